import { cut, wrapped } from './labels';

interface Props {
  readonly categories: readonly string[];
  /** Where the middle of a place is. */
  readonly middle: (at: number) => number;
  /** The room of each. */
  readonly step: number;
  readonly top: number;
}

/** Below that they stand on end, as in Excel. */
const NARROWEST = 48;
const LONGEST_ON_END = 8;
/** Standing on end, they need at least that. */
const LINE = 13;

/** The names along the axis, in as many lines as they need. */
export function CategoryLabels({ categories, middle, step, top }: Props) {
  const every = Math.ceil(LINE / step);
  return categories.map((category, at) => {
    if (at % every !== 0) return null;
    if (step < NARROWEST) {
      const [x, y] = [middle(at) + 4, top + 8];
      return (
        <text key={at} x={x} y={y} textAnchor="end" transform={`rotate(-90 ${x} ${y})`}>
          {cut(category, LONGEST_ON_END)}
        </text>
      );
    }
    return (
      <text key={at} y={top + 16} textAnchor="middle">
        {wrapped(category, step - 6).map((line, index) => (
          <tspan key={index} x={middle(at)} dy={index === 0 ? 0 : LINE}>
            {line}
          </tspan>
        ))}
      </text>
    );
  });
}
