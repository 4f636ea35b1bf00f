import { makeStyles, tokens } from '@fluentui/react-components';
import type { Kreditermaechtigung } from '../../core/balance/kreditermaechtigung';
import type { BalancedPlan, WayOfWriting } from '../../core/balance/types';
import { Choice } from '../Choice';
import { Folds } from '../pruefen/Folds';
import { TextEntry } from '../TextEntry';
import { ColumnChoice } from './ColumnChoice';
import { PositionOrder } from './PositionOrder';
import { wrongAmount, type Settings } from './settings';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const WRITING: Readonly<Record<WayOfWriting, string>> = {
  'wie im Blatt': 'wie im Blatt: Formeln, wo es rechnet',
  werte: 'nur Beträge',
  formeln: 'Formeln, wo es geht',
};

interface Props {
  readonly plans: readonly BalancedPlan[];
  readonly settings: Settings;
  /** What the Festsetzungsbeschluss permits; null where there is none. */
  readonly authorised: Kreditermaechtigung | null;
  readonly onChange: (settings: Settings) => void;
}

/** What the person may set before anything is proposed; without any of it there is a proposal as well. */
export function SettingsForm({ plans, settings, authorised, onChange }: Props) {
  const styles = useStyles();
  const { startStock, writing } = settings;
  return (
    <div className={styles.form}>
      <TextEntry
        label="Liquide Mittel am Anfang des ersten Jahres (€)"
        value={startStock}
        missing={wrongAmount(startStock)}
        onChange={(typed) => onChange({ ...settings, startStock: typed })}
      />
      <Folds
        folds={[
          {
            id: 'positionen',
            name: 'Positionen',
            content: <PositionOrder {...{ plans, settings, authorised, onChange }} />,
          },
          {
            id: 'spalten',
            name: 'Spalten',
            content: <ColumnChoice {...{ plans, settings, onChange }} />,
          },
          {
            id: 'schreibweise',
            name: 'Formeln oder Beträge',
            content: (
              <Choice
                label="Geschrieben werden"
                value={writing}
                onChange={(value) => onChange({ ...settings, writing: value as WayOfWriting })}
              >
                {Object.entries(WRITING).map(([way, name]) => (
                  <option key={way} value={way}>
                    {name}
                  </option>
                ))}
              </Choice>
            ),
          },
        ]}
      />
    </div>
  );
}
