import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Comparison } from '../../core/comparison/compare';
import { misfitOf } from '../../core/comparison/table/inPlaceOf';
import { counted, germanCount } from '../../core/numbers/germanNumbers';
import { Choice } from '../Choice';
import type { Message } from '../pruefen/message';
import { useFocusBack } from '../pruefen/useFocusBack';
import { Question } from '../pruefen/mappe/Question';
import { placeName } from './EarlierOnes';
import type { Found } from './found';
import type { Target } from './target';
import { useInsert } from './useInsert';
import type { Vergleich } from './useVergleich';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'start' },
});

interface Props {
  readonly comparison: Comparison;
  readonly found: Found;
  readonly vergleich: Vergleich;
  readonly onMessage: (message: Message | null) => void;
  readonly onWritten: () => void;
  readonly target: Target;
  readonly onTarget: (target: Target) => void;
  /** What will not be there as it was wanted. */
  readonly shortcomings: readonly string[];
}

/** Where to, and the button that writes; what stands there already is asked for first. */
export function Insert(props: Props) {
  const { comparison, found, vergleich, onMessage, onWritten, target, onTarget, shortcomings } =
    props;
  const styles = useStyles();
  const { insert, isWriting, question, overwrite, dismiss } = useInsert(
    vergleich,
    onMessage,
    onWritten,
  );
  const buttonId = useFocusBack(question !== null);
  const places = found.earlier.map(({ anchor }) => placeName(anchor));
  const inPlaceOf = found.earlier.find(({ anchor }) => placeName(anchor) === target);
  const misfit = inPlaceOf === undefined ? null : misfitOf(comparison, inPlaceOf);
  const obstacle =
    obstacleOf(comparison) ??
    (misfit === null ? null : `${misfit} So passt der Vergleich nicht an seine Stelle.`);
  if (question !== null) {
    const { occupied, covered, place } = question;
    return (
      <Question title="Dort steht schon etwas" onDismiss={dismiss}>
        {occupied.length > 0 && (
          <Text>
            Der Vergleich ab {place} würde {counted(occupied.length, 'Zelle', 'Zellen')}{' '}
            überschreiben: {firstOf(occupied)}. Rückgängig bringt sie zurück.
          </Text>
        )}
        {covered.length > 0 && (
          <Text>
            Sein Bild würde {counted(covered.length, 'Zelle', 'Zellen')} verdecken, die darunter
            erhalten {covered.length === 1 ? 'bleibt' : 'bleiben'}: {firstOf(covered)}.
          </Text>
        )}
        <Button onClick={() => void overwrite()}>
          {occupied.length > 0 ? 'Überschreiben' : 'Trotzdem einfügen'}
        </Button>
      </Question>
    );
  }
  return (
    <section aria-label="Einfügen" className={styles.part}>
      <Choice label="Wohin" value={target} onChange={onTarget}>
        <option value="new sheet">auf ein neues Blatt</option>
        <option value="selection">ab der markierten Zelle</option>
        {places.map((place) => (
          <option key={place} value={place}>
            anstelle des Vergleichs in {place}
          </option>
        ))}
      </Choice>
      {obstacle !== null && <Text>{obstacle}</Text>}
      {shortcomings.map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      <Button
        id={buttonId}
        appearance="primary"
        className={styles.button}
        disabledFocusable={obstacle !== null || isWriting}
        onClick={() => void insert(target)}
      >
        Vergleich einfügen
      </Button>
    </section>
  );
}

function firstOf(addresses: readonly string[]): string {
  const rest = addresses.length - MOST_PLACES;
  const named = addresses.slice(0, MOST_PLACES).join(', ');
  return rest > 0 ? `${named} und ${germanCount(rest)} weitere` : named;
}

const MOST_PLACES = 5;

/** What is still to be said before anything can be written. */
function obstacleOf({ lines, settings: { own } }: Comparison): string | null {
  if (lines.length === 0) return 'Wählen Sie mindestens eine Kennzahl.';
  if (own !== null && 'name' in own && own.name.trim() === '')
    return 'Der Name der eigenen Kommune fehlt noch.';
  return null;
}
