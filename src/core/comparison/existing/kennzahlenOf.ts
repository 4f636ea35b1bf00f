import { parseArea } from '../../workbook/address';
import type { Cell } from '../../workbook/snapshot';
import type { Kennzahl, Reading } from '../source/reading';
import type { Layout } from '../table/layout';
import { textOf, type At, type Told } from './cellsOfEarlier';

/** The indicators of an earlier comparison, row by row; null where one of them is gone. */
export function kennzahlenOf(at: At, layout: Layout, reading: Reading): Told<Kennzahl[]> | null {
  const rows = Array.from({ length: layout.lines }, (_, index) => layout.firstLine + index);
  const positions = rows.map((row) => positionIn(at(row, layout.columns - 1), reading));
  if (layout.nameColumn === null) return titled(reading, textOf(at(0, 0)), positions[0]!);
  const found: Kennzahl[] = [];
  for (const [index, row] of rows.entries()) {
    const name = textOf(at(row, layout.nameColumn));
    const named = reading.kennzahlen.filter((kennzahl) => kennzahl.name === name);
    // Of indicators with the same name, the formula tells them apart; without one, their order does.
    const one =
      named.find(({ position }) => position === positions[index]) ??
      named.find((kennzahl) => !found.includes(kennzahl)) ??
      named[0];
    if (one === undefined) return null;
    found.push(one);
  }
  return { told: found, notes: [] };
}

/** `=COUNT('Daten'!$B$2:$B$7)`: the first stretch of the figures. */
const COUNTED = /^=COUNT\((?:'(?:[^']|'')*'!|[^'"!(),]+!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)/;

/** The position that the figures of a row are taken from; null where no formula tells, or they lie the other way. */
function positionIn(count: Cell | undefined, { namesIn }: Reading): number | null {
  const [, address] = COUNTED.exec(count?.formula ?? '') ?? [];
  const area = address === undefined ? null : parseArea(address);
  if (area === null) return null;
  const { row, column, rows, columns } = area;
  if (namesIn === 'column') return columns === 1 ? column : null;
  return rows === 1 ? row : null;
}

/** A single indicator is named by the title, which the year follows; the person may have written another one. */
function titled(
  { kennzahlen }: Reading,
  title: string,
  position: number | null,
): Told<Kennzahl[]> | null {
  const among = (named: readonly Kennzahl[]): Kennzahl | undefined =>
    named.find((kennzahl) => kennzahl.position === position) ??
    [...named].sort((a, b) => b.name.length - a.name.length)[0];
  const exact = among(kennzahlen.filter(({ name }) => `${title} `.startsWith(`${name} `)));
  if (exact !== undefined) return { told: [exact], notes: [] };
  const linked = kennzahlen.find((kennzahl) => kennzahl.position === position);
  const other = linked ?? among(kennzahlen.filter(({ name }) => title.includes(name)));
  return other === undefined
    ? null
    : {
        told: [other],
        notes: [
          `Der Titel „${title}“ beginnt nicht mit dem Namen einer Kennzahl; übernommen ist „${other.name}“.`,
        ],
      };
}
