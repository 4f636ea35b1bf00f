import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { readSettings } from '../../../core/checks/settings/readSettings';
import { WrongSettings } from '../../../core/checks/settings/wrongSettings';
import type { Settings } from '../../../core/checks/settings/settings';
import { settingsFile } from '../../../core/checks/settings/writeSettings';
import { offerFile } from './offerFile';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  wrong: { color: tokens.colorStatusDangerForeground3 },
});

/** Longer files are none of ours. */
const LONGEST = 1_000_000;

interface Props {
  readonly rules: Settings;
  readonly onLoad: (rules: Settings, sentence: string) => Promise<void>;
}

/** The same file as for the command line: for the next workbook, or for a colleague. It is read in the browser only. */
export function SettingsFile({ rules, onLoad }: Props) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const load = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      if (file.size > LONGEST) throw new WrongSettings('Die Datei ist zu groß.');
      const read = readSettings(await file.text());
      setWrong(null);
      await onLoad(read, `Es gelten die Regeln der Datei „${file.name}“.`);
    } catch (reason) {
      const why =
        reason instanceof WrongSettings ? reason.message : 'Die Datei ließ sich nicht lesen.';
      setWrong(`„${file.name}“: ${why}`);
    }
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => offerFile('planwerk-regeln.json', settingsFile(rules))}>
          Als Datei speichern
        </Button>
        <Button size="small" onClick={() => picker.current?.click()}>
          Aus Datei laden
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="Datei mit Regeln"
        onChange={({ target }) => {
          void load(target.files?.[0]);
          // The same file, corrected, can be chosen once more.
          target.value = '';
        }}
      />
      {wrong !== null && (
        <Text role="alert" className={styles.wrong}>
          {wrong}
        </Text>
      )}
    </>
  );
}
