import { germanCount } from '../../numbers/germanNumbers';
import type { Content } from '../../workbook/change';
import { FEWEST_FOR_SPREAD, FEWEST_WITHOUT_NOTE } from '../figures/protection';
import { fitsExcel } from './formulaLength';
import { quoted } from './quoted';

/** A row as far as its size matters; `n` and `name` are the addresses of its cells. */
export interface Sized {
  readonly title: string;
  readonly anzahl: number;
  readonly n: string;
  readonly name: string;
}

const SMALL = `Geringe Vergleichsbasis (weniger als ${FEWEST_WITHOUT_NOTE} Werte)`;
const HIDDEN =
  'Minimum, Maximum, Mittelwert sowie 1. und 3. Quartil nicht ausgewiesen, da sie Rückschlüsse auf einzelne Kommunen zuließen';
const FEW = `Weniger als ${FEWEST_FOR_SPREAD} Werte`;

/** Beyond that, nobody would read their names; they are counted. */
const MOST_NAMED = 60;

/** What is said of groups that are small, as they are now; '' where none is. */
export function smallGroupsText(rows: readonly Sized[]): string {
  const below = (limit: number): readonly Sized[] => rows.filter(({ anzahl }) => anzahl < limit);
  const [small, few] = [below(FEWEST_WITHOUT_NOTE), below(FEWEST_FOR_SPREAD)];
  if (small.length === 0) return '';
  const which = (found: readonly Sized[]): string => {
    if (rows.length === 1) return '';
    return rows.length > MOST_NAMED
      ? ` bei ${germanCount(found.length)} Kennzahlen`
      : `: ${found.map(({ title }) => title).join('; ')}`;
  };
  const hidden = few.length === 0 ? '' : ` ${FEW}${which(few)}${joined(rows)}${HIDDEN}.`;
  return `${SMALL}${which(small)}.${hidden}`;
}

/** The same as a formula, which goes on saying it when values are added or go; a text where it would be too long. */
export function smallGroupsNote(rows: readonly Sized[], isLive: boolean): Content {
  const text = smallGroupsText(rows);
  if (!isLive) return { text };
  const [first, last] = [rows[0]!.n, rows[rows.length - 1]!.n];
  const least = rows.length === 1 ? first : `MIN(${first}:${last})`;
  const when = (limit: number, opening: string, closing: string): string =>
    `IF(${least}<${limit},${[quoted(opening), ...which(rows, limit), quoted(closing)].join('&')},"")`;
  const formula = `=${when(FEWEST_WITHOUT_NOTE, SMALL, '.')}&${when(
    FEWEST_FOR_SPREAD,
    ` ${FEW}`,
    `${joined(rows)}${HIDDEN}.`,
  )}`;
  return fitsExcel(formula) ? { formula } : { text };
}

function which(rows: readonly Sized[], limit: number): string[] {
  if (rows.length === 1) return [];
  if (rows.length > MOST_NAMED) {
    const count = `COUNTIF(${rows[0]!.n}:${rows[rows.length - 1]!.n},"<${limit}")`;
    return ['" bei "', count, '" Kennzahlen"'];
  }
  const names = rows.map(({ n, name }) => `IF(${n}<${limit},"; "&${name},"")`);
  return ['": "', `MID(${names.join('&')},3,9999)`];
}

/** Between whom it is about and what is done: a colon, or a dash behind names. */
function joined({ length }: readonly Sized[]): string {
  return length === 1 ? ': ' : ' – ';
}
