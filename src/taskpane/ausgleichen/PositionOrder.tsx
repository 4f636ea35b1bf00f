import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Kreditermaechtigung } from '../../core/balance/kreditermaechtigung';
import { withoutSpellings } from '../../core/balance/spellings';
import { LIQUID_FUNDS, type BalancedPlan } from '../../core/balance/types';
import { germanCount } from '../../core/numbers/germanNumbers';
import { Choice } from '../Choice';
import { TextEntry } from '../TextEntry';
import { wrongLimit, type ChosenPosition, type Settings } from './settings';

const useStyles = makeStyles({
  position: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** More steps nobody oversees. */
const MOST_POSITIONS = 4;
const LOAN = /kredit|darlehen/i;

interface Props {
  readonly plans: readonly BalancedPlan[];
  readonly settings: Settings;
  readonly authorised: Kreditermaechtigung | null;
  readonly onChange: (settings: Settings) => void;
}

/** Which positions take up the difference, one after the other, and how much each may hold in a year. */
export function PositionOrder({ plans, settings, authorised, onChange }: Props) {
  const styles = useStyles();
  const { order } = settings;
  const names = [LIQUID_FUNDS, ...withoutSpellings(plans.flatMap(({ positions }) => positions))];
  const put = (next: readonly ChosenPosition[]) => onChange({ ...settings, order: next });
  const choose = (index: number, changed: Partial<ChosenPosition>) =>
    put(order.map((one, at) => (at === index ? { ...one, ...changed } : one)));
  const free = names.find((name) => !order.some(({ position }) => position === name));
  return (
    <>
      <Text>
        Was fehlt, geht in die erste Position bis zu ihrem Höchstbetrag, der Rest in die nächste.
      </Text>
      {order.map(({ position, limit, year }, index) => (
        <div key={index} className={styles.position}>
          <Choice
            label={`${index + 1}. Position`}
            value={position}
            onChange={(name) => choose(index, chosen(name, authorised))}
          >
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Choice>
          <TextEntry
            label={`Höchstbetrag ${year === null ? 'im Jahr' : `im Jahr ${year}`} für die ${index + 1}. Position (€), leer ohne Grenze`}
            value={limit}
            missing={wrongLimit(limit)}
            onChange={(typed) => choose(index, { limit: typed, year: null })}
          />
          {LOAN.test(position) && authorised !== null && (
            <Text size={200}>{authorisation(authorised)}</Text>
          )}
        </div>
      ))}
      <div className={styles.buttons}>
        {free !== undefined && order.length < MOST_POSITIONS && (
          <Button size="small" onClick={() => put([...order, chosen(free, authorised)])}>
            Weitere Position
          </Button>
        )}
        {order.length > 1 && (
          <Button size="small" onClick={() => put(order.slice(0, -1))}>
            Letzte Position entfernen
          </Button>
        )}
      </div>
    </>
  );
}

/** A loan may hold what the Festsetzungsbeschluss permits for its year, until the person says otherwise. */
function chosen(position: string, authorised: Kreditermaechtigung | null): ChosenPosition {
  if (!LOAN.test(position) || authorised === null) return { position, limit: '', year: null };
  return { position, limit: germanCount(authorised.amount), year: authorised.year };
}

function authorisation({ amount, year }: Kreditermaechtigung): string {
  const sum = `${germanCount(amount)} €`;
  return year === null
    ? `Kreditermächtigung nach dem Festsetzungsbeschluss: ${sum}.`
    : `Kreditermächtigung nach dem Festsetzungsbeschluss für ${year}: ${sum}. Für andere Jahre setzt er nichts fest.`;
}
