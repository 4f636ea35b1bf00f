import {
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { verdict } from '../../core/review/verdict';
import { Empty } from './Empty';
import type { FindingActions } from './findingActions';
import { Findings } from './Findings';
import type { Checked } from './usePruefung';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, ...typographyStyles.subtitle1 },
  verdict: { fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly checked: Checked;
  readonly actions: FindingActions;
  readonly isOutdated: boolean;
  /** Gets the focus when what had it is gone. */
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** What can be done with the whole workbook. */
  readonly children: ReactNode;
}

/** What the check says: the verdict in a sentence, and the findings. */
export function Result({ checked, actions, isOutdated, headingRef, children }: Props) {
  const styles = useStyles();
  const { report, findings, snapshot } = checked;
  const nothing = nothingIn(checked);
  return (
    <div className={styles.result}>
      <section aria-labelledby="ergebnis" className={styles.result}>
        <h2 id="ergebnis" ref={headingRef} tabIndex={-1} className={styles.heading}>
          Ergebnis
        </h2>
        {isOutdated && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>
              Die Mappe hat sich seit der Prüfung geändert. Prüfen Sie neu, damit die Befunde und
              ihre Zellen stimmen.
            </MessageBarBody>
          </MessageBar>
        )}
        <div role="status">
          {nothing === null ? (
            <Text className={styles.verdict}>{verdict(report)}</Text>
          ) : (
            <Empty {...nothing} />
          )}
        </div>
        {snapshot.sheets.some(({ cells }) => cells.length > 0) && children}
      </section>
      {findings.length > 0 && <Findings findings={findings} report={report} actions={actions} />}
    </div>
  );
}

/** What to say where there is nothing to check. */
function nothingIn({ snapshot, report, findings }: Checked) {
  if (snapshot.sheets.every(({ cells }) => cells.length === 0)) {
    return {
      sentence: 'Die Arbeitsmappe ist leer.',
      advice: 'Öffnen Sie einen Wirtschaftsplan, und prüfen Sie dann noch einmal.',
    };
  }
  if (report.tables.length === 0 && findings.length === 0) {
    return {
      sentence: 'In dieser Mappe ist keine Tabelle eines Wirtschaftsplans zu erkennen.',
      advice:
        'Planwerk sucht Tabellen mit Bezeichnungen am Anfang der Zeilen und Beträgen in Spalten mit Überschrift.',
    };
  }
  return null;
}
