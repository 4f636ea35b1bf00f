import { readNumberFormat } from '../../numbers/numberFormat';
import { parseArea } from '../../workbook/address';
import type { Cell } from '../../workbook/snapshot';
import { suggestedDirection } from '../figures/direction';
import type { Chosen, Direction, Own, Settings } from '../settings';
import type { Kennzahl, Reading } from '../source/reading';
import type { Layout } from '../table/layout';
import { ANONYMOUS } from '../table/footer';
import { MEASURES } from '../table/measures';
import { OTHER_UNITS_LEFT_OUT } from '../table/remarks';
import type { Origin } from './origin';

/** A cell of the comparison, counted from its first one. */
type At = (row: number, column: number) => Cell | undefined;

/** The settings that a comparison of ours was made with, read from its cells; null where its indicators are gone. */
export function settingsOf(
  at: At,
  layout: Layout,
  reading: Reading,
  { methode, ownCounts }: Origin,
): Settings | null {
  const rows = Array.from(
    { length: layout.footer - layout.firstLine },
    (_, index) => layout.firstLine + index,
  );
  const title = textOf(at(0, 0));
  const kennzahlen = rows.map((row) => {
    const name = layout.nameColumn === null ? title : textOf(at(row, layout.nameColumn));
    return kennzahlNamed(reading, name, layout.nameColumn === null);
  });
  if (kennzahlen.some((kennzahl) => kennzahl === null)) return null;
  const footer = Array.from({ length: layout.sentences - layout.footer }, (_, index) =>
    textOf(at(layout.footer + index, 0)),
  );
  const found = kennzahlen as Kennzahl[];
  const head = textOf(at(layout.head, layout.ownColumn));
  const own = ownOf(
    rows.map((row) => at(row, layout.ownColumn)),
    found,
    reading,
    head,
  );
  const inList = own !== null && 'kommune' in own ? reading.kommunen[own.kommune]!.name : head;
  const named = layout.nameColumn === null ? found[0]!.name : 'Kennzahlen im Vergleich';
  return {
    own,
    ownName: head === inList ? '' : head,
    ownCounts,
    methode,
    chosen: rows.map((row, index) => chosenOf(at, layout, row, index, found[index]!)),
    jahr: title.startsWith(named) ? title.slice(named.length).trim() : '',
    quelle: /^Quelle: (.*)$/.exec(footer[0] ?? '')?.[1] ?? '',
    anonymous: footer.some((text) => text.includes(ANONYMOUS)),
    live: rows.some((row) => (at(row, layout.columns - 1)?.formula ?? null) !== null),
    picture: layout.picture !== null,
    countsOtherUnits: !footer.some((text) => text.includes(OTHER_UNITS_LEFT_OUT)),
  };
}

function kennzahlNamed({ kennzahlen }: Reading, name: string, withYear: boolean): Kennzahl | null {
  const exact = kennzahlen.find((kennzahl) => kennzahl.name === name);
  const before = withYear
    ? kennzahlen.find((kennzahl) => name.replace(/ \S+$/, '') === kennzahl.name)
    : undefined;
  return exact ?? before ?? null;
}

/** The first reference of a formula, without its sheet: `=IF(ISNUMBER('Daten'!$B$5),…`. */
const REFERENCE = /(?:'(?:[^']|'')*'!)?(\$[A-Z]+\$\d+)/;

/** The own Kommune by the cell that its value is taken from, otherwise by its name; else it was given apart. */
function ownOf(
  cells: readonly (Cell | undefined)[],
  kennzahlen: readonly Kennzahl[],
  { kommunen, namesIn }: Reading,
  name: string,
): Own | null {
  const formula = cells.find((cell) => (cell?.formula ?? null) !== null)?.formula ?? '';
  const [, cell] = REFERENCE.exec(formula) ?? [];
  const place = cell === undefined ? null : parseArea(cell);
  const line = namesIn === 'column' ? place?.row : place?.column;
  const linked = kommunen.findIndex((kommune) => kommune.line === line);
  if (linked >= 0) return { kommune: linked };
  const named = kommunen.findIndex((kommune) => kommune.name === name);
  if (named >= 0) return { kommune: named };
  const values = new Map(
    kennzahlen.flatMap(({ position }, index) => {
      const value = cells[index]?.value;
      return typeof value === 'number' ? [[position, value] as const] : [];
    }),
  );
  return values.size === 0 ? null : { name, values };
}

function chosenOf(
  at: At,
  layout: Layout,
  row: number,
  index: number,
  { position, form, name }: Kennzahl,
): Chosen {
  const { decimals } = readNumberFormat(at(row, layout.ownColumn)?.format ?? 'General');
  return {
    position,
    direction: directionOf(at, layout, row, index) ?? suggestedDirection(name),
    ...(decimals === null || decimals === form.decimals ? {} : { decimals }),
  };
}

/** What is good, from what the sentence says of the own value. */
function directionOf(at: At, layout: Layout, row: number, index: number): Direction | null {
  const rating = /, bei dieser Kennzahl (un)?günstig/.exec(textOf(at(layout.sentences + index, 0)));
  const median = MEASURES.findIndex(([key]) => key === 'median');
  const [own, middle] = [0, 1 + median].map((place) => at(row, layout.ownColumn + place)?.value);
  if (typeof own !== 'number' || typeof middle !== 'number' || own === middle) return null;
  if (rating === null) return 'neutral';
  return own > middle === (rating[1] === undefined) ? 'hoch' : 'niedrig';
}

function textOf(cell: Cell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : '';
}
