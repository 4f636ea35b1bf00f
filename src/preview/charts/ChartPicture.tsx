import type { ChartState } from '../host/workbook/model/sheetParts';
import { PIXELS_PER_POINT } from '../grid/axis';
import { displayText } from '../host/display/displayText';
import { barsOf } from './bars';
import { CategoryLabels } from './CategoryLabels';
import type { ChartData, Series } from './chartData';
import { legendOf, wrapped } from './labels';
import { Legend } from './Legend';
import { Marker } from './Marker';
import { scaleOf } from './scale';

const PLOT = { left: 64, top: 40, right: 12 };
const [LABELS, LEGEND_ROW] = [56, 16];
const [TITLE_LINE, TITLE_SIZE, LABEL_SIZE] = [20, 16, 11];
const COLORS = ['#0b5cad', '#c2410c', '#4d7c0f', '#7e22ce', '#0f766e', '#a16207'];

interface Props {
  readonly chart: ChartState;
  readonly data: ChartData;
}

/** A chart, drawn simply: bars, or lines where it is one of lines. */
export function ChartPicture({ chart, data }: Props) {
  const { categories, series, isStacked, columnWidth } = data;
  const [width, height] = [chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT];
  const bars = series.filter(({ isLine }) => !isLine);
  const drawn = barsOf(bars, isStacked);
  const points = series
    .filter(({ isLine }) => isLine)
    .flatMap(({ values }) => values.filter((value) => value !== null));
  const title = chart.titleVisible && chart.title !== '' ? chart.title : chart.name;
  const titleLines = wrapped(title, (width * LABEL_SIZE) / TITLE_SIZE);
  const top = PLOT.top + TITLE_LINE * (titleLines.length - 1);
  const scale = scaleOf([...drawn.map(({ to }) => to), ...points]);
  const names = series.map(({ name }) => name);
  const legend = legendOf(chart.legendVisible ? names : [], width - PLOT.left - PLOT.right);
  const legendRows = legend.length === 0 ? 0 : legend[legend.length - 1]!.row + 1;
  const bottom = height - LABELS - LEGEND_ROW * legendRows;
  const room = { width: width - PLOT.left - PLOT.right, height: bottom - top };
  const y = (value: number) =>
    top + (room.height * (scale.highest - value)) / (scale.highest - scale.lowest);
  const step = room.width / Math.max(1, categories.length);
  const middle = (at: number) => PLOT.left + step * (at + 0.5);
  const colorOf = (one: Series) => one.color ?? COLORS[series.indexOf(one) % COLORS.length]!;
  const format = chart.settings['axes/valueAxis/numberFormat'];
  const axisFormat = typeof format === 'string' ? format : 'General';
  return (
    <svg
      role="img"
      aria-label={accessibleName(title, bars.length === 0, data)}
      viewBox={`0 0 ${width} ${height}`}
    >
      <text y={20} textAnchor="middle" className="chart-title">
        {titleLines.map((line, index) => (
          <tspan key={index} x={width / 2} dy={index === 0 ? 0 : TITLE_LINE}>
            {line}
          </tspan>
        ))}
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
          x={middle(bar.at) + step * columnWidth * (bar.left - 0.5)}
          width={step * columnWidth * bar.width}
          y={Math.min(y(bar.from), y(bar.to))}
          height={Math.abs(y(bar.from) - y(bar.to))}
          fill={colorOf(bar.series)}
          {...(bar.series.edge !== null && { stroke: bar.series.edge })}
        />
      ))}
      {series
        .filter(({ isLine, isMarkers }) => isLine && !isMarkers)
        .map((one, index) => (
          <path
            key={index}
            d={linePath(one.values, (value, at) => [middle(at), y(value)])}
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
              <Marker
                key={`${one.name} ${at}`}
                x={middle(at)}
                y={y(value)}
                size={7}
                isDash={one.isDash}
                color={colorOf(one)}
              />
            ),
          ),
        )}
      <CategoryLabels categories={categories} middle={middle} step={step} top={bottom} />
      <Legend
        entries={legend}
        series={series}
        colorOf={colorOf}
        left={PLOT.left}
        top={height - LEGEND_ROW * legendRows - 4}
        rowHeight={LEGEND_ROW}
      />
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
