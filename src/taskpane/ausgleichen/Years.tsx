import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isSettled } from '../../core/balance/propose';
import type { BalancedColumn, BalancedPlan } from '../../core/balance/types';
import { germanNumber } from '../../core/numbers/germanNumbers';
import { FundsChart } from './FundsChart';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': { padding: `${tokens.spacingVerticalXXS} 0`, textAlign: 'right' },
    '& th:first-child': { textAlign: 'left' },
    '& thead th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
    '& td, & th + th': { paddingLeft: tokens.spacingHorizontalS },
  },
  open: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2 },
});

/** The columns side by side: their totals after balancing, and what becomes of the liquid funds. */
export function Years({ plan }: { readonly plan: BalancedPlan }) {
  const styles = useStyles();
  const chosen = plan.columns.filter((column) => column.chosen);
  const hasStock = chosen.some(({ stock }) => stock !== null);
  const text = (figure: number, isChange = false): string =>
    germanNumber(figure, plan.decimals, isChange).replace('-', '−');
  return (
    <>
      <div
        className={styles.scroll}
        tabIndex={0}
        role="group"
        aria-label={`${plan.sheet}: Übersicht`}
      >
        <table className={styles.table}>
          <caption className={styles.caption}>Nach dem Ausgleich, in {plan.unit}</caption>
          <thead>
            <tr>
              <th scope="col">Spalte</th>
              <th scope="col">Summe</th>
              <th scope="col">Liquide Mittel</th>
              {hasStock && <th scope="col">Bestand</th>}
            </tr>
          </thead>
          <tbody>
            {chosen.map((column) => (
              <tr key={column.id}>
                <th scope="row">{nameOf(column)}</th>
                <td className={mergeClasses(!isSettled(column) && styles.open)}>
                  {isSettled(column)
                    ? text(column.after.herkunft)
                    : `${text(column.after.herkunft)} ≠ ${text(column.after.verwendung)}`}
                </td>
                <td>{text(column.change, true)}</td>
                {hasStock && <td>{column.stock === null ? '' : text(column.stock)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {chosen.length > 1 && <FundsChart plan={plan} columns={chosen} />}
    </>
  );
}

/** A year where the columns have one each. */
function nameOf({ year, heading, planned }: BalancedColumn): string {
  return year !== null && planned ? String(year) : heading;
}
