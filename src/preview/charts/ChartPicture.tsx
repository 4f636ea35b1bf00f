import type { ChartState } from '../host/workbook/model/sheetParts';
import { PIXELS_PER_POINT } from '../grid/axis';
import type { ChartData } from './chartData';
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
  const scale = scaleOf(series.flatMap(({ values }) => values));
  const room = { width: width - PLOT.left - PLOT.right, height: height - PLOT.top - PLOT.bottom };
  const y = (value: number) =>
    PLOT.top + (room.height * (scale.highest - value)) / (scale.highest - scale.lowest);
  const step = room.width / Math.max(1, categories.length);
  const isLine = chart.chartType.startsWith('Line');
  const title = chart.titleVisible && chart.title !== '' ? chart.title : chart.name;
  const every = Math.ceil(categories.length / MOST_LABELS);
  return (
    <svg
      role="img"
      aria-label={accessibleName(title, isLine, data)}
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
      {series.map(({ values }, index) =>
        isLine ? (
          <polyline
            key={index}
            points={values
              .map((value, at) => `${PLOT.left + step * (at + 0.5)},${y(value)}`)
              .join(' ')}
            fill="none"
            stroke={COLORS[index % COLORS.length]}
            strokeWidth={2.5}
          />
        ) : (
          values.map((value, at) => (
            <rect
              key={`${index}-${at}`}
              x={PLOT.left + step * (at + 0.15) + (step * 0.7 * index) / series.length}
              width={(step * 0.7) / series.length}
              y={Math.min(y(value), y(0))}
              height={Math.abs(y(value) - y(0))}
              fill={COLORS[index % COLORS.length]}
            />
          ))
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
        series.slice(0, 4).map(({ name }, index) => (
          <g key={index} transform={`translate(${PLOT.left + index * 104}, ${height - 18})`}>
            <rect width={10} height={10} fill={COLORS[index % COLORS.length]} />
            <text x={14} y={10}>
              {name.length > 14 ? `${name.slice(0, 13)}…` : name}
            </text>
          </g>
        ))}
    </svg>
  );
}

function accessibleName(title: string, isLine: boolean, { categories, series }: ChartData): string {
  const names = series.map(({ name }) => name).join(', ');
  const span = [categories[0], categories[categories.length - 1]].join(' bis ');
  return `${isLine ? 'Liniendiagramm' : 'Säulendiagramm'} „${title}“: ${names}; ${span}`;
}
