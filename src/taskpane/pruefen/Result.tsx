import {
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { settingsInWords } from '../../core/checks/settings/settingsInWords';
import { findingsAcknowledged } from '../../core/review/protocolWords';
import { verdict } from '../../core/review/verdict';
import { Empty } from './Empty';
import type { FindingActions } from './findingActions';
import { Findings } from './Findings';
import { nothingIn } from './nothingIn';
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
  const adjusted = settingsInWords(report.settings);
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
        {nothing === null ? (
          <Text className={styles.verdict}>
            {verdict(report)}
            {findings.some(({ acknowledgement }) => acknowledgement !== null) &&
              ` ${findingsAcknowledged(findings)}.`}
          </Text>
        ) : (
          <Empty {...nothing} />
        )}
        {adjusted.length > 0 && <Text>Mit angepassten Regeln geprüft: {adjusted.join(' ')}</Text>}
        {report.vorjahr !== null && <Text>{report.vorjahr.text}</Text>}
        {snapshot.sheets.some(({ cells }) => cells.length > 0) && children}
      </section>
      {findings.length > 0 && <Findings findings={findings} report={report} actions={actions} />}
    </div>
  );
}
