import { makeStyles, tokens } from '@fluentui/react-components';
import type { BalancedColumn, BalancedPlan } from '../../core/balance/types';
import { germanNumber } from '../../core/numbers/germanNumbers';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '420px', height: 'auto' },
  bar: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  short: {
    fill: tokens.colorStatusDangerForeground1,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText', strokeWidth: '2px' },
  },
  axis: {
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  year: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    textAnchor: 'middle',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

const WIDTH = 300;
const HEIGHT = 110;
/** Room for the years below the bars. */
const FOOT = 18;
const TOP = 6;

interface Props {
  readonly plan: BalancedPlan;
  readonly columns: readonly BalancedColumn[];
}

/** The liquid funds from year to year: the stock at the end of each where it is known, else what they gain or lose. */
export function FundsChart({ plan, columns }: Props) {
  const styles = useStyles();
  const isStock = columns.every(({ stock }) => stock !== null);
  const values = columns.map(({ stock, change, rest }) => ({
    // What lacks although everything was taken is shown as below zero: that is where the year runs dry.
    value: isStock ? stock! - Math.max(0, rest) : change,
    isShort: rest > 0,
  }));
  const most = Math.max(0, ...values.map(({ value }) => value));
  const least = Math.min(0, ...values.map(({ value }) => value));
  const extent = most - least || 1;
  const y = (value: number): number => TOP + ((most - value) / extent) * (HEIGHT - FOOT - TOP);
  const step = WIDTH / columns.length;
  const label = `${isStock ? 'Bestand' : 'Veränderung'} der liquiden Mittel: ${columns
    .map(({ year, heading }, index) => `${year ?? heading} ${spoken(values[index]!.value, plan)}`)
    .join(', ')}`;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart}>
      {values.map(({ value, isShort }, index) => (
        <rect
          key={columns[index]!.id}
          className={isShort || value < 0 ? styles.short : styles.bar}
          x={step * index + step * 0.2}
          width={step * 0.6}
          y={Math.min(y(value), y(0))}
          height={Math.max(1, Math.abs(y(value) - y(0)))}
        />
      ))}
      <line className={styles.axis} x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
      {columns.map(({ id, year, heading }, index) => (
        <text key={id} className={styles.year} x={step * (index + 0.5)} y={HEIGHT - 4}>
          {year ?? heading.slice(0, 10)}
        </text>
      ))}
    </svg>
  );
}

function spoken(value: number, { decimals, unit }: BalancedPlan): string {
  return `${germanNumber(value, decimals).replace('-', '−')} ${unit}`;
}
