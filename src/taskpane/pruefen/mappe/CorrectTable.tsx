import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecognisedTable } from '../../../core/checks/report';
import { NO_TABLE, type CorrectedKind, type Correction } from '../../../core/plan/correction';
import { TABLE_KINDS, type MoneyUnit } from '../../../core/plan/types';
import { Choice } from '../../Choice';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const UNITS: readonly (readonly [MoneyUnit, string])[] = [
  [1, '€'],
  [1000, 'T€'],
  [1_000_000, 'Mio. €'],
];

const KINDS = [...TABLE_KINDS.filter((kind) => kind !== 'nicht erkannt'), NO_TABLE];

interface Props {
  readonly table: RecognisedTable;
  readonly onCorrect: (correction: Pick<Correction, 'kind' | 'unit'>) => Promise<void>;
}

/** Puts right what a table was taken for. */
export function CorrectTable({ table: { correction: current }, onCorrect }: Props) {
  const styles = useStyles();
  // What was said before stands there, so that a further word does not silently replace it.
  const [kind, setKind] = useState<string>(current?.kind ?? '');
  const [unit, setUnit] = useState(nameOf(current?.unit ?? null));
  const reset = () => {
    setKind('');
    setUnit('');
    void onCorrect({ kind: null, unit: null });
  };
  const correction = {
    kind: kind === '' ? null : (kind as CorrectedKind),
    unit: UNITS.find(([, name]) => name === unit)?.[0] ?? null,
  };
  const isNothing = correction.kind === null && correction.unit === null;
  return (
    <>
      <Choice label="Art" value={kind} onChange={setKind}>
        <option value="">wie erkannt</option>
        {KINDS.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </Choice>
      <Choice label="Einheit" value={unit} onChange={setUnit}>
        <option value="">wie erkannt</option>
        {UNITS.map(([, name]) => (
          <option key={name}>{name}</option>
        ))}
      </Choice>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isNothing}
          onClick={() => void onCorrect(correction)}
        >
          Übernehmen
        </Button>
        {current !== null && (
          <Button size="small" onClick={reset}>
            Zurücksetzen
          </Button>
        )}
      </div>
    </>
  );
}

function nameOf(unit: MoneyUnit | null): string {
  return UNITS.find(([value]) => value === unit)?.[1] ?? '';
}
