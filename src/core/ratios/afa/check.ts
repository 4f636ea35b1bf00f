import { LARGEST_AMOUNT } from '../../numbers/cents';
import { NotComputable } from '../notComputable';
import type { Tag } from '../../workbook/calendar';
import { JAHRE_DES_SAMMELPOSTENS } from './betrag';
import type { Abgang, Anlage, Verfahren } from './types';
import { letztesAbschreibungsjahr } from './zeitachse';

/** The last year of Excel's calendar. */
const LETZTES_JAHR = 9999;

/** Refuses what no AfA-Plan exists for, with the sentence that says what to change. */
export function checkAfa(anlage: Anlage, verfahren: Verfahren, abgang: Abgang | null): void {
  checkAnlage(anlage);
  switch (verfahren.art) {
    case 'linear':
      checkMonate(anlage, verfahren.monate);
      break;
    case 'degressiv':
      checkMonate(anlage, verfahren.monate);
      demand(
        verfahren.satz > 0 && verfahren.satz < 1,
        'Der Parameter der Methode „degressiv“ ist der Jahressatz zwischen 0 % und 100 %, zum Beispiel 25 %.',
      );
      break;
    case 'leistung':
      checkMengen(anlage, verfahren.mengen);
      break;
    case 'sammelposten':
      checkEnde(anlage.anschaffung.jahr + JAHRE_DES_SAMMELPOSTENS - 1);
  }
  demand(
    abgang === null || notBefore(abgang.tag, anlage.anschaffung),
    'Der Abgang liegt vor der Anschaffung. Prüfen Sie beide Daten.',
  );
}

function checkAnlage({ anschaffungskosten, erinnerungswert }: Anlage): void {
  demand(anschaffungskosten >= 0, 'Die Anschaffungskosten dürfen nicht negativ sein.');
  demand(
    anschaffungskosten <= LARGEST_AMOUNT,
    'Die Anschaffungskosten dürfen höchstens eine Billion Euro betragen.',
  );
  demand(
    erinnerungswert >= 0 && erinnerungswert <= anschaffungskosten,
    'Der Erinnerungswert muss zwischen 0 und den Anschaffungskosten liegen.',
  );
}

function checkMonate({ anschaffung }: Anlage, monate: number): void {
  demand(
    Number.isInteger(monate) && monate >= 1,
    'Die Nutzungsdauer wird in Jahren angegeben und muss ganze Monate ergeben, mindestens einen (zum Beispiel 4 oder 2,5).',
  );
  checkEnde(letztesAbschreibungsjahr(anschaffung, monate));
}

function checkMengen({ anschaffung }: Anlage, mengen: readonly number[]): void {
  demand(
    mengen.every((menge) => menge >= 0),
    'Die Mengen der Methode „leistung“ dürfen nicht negativ sein.',
  );
  const gesamt = mengen.reduce((sum, menge) => sum + menge, 0);
  demand(
    gesamt > 0 && Number.isFinite(gesamt),
    'Die Methode „leistung“ braucht als Parameter die Mengen je Jahr; mindestens eine muss größer als 0 sein.',
  );
  checkEnde(anschaffung.jahr + mengen.length - 1);
}

function checkEnde(letztesJahr: number): void {
  demand(
    letztesJahr <= LETZTES_JAHR,
    'Der Plan reicht über das Jahr 9999 hinaus. Prüfen Sie die Anschaffung und die Dauer.',
  );
}

function notBefore(day: Tag, other: Tag): boolean {
  return ordinal(day) >= ordinal(other);
}

/** Orders days; not a count of days. */
function ordinal({ jahr, monat, tag }: Tag): number {
  return (jahr * 100 + monat) * 100 + tag;
}

function demand(holds: boolean, sentence: string): void {
  if (!holds) throw new NotComputable('invalid', sentence);
}
