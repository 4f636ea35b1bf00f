import { inShort } from '../report';
import { checkDrawn } from './drawn';

/** Three years and what the last column makes of them: `=SUM(B3:D3)` for the row 3. */
const planWith = (heading: string, formula: (row: number) => string): string =>
  [
    'Finanzplan 2024',
    ` | Ansatz 2024 € | Planung 2025 € | Planung 2026 € | Planung 2027 € | ${heading}`,
    ...['Zuschüsse', 'Kredite', 'Eigenmittel'].map(
      (label, index) =>
        `${label} | ${100 + index} | ${200 + index} | ${300 + index} | ${400 + index} | ${formula(index + 3)}`,
    ),
    `Summe Einnahmen | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | ${formula(6)}`,
  ].join('\n');

const told = (heading: string, formula: (row: number) => string) =>
  checkDrawn({ Plan: planWith(heading, formula) }).findings;

test('A total column that leaves out the last year in every row is told once', () => {
  const [finding, ...others] = told('Gesamt €', (row) => `=SUM(B${row}:D${row})`);
  expect(others).toEqual([]);
  expect(inShort(finding!)).toBe('warnung FM-01 Plan!F3');
  expect(finding!.text).toBe(
    '„Gesamt“: Die Formeln in F3 bis F6 lassen „Planung 2027“ aus. „Zuschüsse“ ergäbe damit 1.000 statt 600.',
  );
  expect(finding).toMatchObject({ berechnet: 1000, gedruckt: 600, differenz: 400 });
});

test.each<[string, string, (row: number) => string]>([
  ['all years', 'Gesamt €', (row) => `=SUM(B${row}:E${row})`],
  ['the years that its heading names', 'Gesamt 2024 bis 2026 €', (row) => `=SUM(B${row}:D${row})`],
  ['two years that are told apart from the rest', 'Gesamt €', (row) => `=B${row}+C${row}`],
])('but none that adds up %s', (_, heading, formula) => {
  expect(told(heading, formula).filter(({ rule }) => rule === 'FM-01')).toEqual([]);
});
