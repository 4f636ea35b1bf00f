import { useState } from 'react';
import type { Kennzahl } from '../../core/comparison/source/reading';
import { typedText, typedValue, unitToType } from '../../core/comparison/source/typedValue';
import { TextEntry } from '../TextEntry';

interface Props {
  readonly kennzahl: Kennzahl;
  readonly value: number | null;
  /** null while it is no figure yet. */
  readonly onChange: (value: number | null) => void;
}

/** A figure as the person types it: it stays as typed while it is not yet one. */
export function OwnValue({ kennzahl, value, onChange }: Props) {
  const [text, setText] = useState(() => (value === null ? '' : typedText(value, kennzahl)));
  const typed = typedValue(text, kennzahl);
  return (
    <TextEntry
      label={`Wert: ${kennzahl.name}${unitToType(kennzahl)}`}
      value={text}
      missing={text.trim() !== '' && 'refused' in typed ? typed.refused : null}
      onChange={(next) => {
        const read = typedValue(next, kennzahl);
        setText(next);
        onChange('value' in read ? read.value : null);
      }}
    />
  );
}
