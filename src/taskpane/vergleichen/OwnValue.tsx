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

/**
 * A figure as the person types it: it stays as typed while it is not yet one, and until another one comes from elsewhere,
 * as when an earlier comparison is taken over.
 */
export function OwnValue({ kennzahl, value, onChange }: Props) {
  const [last, setText] = useState('');
  const isOfText = figureOf(last, kennzahl) === value;
  const text = isOfText ? last : value === null ? '' : typedText(value, kennzahl);
  const typed = typedValue(text, kennzahl);
  return (
    <TextEntry
      label={`Wert: ${kennzahl.name}${unitToType(kennzahl)}`}
      value={text}
      missing={text.trim() !== '' && 'refused' in typed ? typed.refused : null}
      onChange={(next) => {
        setText(next);
        onChange(figureOf(next, kennzahl));
      }}
    />
  );
}

function figureOf(text: string, kennzahl: Kennzahl): number | null {
  const typed = typedValue(text, kennzahl);
  return 'value' in typed ? typed.value : null;
}
