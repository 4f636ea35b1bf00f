import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../../core/checks/settings/settings';
import { isAdjusted, settingsFile } from '../../../core/checks/settings/writeSettings';
import { AS_GIVEN, draftOf, settingsOfDraft } from './draft';
import { SettingsFile } from './SettingsFile';
import { Thresholds } from './Thresholds';
import { Treatments } from './Treatments';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** As they are kept in the workbook. */
  readonly rules: Settings;
  readonly onKeep: (rules: Settings, sentence: string) => Promise<void>;
}

/** Adjusts the rules for this workbook; nothing holds before it is taken over. */
export function RuleSettings({ rules, onKeep }: Props) {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(rules));
  const [hasTried, setHasTried] = useState(false);
  const meant = settingsOfDraft(draft);
  const isChanged = meant === null || !isSame(meant, settingsOfDraft(draftOf(rules))!);
  const keep = (settings: Settings | null) => {
    setHasTried(true);
    if (settings === null) return;
    const sentence = isAdjusted(settings)
      ? 'Die Mappe ist mit den angepassten Regeln geprüft.'
      : 'Es gelten wieder alle Regeln, wie sie vorgegeben sind.';
    void onKeep(settings, sentence);
  };
  return (
    <div className={styles.form}>
      <Text>
        Gilt für diese Mappe und wird in ihr gespeichert. Was angepasst ist, steht beim Ergebnis und
        im Prüfprotokoll.
      </Text>
      <Thresholds draft={draft} isEmptyWrong={hasTried} onChange={setDraft} />
      <Treatments draft={draft} onChange={setDraft} />
      {isChanged && <Text>Noch nicht übernommen.</Text>}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!isChanged}
          onClick={() => keep(meant)}
        >
          Übernehmen
        </Button>
        {isAdjusted(rules) && (
          <Button size="small" onClick={() => keep(settingsOfDraft(AS_GIVEN))}>
            Alles wie vorgegeben
          </Button>
        )}
      </div>
      <SettingsFile rules={rules} onLoad={onKeep} />
    </div>
  );
}

function isSame(one: Settings, other: Settings): boolean {
  return settingsFile(one) === settingsFile(other);
}
