import type { Content } from '../../workbook/change';
import { FEWEST_FOR_SPREAD, FEWEST_OTHERS, FEWEST_WITHOUT_NOTE } from '../figures/protection';
import { fitsExcel } from './formulaLength';
import { MISSING } from './missing';
import { quoted } from './quoted';
import {
  FEW_OTHERS,
  WITH_ERROR,
  fewerThan,
  ofAny,
  whichFormula,
  whichText,
  type Condition,
  type Sized,
} from './whichRows';

/** Something that is said of the rows that a condition is true of, between two pieces of text. */
interface Note {
  readonly condition: Condition;
  readonly opening: string;
  readonly closing: string;
}

/** What may be said of the groups, in this order, as they are or one day become. */
function notesOf({ length }: readonly Sized[]): Note[] {
  // Between whom it is about and what is done: a colon, or a dash behind names.
  const joined = length === 1 ? ': ' : ' – ';
  return [
    {
      condition: WITH_ERROR,
      opening: 'Fehlerwert in den Ausgangsdaten',
      closing: `${joined}bis er behoben ist, steht „${MISSING}“ statt der Vergleichszahlen. `,
    },
    {
      condition: fewerThan(FEWEST_WITHOUT_NOTE),
      opening: `Geringe Vergleichsbasis (weniger als ${FEWEST_WITHOUT_NOTE} Werte)`,
      closing: '. ',
    },
    {
      condition: fewerThan(FEWEST_FOR_SPREAD),
      opening: `Weniger als ${FEWEST_FOR_SPREAD} Werte`,
      closing: `${joined}Minimum, Maximum, Mittelwert sowie 1. und 3. Quartil nicht ausgewiesen, da sie Rückschlüsse auf einzelne Kommunen zuließen. `,
    },
    {
      condition: FEW_OTHERS,
      opening: `Weniger als ${FEWEST_OTHERS} Werte anderer Kommunen`,
      closing: `${joined}auch der Median nicht ausgewiesen. `,
    },
  ];
}

/** What is said of the groups as they are now; '' where there is nothing to say. */
export function groupNotesText(rows: readonly Sized[]): string {
  return notesOf(rows)
    .filter(({ condition }) => rows.some(condition.isTrue))
    .map(({ opening, condition, closing }) => opening + whichText(rows, condition) + closing)
    .join('')
    .trim();
}

/**
 * The same as a formula, which goes on saying it when values are added or go, or become an error; a text where it would
 * be too long. `inFront` are pieces of a formula, of which the first are left out where the whole would be too long.
 */
export function groupNotes(
  rows: readonly Sized[],
  isLive: boolean,
  inFront: readonly string[],
): Content {
  const text = groupNotesText(rows);
  if (!isLive) return { text };
  const parts = notesOf(rows).map(({ opening, condition, closing }) => {
    const says = [quoted(opening), ...whichFormula(rows, condition), quoted(closing)].join('&');
    return `IF(${ofAny(rows, condition)},${says},"")`;
  });
  const formula = [0, ...inFront.map((_, index) => index + 1)]
    .map((left) => `=TRIM(${[...inFront.slice(left), ...parts].join('&')})`)
    .find(fitsExcel);
  return formula === undefined ? { text } : { formula };
}
