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

const nameOf = (index: number): string => `Vergleich ${index + 1}`;
let sheets: Map<string, (row: number, column: number) => CellValue | null>;

beforeAll(async () => {
  const workbook = openWorkbook({
    Daten: ROWS,
    ...Object.fromEntries(
      comparisons.map((each, index) => [nameOf(index), gridOf(each, nameOf(index))]),
    ),
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
    const shares = [1, 2, 3, 4].map((column) => Number(at(picture.firstLine + place, column)));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });
  const note = table.footer.find((text) => text.startsWith('Geringe Vergleichsbasis'));
  const said = [0, 1, 2, 3, 4, 5].map((index) => at(layout.footer + index, 0));
  expect(
    said.find((text) => typeof text === 'string' && text.startsWith('Geringe')) ?? undefined,
  ).toBe(note);
});
