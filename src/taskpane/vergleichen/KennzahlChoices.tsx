import { makeStyles, tokens } from '@fluentui/react-components';
import { suggestedDirection } from '../../core/comparison/figures/direction';
import type { Chosen, Direction, Settings } from '../../core/comparison/settings';
import { counted } from '../../core/numbers/germanNumbers';
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
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingVerticalXS },
  direction: { flex: '1 1 170px', minWidth: 0 },
  decimals: { flex: '0 1 140px', minWidth: 0 },
});

interface Props {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly onChange: (next: Partial<Settings>) => void;
}

/** Which indicators are compared, what is good, and how exactly they are shown. */
export function KennzahlChoices({ reading, settings, onChange }: Props) {
  const styles = useStyles();
  const { chosen } = settings;
  const { kennzahlen } = reading;
  const choose = (position: number, isTicked: boolean) => {
    const others = chosen.filter((each) => each.position !== position);
    const next: Chosen[] = isTicked ? [...others, { position, direction: 'neutral' }] : others;
    onChange({ chosen: next.sort((a, b) => a.position - b.position) });
  };
  const adjust = (position: number, parts: Partial<Chosen>) =>
    onChange({
      chosen: chosen.map((each) => (each.position === position ? { ...each, ...parts } : each)),
    });
  return (
    // What scrolls must be reached by the keyboard; its boxes are.
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Kennzahlen</legend>
      {kennzahlen.map(({ position, name, form }) => {
        const own = chosen.find((each) => each.position === position);
        return (
          <div key={position} className={styles.one}>
            <Tick
              label={name}
              isTicked={own !== undefined}
              onChange={(isTicked) => choose(position, isTicked)}
            />
            {own !== undefined && (
              <div className={styles.choices}>
                <div className={styles.direction}>
                  <Choice
                    label={`Was günstig ist: ${name}`}
                    isLabelHidden
                    value={own.direction}
                    onChange={(direction) =>
                      adjust(position, { direction: direction as Direction })
                    }
                  >
                    <option value="neutral">neutral</option>
                    <option value="hoch">hoch ist günstig{usual(name, 'hoch')}</option>
                    <option value="niedrig">niedrig ist günstig{usual(name, 'niedrig')}</option>
                  </Choice>
                </div>
                <div className={styles.decimals}>
                  <Choice
                    label={`Dezimalstellen: ${name}`}
                    isLabelHidden
                    value={String(own.decimals ?? form.decimals)}
                    onChange={(decimals) => adjust(position, { decimals: Number(decimals) })}
                  >
                    {decimalsFor(form.decimals).map((decimals) => (
                      <option key={decimals} value={decimals}>
                        {counted(decimals, 'Dezimalstelle', 'Dezimalstellen')}
                      </option>
                    ))}
                  </Choice>
                </div>
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** What the name of an indicator suggests, as a hint: the person says it. */
function usual(name: string, direction: Direction): string {
  return suggestedDirection(name) === direction ? ' (üblich)' : '';
}

/** Up to four, and as many as the figures themselves have. */
function decimalsFor(own: number): number[] {
  return [...new Set([0, 1, 2, 3, 4, own])].sort((a, b) => a - b);
}
