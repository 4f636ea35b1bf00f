import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import type { Note } from '../../core/review/acknowledgement';
import { TextEntry } from '../TextEntry';
import { today } from './today';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  narrow: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  input: { width: '9rem', minWidth: '0' },
  save: { alignSelf: 'start' },
});

interface Props {
  /** The one that was typed last. */
  readonly sign: string;
  readonly onSave: (note: Note) => Promise<void>;
}

/** A finding stays as it is: why, who says so, and since when. */
export function AcknowledgeForm({ sign: lastSign, onSave }: Props) {
  const styles = useStyles();
  const [note, setNote] = useState<Note>({ remark: '', sign: lastSign, date: today() });
  const [isMissing, setIsMissing] = useState(false);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const sign = note.sign.trim();
    setIsMissing(sign === '');
    if (sign !== '') void onSave({ ...note, sign, remark: note.remark.trim() });
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <TextEntry
        label="Bemerkung"
        value={note.remark}
        onChange={(remark) => setNote({ ...note, remark })}
      />
      <div className={styles.narrow}>
        <TextEntry
          label="Kürzel"
          className={styles.input}
          value={note.sign}
          maxLength={12}
          missing={isMissing ? 'Bitte geben Sie Ihr Kürzel ein.' : null}
          onChange={(sign) => setNote({ ...note, sign })}
        />
        <TextEntry
          label="Datum"
          type="date"
          className={styles.input}
          value={note.date}
          onChange={(date) => setNote({ ...note, date: date === '' ? today() : date })}
        />
      </div>
      <Button type="submit" size="small" appearance="primary" className={styles.save}>
        Zur Kenntnis genommen
      </Button>
    </form>
  );
}
