import type { Series } from './chartData';
import type { legendOf } from './labels';
import { Marker } from './Marker';

interface Props {
  readonly entries: ReturnType<typeof legendOf>;
  readonly series: readonly Series[];
  readonly colorOf: (series: Series) => string;
  readonly left: number;
  readonly top: number;
  readonly rowHeight: number;
}

/** What the series are called, each with its sign. */
export function Legend({ entries, series, colorOf, left, top, rowHeight }: Props) {
  return entries.map(({ name, left: x, row }, index) => {
    const one = series[index]!;
    return (
      <g key={index} transform={`translate(${left + x}, ${top + row * rowHeight})`}>
        {one.isMarkers ? (
          <Marker x={5} y={5} size={5} isDash={one.isDash} color={colorOf(one)} />
        ) : (
          <rect
            width={10}
            height={10}
            fill={colorOf(one)}
            {...(one.edge !== null && { stroke: one.edge })}
          />
        )}
        <text x={14} y={10}>
          {name}
        </text>
      </g>
    );
  });
}
