import { useState } from 'react';
import { readNumberText } from '../../core/numbers/numberText';
import { TextEntry } from '../TextEntry';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (text: string) => void;
}

/** A figure as the person types it: it stays as typed while it is not yet one. */
export function OwnValue({ label, value, onChange }: Props) {
  const [text, setText] = useState(() => (value === null ? '' : String(value).replace('.', ',')));
  const isWrong = text.trim() !== '' && readNumberText(text) === null;
  return (
    <TextEntry
      label={label}
      value={text}
      missing={isWrong ? 'Das ist keine Zahl.' : null}
      onChange={(typed) => {
        setText(typed);
        onChange(typed);
      }}
    />
  );
}
