import { MEASURES } from '../../src/core/comparison/table/measures';
import { tableAt } from '../../src/core/comparison/table/table';
import type { Comparison } from '../../src/core/comparison/compare';
import type { Settings } from '../../src/core/comparison/settings';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { saveWorkbookFile } from '../../src/preview/host/files/saveWorkbookFile';
import { STAND, comparisonOf, readingOf } from '../support/comparison';
import { germanNumber, readLines } from '../support/csv';
import { openWorkbook } from '../support/openWorkbook';
import { recalculate } from './recalculate';

type Content = number | string | null;

const [, ...lines] = readLines('assets/daten/000_04_vzae_je_1000_ew.csv');
/** The twelve cities, a second indicator of them with gaps, texts and a line that is none of them. */
const ROWS: Content[][] = [
  ['Stadt', 'VZÄ je 1.000 EW', 'Mahnungen'],
  ...lines.map(([city, value], index): Content[] => {
    const other = index === 3 ? null : index === 5 ? 'k. A.' : 900 + 37.5 * ((index * 5) % 12);
    return [city!, germanNumber(value!), other];
  }),
  ['Mittelwert', 15.01, 1000],
  ['Andernach', 13.2, 2100],
];
const reading = readingOf(ROWS);
const variants: Partial<Settings>[] = (['INKLUSIV', 'EXKLUSIV', 'RANG'] as const).flatMap(
  (methode) => [{ methode }, { methode, ownCounts: false }],
);
/** Three cities of them, of which next to nothing may be said. */
const few = readingOf(ROWS, 'A1:C4');
const comparisons = [
  ...variants.map((parts) => comparisonOf(reading, 'Koblenz', { ...parts, picture: true })),
  ...[true, false].map((ownCounts) => comparisonOf(few, null, { own: { kommune: 1 }, ownCounts })),
];

/** A sheet per comparison, with nothing but formulas in it. */
function gridOf(comparison: Comparison, sheet: string): Content[][] {
  const grid: Content[][] = [];
  for (const { row, column, write } of tableAt(comparison, { sheet, row: 0, column: 0 }, STAND)
    .cells) {
    while (grid.length <= row) grid.push([]);
    while (grid[row]!.length <= column) grid[row]!.push(null);
    grid[row]![column] =
      'formula' in write ? write.formula : 'text' in write ? write.text : Number(write.value);
  }
  return grid;
}

/** Figures that were whole when their comparison was made; since then an error has come among the first of them. */
const WHOLE: Content[][] = [
  ['Stadt', 'VZÄ', 'Fälle'],
  ...ROWS.slice(1, 10).map(([city, vzae], index) => [city!, vzae!, index + 7]),
];
const BROKEN = WHOLE.map((line, row) => (row === 4 ? [line[0]!, '=1/0', line[2]!] : line));
const broken = comparisonOf({ ...readingOf(WHOLE), sheet: 'Bruch' }, null, {
  own: { kommune: 1 },
  picture: true,
});

const nameOf = (index: number): string => `Vergleich ${index + 1}`;
let sheets: Map<string, (row: number, column: number) => CellValue | null>;

beforeAll(async () => {
  const workbook = openWorkbook({
    Daten: ROWS,
    ...Object.fromEntries(
      comparisons.map((each, index) => [nameOf(index), gridOf(each, nameOf(index))]),
    ),
    Bruch: BROKEN,
    Fehler: gridOf(broken, 'Fehler'),
  });
  const { bytes } = await saveWorkbookFile(workbook);
  const recalculated = recalculate(bytes).workbook;
  sheets = new Map(
    recalculated.sheets.map(({ name, cells }) => [
      name,
      (row, column) =>
        cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null,
    ]),
  );
}, 120_000);

it('shows „–“ and says why where an error has come among the figures', () => {
  const at = sheets.get('Fehler')!;
  const { layout } = tableAt(broken, { sheet: 'Fehler', row: 0, column: 0 }, STAND);
  const row = (index: number) =>
    MEASURES.map((_, column) => at(layout.firstLine + index, layout.ownColumn + 1 + column));
  expect(row(0)).toEqual(['–', '–', '–', '–', '–', '–', 8]);
  expect(row(1)).toEqual([7, 15, 11, 9, 11, 13, 9]);
  expect(at(layout.footer + layout.footerLines - 1, 0)).toBe(
    'Fehlerwert in den Ausgangsdaten: VZÄ – bis er behoben ist, steht „–“ statt der Vergleichszahlen.',
  );
  const { firstLine } = layout.picture!;
  for (let index = 0; index < 2; index++) {
    expect([1, 2, 3, 4].map((column) => at(firstLine + index, column))).toEqual(
      index === 0 ? [0, 0, 0, 0] : [0.25, 0.25, 0.25, 0.25],
    );
  }
});

/** LibreOffice writes figures in the language that it is installed in. */
const withoutMarks = (text: unknown): string => String(text).replace(/[.,](?=\d)/g, '');

it.each(
  comparisons.map(
    (comparison, index) =>
      [JSON.stringify(variants[index] ?? `small, ${index}`), comparison, index] as const,
  ),
)('calculates the table of %s', (_, comparison, index) => {
  const at = sheets.get(nameOf(index))!;
  const table = tableAt(comparison, { sheet: nameOf(index), row: 0, column: 0 }, STAND);
  const { layout } = table;
  const { picture } = layout;
  comparison.lines.forEach((line, place) => {
    const row = layout.firstLine + place;
    MEASURES.forEach(([key], column) => {
      const figure = line.figures[key];
      expect(at(row, layout.ownColumn + 1 + column)).toEqual(
        figure === null ? '–' : expect.closeTo(figure, 10),
      );
    });
    expect(at(row, layout.ownColumn)).toBe(line.group.own);
    const sentence = line.sentence === null ? null : `${line.name}: ${line.sentence}`;
    const said = at(layout.sentences + place, 0);
    expect(withoutMarks(said ?? '')).toBe(withoutMarks(sentence ?? ''));
    if (picture === null) return;
    const { minimum, maximum, median } = line.figures;
    expect(at(picture.firstLine + place, 6)).toBeCloseTo(
      (median! - minimum!) / (maximum! - minimum!),
      10,
    );
    const shares = [1, 2, 3, 4].map((column) => Number(at(picture.firstLine + place, column)));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });
  const said = Array.from({ length: layout.footerLines }, (_, line) => at(layout.footer + line, 0));
  const texts = said.filter((text) => text !== null && text !== '');
  expect(texts.map(withoutMarks)).toEqual(table.footer.map(withoutMarks));
});
