import { makeStyles, tokens } from '@fluentui/react-components';
import type { Line } from '../../core/comparison/compare';
import { germanFigure } from '../../core/comparison/source/form';

const useStyles = makeStyles({
  picture: {
    width: '100%',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '11px',
  },
  // There the system takes no part in a drawing: it must leave the line of the median in sight by itself.
  box: {
    fill: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { fill: 'Canvas' },
  },
  // A bright edge keeps the own value apart from the line of the median behind it.
  own: {
    stroke: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { stroke: 'Canvas' },
  },
});

const [WIDTH, HEIGHT, EDGE] = [320, 76, 14];
const MIDDLE = 42;
/** About as wide as a letter is. */
const LETTER = 5.8;

interface Props {
  readonly line: Line;
  readonly own: string | null;
}

/** The span from Minimum to Maximum with its quartiles, and the own value on it: told apart by shapes, not by colours. */
export function SpanPicture({ line, own }: Props) {
  const styles = useStyles();
  const { figures, form, group, name, sentence } = line;
  const { minimum, q1, median, q3, maximum } = figures;
  if (minimum === null || maximum === null || q1 === null || median === null || q3 === null) {
    return null;
  }
  const value = own === null ? null : group.own;
  const low = Math.min(minimum, value ?? minimum);
  const high = Math.max(maximum, value ?? maximum);
  const x = (figure: number): number =>
    high === low ? WIDTH / 2 : EDGE + ((figure - low) / (high - low)) * (WIDTH - 2 * EDGE);
  const shown = (figure: number): string => germanFigure(form, figure);
  const middle = `Median ${shown(median)}`;
  const room = (end: number): number => Math.abs(x(median) - x(end));
  const isApart = [minimum, maximum].every((end) => {
    const inwards = anchorAt(x(end)) === 'middle' ? 0.5 : 1;
    return room(end) > LETTER * (middle.length / 2 + inwards * shown(end).length + 1);
  });
  return (
    <svg
      role="img"
      aria-label={`${name}: ${sentence ?? `Spanne von ${shown(minimum)} bis ${shown(maximum)}, Median ${shown(median)}`}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles.picture}
      stroke="currentColor"
    >
      <line x1={x(minimum)} x2={x(maximum)} y1={MIDDLE} y2={MIDDLE} />
      {[minimum, maximum].map((end, index) => (
        <line key={index} x1={x(end)} x2={x(end)} y1={MIDDLE - 6} y2={MIDDLE + 6} />
      ))}
      <rect
        x={x(q1)}
        width={Math.max(1, x(q3) - x(q1))}
        y={MIDDLE - 11}
        height={22}
        className={styles.box}
      />
      <line x1={x(median)} x2={x(median)} y1={MIDDLE - 11} y2={MIDDLE + 11} strokeWidth={3} />
      {value !== null && (
        <path
          d={`M ${x(value)} ${MIDDLE - 7} l 7 7 l -7 7 l -7 -7 z`}
          fill="currentColor"
          className={styles.own}
        />
      )}
      <g stroke="none" fill="currentColor">
        {value !== null && (
          <text x={x(value)} y={MIDDLE - 18} textAnchor={anchorAt(x(value))} fontWeight="600">
            {shown(value)}
          </text>
        )}
        <text x={x(minimum)} y={HEIGHT - 4} textAnchor={anchorAt(x(minimum))}>
          {shown(minimum)}
        </text>
        {isApart && (
          <text x={x(median)} y={HEIGHT - 4} textAnchor="middle">
            {middle}
          </text>
        )}
        <text x={x(maximum)} y={HEIGHT - 4} textAnchor={anchorAt(x(maximum))}>
          {shown(maximum)}
        </text>
      </g>
    </svg>
  );
}

/** At the edges a text leans inwards. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < 40) return 'start';
  return x > WIDTH - 40 ? 'end' : 'middle';
}
