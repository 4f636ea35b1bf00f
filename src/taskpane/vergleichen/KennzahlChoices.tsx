import { makeStyles, tokens } from '@fluentui/react-components';
import { suggestedDirection } from '../../core/comparison/figures/direction';
import type { Direction, Settings } from '../../core/comparison/settings';
import type { Reading } from '../../core/comparison/source/reading';
import { Choice } from '../Choice';
import { Tick } from '../Tick';

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: 0,
    border: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxHeight: '40vh',
    overflowY: 'auto',
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly onChange: (next: Partial<Settings>) => void;
}

/** Which indicators are compared, and what is good. */
export function KennzahlChoices({ reading, settings, onChange }: Props) {
  const styles = useStyles();
  const { chosen } = settings;
  const { kennzahlen } = reading;
  const choose = (position: number, name: string, isTicked: boolean) => {
    const others = chosen.filter((each) => each.position !== position);
    const added = { position, direction: suggestedDirection(name) };
    const next = isTicked ? [...others, added] : others;
    onChange({ chosen: next.sort((a, b) => a.position - b.position) });
  };
  const direct = (position: number, direction: Direction) =>
    onChange({
      chosen: chosen.map((each) => (each.position === position ? { ...each, direction } : each)),
    });
  return (
    // What scrolls must be reached by the keyboard; its boxes are.
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Kennzahlen</legend>
      {kennzahlen.map(({ position, name }) => {
        const own = chosen.find((each) => each.position === position);
        return (
          <div key={position} className={styles.one}>
            <Tick
              label={name}
              isTicked={own !== undefined}
              onChange={(isTicked) => choose(position, name, isTicked)}
            />
            {own !== undefined && (
              <Choice
                label={`Was günstig ist: ${name}`}
                isLabelHidden
                value={own.direction}
                onChange={(direction) => direct(position, direction as Direction)}
              >
                <option value="neutral">weder hoch noch niedrig ist günstig</option>
                <option value="hoch">ein hoher Wert ist günstig</option>
                <option value="niedrig">ein niedriger Wert ist günstig</option>
              </Choice>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
