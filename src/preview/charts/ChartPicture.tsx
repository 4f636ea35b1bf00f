import type { ChartState } from '../host/workbook/model/sheetParts';
import { PIXELS_PER_POINT } from '../grid/axis';
import { displayText } from '../host/display/displayText';
import { barsOf } from './bars';
import type { ChartData, Series } from './chartData';
import { scaleOf } from './scale';

const PLOT = { left: 64, top: 40, right: 12, bottom: 62 };
const COLORS = ['#0b5cad', '#c2410c', '#4d7c0f', '#7e22ce', '#0f766e', '#a16207'];
const MOST_NAMES = 5;
/** More names than this would lie over one another. */
const MOST_LABELS = 8;

/** A chart, drawn simply: bars, or lines where it is one of lines. */
export function ChartPicture({
  chart,
  data,
}: {
  readonly chart: ChartState;
  readonly data: ChartData;
}) {
  const { categories, series, isStacked } = data;
  const [width, height] = [chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT];
  const bars = series.filter(({ isLine }) => !isLine);
  const drawn = barsOf(bars, isStacked);
  const points = series
    .filter(({ isLine }) => isLine)
    .flatMap(({ values }) => values.filter((value) => value !== null));
  const scale = scaleOf([...drawn.map(({ to }) => to), ...points]);
  const room = { width: width - PLOT.left - PLOT.right, height: height - PLOT.top - PLOT.bottom };
  const y = (value: number) =>
    PLOT.top + (room.height * (scale.highest - value)) / (scale.highest - scale.lowest);
  const step = room.width / Math.max(1, categories.length);
  const colorOf = (one: Series) => one.color ?? COLORS[series.indexOf(one) % COLORS.length];
  const format = chart.settings['axes/valueAxis/numberFormat'];
  const axisFormat = typeof format === 'string' ? format : 'General';
  const title = chart.titleVisible && chart.title !== '' ? chart.title : chart.name;
  const every = Math.ceil(categories.length / MOST_LABELS);
  return (
    <svg
      role="img"
      aria-label={accessibleName(title, bars.length === 0, data)}
      viewBox={`0 0 ${width} ${height}`}
    >
      <text x={width / 2} y={24} textAnchor="middle" className="chart-title">
        {title}
      </text>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={PLOT.left} x2={width - PLOT.right} y1={y(tick)} y2={y(tick)} className="tick" />
          <text x={PLOT.left - 6} y={y(tick) + 4} textAnchor="end">
            {displayText(tick, axisFormat, false).text}
          </text>
        </g>
      ))}
      {drawn.map((bar, index) => (
        <rect
          key={index}
          x={PLOT.left + step * (bar.at + 0.15 + 0.7 * bar.left)}
          width={step * 0.7 * bar.width}
          y={Math.min(y(bar.from), y(bar.to))}
          height={Math.abs(y(bar.from) - y(bar.to))}
          fill={colorOf(bar.series)}
        />
      ))}
      {series
        .filter(({ isLine, isMarkers }) => isLine && !isMarkers)
        .map((one, index) => (
          <path
            key={index}
            d={linePath(one.values, (value, at) => [PLOT.left + step * (at + 0.5), y(value)])}
            fill="none"
            stroke={colorOf(one)}
            strokeWidth={2.5}
          />
        ))}
      {series
        .filter(({ isLine, isMarkers }) => isLine && isMarkers)
        .flatMap((one) =>
          one.values.map((value, at) =>
            value === null ? null : (
              <path
                key={`${one.name} ${at}`}
                d={`M ${PLOT.left + step * (at + 0.5)} ${y(value) - 7} l 7 7 l -7 7 l -7 -7 z`}
                fill={colorOf(one)}
                stroke="#fff"
              />
            ),
          ),
        )}
      {categories.map((category, at) =>
        at % every === 0 ? (
          <text
            key={at}
            x={PLOT.left + step * (at + 0.5)}
            y={height - PLOT.bottom + 18}
            textAnchor="middle"
          >
            {category.length > 14 ? `${category.slice(0, 13)}…` : category}
          </text>
        ) : null,
      )}
      {chart.legendVisible &&
        series.slice(0, MOST_NAMES).map((one, index) => (
          <g key={index} transform={`translate(${PLOT.left + index * 104}, ${height - 18})`}>
            <rect width={10} height={10} fill={colorOf(one)} />
            <text x={14} y={10}>
              {one.name.length > 14 ? `${one.name.slice(0, 13)}…` : one.name}
            </text>
          </g>
        ))}
    </svg>
  );
}

/** A line through the points, with a gap wherever there is no value. */
export function linePath(
  values: readonly (number | null)[],
  pointOf: (value: number, at: number) => readonly [number, number],
): string {
  return values
    .map((value, at) => {
      if (value === null) return '';
      const isFirst = at === 0 || values[at - 1] === null;
      return `${isFirst ? 'M' : 'L'}${pointOf(value, at).join(',')}`;
    })
    .join('');
}

function accessibleName(title: string, isLine: boolean, { categories, series }: ChartData): string {
  const names = series.map(({ name }) => name).join(', ');
  const span = [categories[0], categories[categories.length - 1]].join(' bis ');
  return `${isLine ? 'Liniendiagramm' : 'Säulendiagramm'} „${title}“: ${names}; ${span}`;
}
