import type { ChartState } from '../host/workbook/model/sheetParts';
import { PIXELS_PER_POINT } from '../grid/axis';
import type { ChartData, Series } from './chartData';
import { scaleOf } from './scale';

const PLOT = { left: 64, top: 40, right: 12, bottom: 62 };
const COLORS = ['#0b5cad', '#c2410c', '#4d7c0f', '#7e22ce', '#0f766e', '#a16207'];
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
  const { categories, series } = data;
  const [width, height] = [chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT];
  const scale = scaleOf(series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const room = { width: width - PLOT.left - PLOT.right, height: height - PLOT.top - PLOT.bottom };
  const y = (value: number) =>
    PLOT.top + (room.height * (scale.highest - value)) / (scale.highest - scale.lowest);
  const step = room.width / Math.max(1, categories.length);
  const bars = series.filter(({ isLine }) => !isLine);
  const colorOf = (one: Series) => one.color ?? COLORS[series.indexOf(one) % COLORS.length];
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
            {tick.toLocaleString('de-DE')}
          </text>
        </g>
      ))}
      {bars.map((one, index) =>
        one.values.map((value, at) =>
          value === null ? null : (
            <rect
              key={`${index}-${at}`}
              x={PLOT.left + step * (at + 0.15) + (step * 0.7 * index) / bars.length}
              width={(step * 0.7) / bars.length}
              y={Math.min(y(value), y(0))}
              height={Math.abs(y(value) - y(0))}
              fill={colorOf(one)}
            />
          ),
        ),
      )}
      {series
        .filter(({ isLine }) => isLine)
        .map((one, index) => (
          <path
            key={index}
            d={linePath(one.values, (value, at) => [PLOT.left + step * (at + 0.5), y(value)])}
            fill="none"
            stroke={colorOf(one)}
            strokeWidth={2.5}
          />
        ))}
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
        series.slice(0, 4).map((one, index) => (
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
