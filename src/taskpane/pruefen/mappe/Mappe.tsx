import { makeStyles, tokens } from '@fluentui/react-components';
import { NO_TABLE } from '../../../core/plan/correction';
import type { FindingActions } from '../findingActions';
import { Folds } from '../Folds';
import type { Message } from '../message';
import { settingsFile } from '../../../core/checks/settings/writeSettings';
import { RuleSettings } from '../regeln/RuleSettings';
import { useRuleSettings } from '../regeln/useRuleSettings';
import type { Checked, Pruefung } from '../usePruefung';
import { LastYear } from '../vorjahr/LastYear';
import { Kennzahlen } from './Kennzahlen';
import { Marks } from './Marks';
import { Protocol } from './Protocol';
import { RecognisedTables } from './RecognisedTables';
import { RemoveData } from './RemoveData';
import { TablesOnSheets } from './TablesOnSheets';
import { UndoBar } from './UndoBar';
import { useCorrection } from './useCorrection';
import { useUndo } from './useUndo';

const useStyles = makeStyles({
  mappe: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly checked: Checked;
  readonly pruefung: Pruefung;
  readonly isOutdated: boolean;
  readonly actions: FindingActions;
  readonly onMessage: (message: Message | null) => void;
}

/** What can be done with the workbook as a whole. */
export function Mappe({ checked, pruefung, isOutdated, actions, onMessage }: Props) {
  const styles = useStyles();
  const undo = useUndo(checked, pruefung.check, onMessage);
  const correct = useCorrection(pruefung, onMessage);
  const keepRules = useRuleSettings(pruefung, onMessage);
  const { tables, kennzahlen } = checked.report;
  const { rules } = checked.stored;
  // Marks at places of before would be at the wrong cells.
  const upToDate = () => (isOutdated ? pruefung.check() : Promise.resolve(checked));
  const count = tables.filter(({ art }) => art !== NO_TABLE).length;
  const folds = [
    {
      id: 'tables',
      name: `Erkannte Tabellen (${count})`,
      content: (
        <>
          {tables.length > 0 && (
            <TablesOnSheets upToDate={upToDate} onMessage={onMessage} onWritten={undo.look} />
          )}
          <RecognisedTables tables={tables} onJump={actions.jump} onCorrect={correct} />
        </>
      ),
    },
    ...(kennzahlen.length === 0
      ? []
      : [
          {
            id: 'figures',
            name: `Kennzahlen (${kennzahlen.length})`,
            content: <Kennzahlen kennzahlen={kennzahlen} onJump={actions.jump} />,
          },
        ]),
    {
      id: 'rules',
      name: 'Prüfregeln anpassen',
      // With other rules in the workbook it begins anew.
      content: <RuleSettings key={settingsFile(rules)} rules={rules} onKeep={keepRules} />,
    },
    {
      id: 'lastYear',
      name: 'Vorjahresplan',
      content: <LastYear vorjahr={checked.report.vorjahr} pruefung={pruefung} />,
    },
    {
      id: 'workbook',
      name: 'In der Mappe',
      content: (
        <>
          <Marks upToDate={upToDate} onMessage={onMessage} onWritten={undo.look} />
          <Protocol
            checked={checked}
            check={pruefung.check}
            onMessage={onMessage}
            onWritten={() => void pruefung.check()}
          />
          <RemoveData onMessage={onMessage} onRemoved={() => void pruefung.check()} />
        </>
      ),
    },
  ];
  return (
    <div className={styles.mappe}>
      <UndoBar undo={undo} />
      <Folds folds={folds} />
    </div>
  );
}
