import { makeStyles, tokens } from '@fluentui/react-components';
import type { BalancedPlan } from '../../core/balance/types';
import { Tick } from '../Tick';
import { withOrWithout, type Settings } from './settings';

const useStyles = makeStyles({
  plan: {
    margin: 0,
    padding: 0,
    border: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  name: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly plans: readonly BalancedPlan[];
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** Which columns are balanced: the planned ones, and Ist and Hochrechnung where the person wants them. */
export function ColumnChoice({ plans, settings, onChange }: Props) {
  const styles = useStyles();
  const planned = plans.flatMap(({ columns }) =>
    columns.filter((one) => one.planned).map(({ id }) => id),
  );
  const chosen = settings.columns ?? new Set(planned);
  return plans.map((plan) => (
    <fieldset key={plan.id} className={styles.plan}>
      <legend className={styles.name}>{plan.sheet}</legend>
      {plan.columns.map(({ id, heading }) => (
        <Tick
          key={id}
          label={heading === '' ? 'Spalte ohne Überschrift' : heading}
          isTicked={chosen.has(id)}
          onChange={(isTicked) =>
            onChange({ ...settings, columns: withOrWithout(chosen, id, isTicked) })
          }
        />
      ))}
    </fieldset>
  ));
}
