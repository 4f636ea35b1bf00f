import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import { correct } from '../../../src/core/review/corrected';
import { MARK_COLOURS } from '../../../src/core/review/marks';
import { PARTS_OF_TABLE, tableMarks } from '../../../src/core/review/tableMarks';
import { rowsOf, snapshotOf } from '../../support/workbook';

const PLAN = snapshotOf({
  Plan: rowsOf(`
Erfolgsplan
Bezeichnung | Ansatz 2026 € | Ergebnis 2024 € | Abweichung €
Umsatzerlöse | 900 | 800 | 100
Abschreibungen | 500 | 500 | 0
Jahresgewinn | 400 | 300 | 100`),
});
const YEARS_IN_ROWS = snapshotOf({
  Reihe: rowsOf(`
Jahr | Erträge € | Aufwendungen € | Jahresgewinn €
Ansatz 2026 | 900 | 500 | 400
Ansatz 2025 | 800 | 500 | 300
Ergebnis 2024 | 700 | 500 | 200`),
});
const inShort = (...given: Parameters<typeof checkWorkbook>): string[] =>
  tableMarks(checkWorkbook(...given).tables).map(({ sheet, mark, fillColor }) => {
    const [, { name }] = Object.entries(PARTS_OF_TABLE).find(
      ([, part]) => part.fillColor === fillColor,
    )!;
    return `${sheet}!${mark} ${name}`;
  });

it('shows of a table what every cell was read as, each as one thing only', () => {
  expect(inShort(PLAN)).toEqual([
    'Plan!A2:A3 übriger Bereich der Tabelle',
    'Plan!B2:D2 Überschriften',
    'Plan!B3 Planbeträge',
    'Plan!C3 Ist-Beträge',
    'Plan!D3 andere Beträge',
    'Plan!A4:D5 Zeilen von Bedeutung',
  ]);
});

it('shows years in rows as they stand', () => {
  expect(inShort(YEARS_IN_ROWS)).toEqual([
    'Reihe!A1:D1 übriger Bereich der Tabelle',
    'Reihe!A2:D3 Planbeträge',
    'Reihe!A4:D4 Ist-Beträge',
  ]);
});

it('shows nothing of what is no table', () => {
  const [table] = checkWorkbook(PLAN).tables;
  expect(inShort(PLAN, [correct(table!, { kind: 'keine Tabelle', unit: null })])).toEqual([]);
});

it('has colours of its own, on which black is read at more than 7 : 1', () => {
  const colours = [...Object.values(PARTS_OF_TABLE).map(({ fillColor }) => fillColor)];
  const all = [...colours, ...Object.values(MARK_COLOURS)];
  expect(new Set(all).size).toBe(all.length);
  for (const colour of colours) expect((luminance(colour) + 0.05) / 0.05).toBeGreaterThan(7);
});

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
