import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { suggestedDecimals } from '../../core/comparison/indicator/decimals';
import {
  deriveIndicator,
  suggestedFigures,
  type Basis,
  type DerivedIndicator,
} from '../../core/comparison/indicator/indicator';
import type { Selection } from '../../core/comparison/source/readSource';
import type { Reading } from '../../core/comparison/source/reading';
import { germanCount } from '../../core/numbers/germanNumbers';
import { applyChanges } from '../../excel/write/applyChanges';
import { Choice } from '../Choice';
import { messageOf, type Message } from '../pruefen/message';
import type { Found } from './found';

const useStyles = makeStyles({
  button: { alignSelf: 'start' },
  formula: { fontFamily: tokens.fontFamilyMonospace },
});

const BASES: readonly Basis[] = ['je 10.000 Einwohner', 'je Vollzeit-Stelle', 'je Fall', 'Anteil'];

interface Props {
  readonly found: Found;
  readonly reading: Reading;
  readonly onMessage: (message: Message | null) => void;
  readonly onWritten: (selection: Selection, derived: DerivedIndicator) => void;
}

/** Makes an indicator of two base figures, as formulas beside them. */
export function DeriveIndicator({ found, reading, onMessage, onWritten }: Props) {
  const styles = useStyles();
  const { kennzahlen, namesIn } = reading;
  const [basis, setBasis] = useState<Basis>('je 10.000 Einwohner');
  const [{ zaehler, nenner }, setFigures] = useState(() => suggestedFigures(reading, basis));
  const sheet = found.snapshot.sheets.find(({ name }) => name === reading.sheet)!;
  const wanted = { basis, zaehler, nenner };
  const decimals = suggestedDecimals(reading, wanted);
  const derived = deriveIndicator(reading, sheet, { ...wanted, decimals });
  if (kennzahlen.length < 2) {
    return (
      <Text>
        Dafür müssen mindestens zwei Grunddaten markiert sein, zum Beispiel Fälle und Einwohner.
      </Text>
    );
  }
  const rule = derived?.rule ?? null;
  const write = async () => {
    if (derived === null) return;
    const label = `Kennzahl „${derived.name}“`;
    const outcome = await applyChanges(derived.changes, found.snapshot, { label });
    onMessage(messageOf(outcome, `Die Kennzahl „${derived.name}“ ist eingefügt.`));
    if (outcome.kind === 'written') {
      onWritten({ sheet: reading.sheet, area: derived.area, namesIn }, derived);
    }
  };
  const figures = (label: string, value: number, onChange: (position: number) => void) => (
    <Choice label={label} value={String(value)} onChange={(next) => onChange(Number(next))}>
      {kennzahlen.map(({ name, position }) => (
        <option key={position} value={position}>
          {name}
        </option>
      ))}
    </Choice>
  );
  return (
    <>
      <Choice
        label="Art"
        value={basis}
        onChange={(next) => {
          setBasis(next as Basis);
          setFigures(suggestedFigures(reading, next as Basis));
        }}
      >
        {BASES.map((each) => (
          <option key={each} value={each}>
            {each === 'Anteil' ? 'Anteil in Prozent' : each}
          </option>
        ))}
      </Choice>
      {figures('Zähler', zaehler, (position) => setFigures({ zaehler: position, nenner }))}
      {figures('Nenner', nenner, (position) => setFigures({ zaehler, nenner: position }))}
      {derived !== null && rule !== null && (
        <Text>
          „{derived.name}“, in der ersten Zelle <span className={styles.formula}>{rule}</span>;
          leer, wo Zähler oder Nenner fehlt oder der Nenner nicht größer als 0 ist
          {derived.without.length > 0 && ` (jetzt bei ${germanCount(derived.without.length)})`}.
        </Text>
      )}
      <Button
        className={styles.button}
        disabledFocusable={rule === null || zaehler === nenner}
        onClick={() => void write()}
      >
        Kennzahl neben die Grunddaten schreiben
      </Button>
    </>
  );
}
