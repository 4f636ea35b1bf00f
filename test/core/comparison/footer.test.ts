import type { Settings } from '../../../src/core/comparison/settings';
import { comparisonOf, footerOfComparison, readingOf } from '../../support/comparison';
import type { Entry } from '../../support/workbook';

const NAMES = Array.from({ length: 9 }, (_, index) => `Stadt ${index}`);
/** Figures of two indicators; those of the second are not known of all. */
const rowsWith = (first: (index: number) => Entry, second: (index: number) => Entry): Entry[][] => [
  ['Stadt', 'VZÄ', 'Mahnungen'],
  ...NAMES.map((name, index) => [name, first(index), second(index)]),
];
const footer = (rows: Entry[][], parts: Partial<Settings> = {}) =>
  footerOfComparison(comparisonOf(readingOf(rows), 'Stadt 1', parts));
const even = (index: number): Entry => 10 + index;

it('names source, method and nothing else where there is nothing else to know', () => {
  expect(footer(rowsWith(even, even), { quelle: 'Stadt Koblenz', methode: 'RANG' })).toEqual([
    'Quelle: Stadt Koblenz',
    'Methode: Quartile nach Rangwert ohne Interpolation; eigener Wert enthalten; Vergleich mit Planwerk aus Daten!A1:C10.',
  ]);
});

it('says what does not count, and of which day that is', () => {
  const rows = rowsWith(even, (index) => (index < 7 ? null : index));
  expect(footer(rows)).toEqual([
    'Methode: Quartile nach QUARTILE.INKL; eigener Wert enthalten; Vergleich mit Planwerk aus Daten!A1:C10.',
    'Nicht mitgezählt: C2, C3, C4, C5, C6 und 2 weitere (Stand 21.11.2026).',
    'Geringe Vergleichsbasis (weniger als 8 Werte): Mahnungen. Weniger als 4 Werte: Mahnungen – Minimum, Maximum, Mittelwert sowie 1. und 3. Quartil nicht ausgewiesen, da sie Rückschlüsse auf einzelne Kommunen zuließen.',
  ]);
});

it('names the first of the values that lie far from the others, and counts the rest', () => {
  const far = (index: number): Entry => (index === 0 ? 900 : 10 + (index % 3));
  const rows = [
    ['Stadt', ...['A', 'B', 'C', 'D', 'E', 'F', 'G']],
    ...NAMES.map((name, index) => [name, ...Array.from({ length: 7 }, () => far(index))]),
  ];
  expect(footer(rows)[1]).toMatch(
    /^Ausreißer: 7\. Am 21\.11\.2026 waren es: A: Stadt 0 mit 900 \(über [\d,]+\); B: .* E: .* und 2 weitere\.$/,
  );
});

it('counts a single one more of them as German does', () => {
  const far = (index: number): Entry => (index === 0 ? 900 : 10 + (index % 3));
  const rows = [
    ['Stadt', ...['A', 'B', 'C', 'D', 'E', 'F']],
    ...NAMES.map((name, index) => [name, ...Array.from({ length: 6 }, () => far(index))]),
  ];
  expect(footer(rows)[1]).toMatch(/ und 1 weiterer\.$/);
});

it('says of fixed values on which day they lay far from the others', () => {
  const far = (index: number): Entry => (index === 0 ? 900 : 10 + (index % 3));
  expect(footer(rowsWith(far, even), { live: false })).toContain(
    'Ausreißer (Stand 21.11.2026): VZÄ: Stadt 0 mit 900 (über 14).',
  );
});

it.each<[string, ('hoch' | 'niedrig' | 'neutral')[], string | undefined]>([
  ['nothing', ['neutral', 'neutral'], undefined],
  ['all the same', ['niedrig', 'niedrig'], 'Bei allen Kennzahlen ist ein niedriger Wert günstig.'],
  ['only one', ['neutral', 'hoch'], 'Ein hoher Wert ist günstig bei: Mahnungen.'],
  [
    'different ones',
    ['niedrig', 'hoch'],
    'Ein hoher Wert ist günstig bei: Mahnungen. Ein niedriger Wert ist günstig bei: VZÄ.',
  ],
])('says what the person has called good: %s', (_, directions, says) => {
  const chosen = directions.map((direction, index) => ({ position: index + 1, direction }));
  expect(footer(rowsWith(even, even), { chosen }).find((text) => text.includes('günstig'))).toBe(
    says,
  );
});

it('says that values are fixed, and that nobody is named', () => {
  expect(footer(rowsWith(even, even), { live: false, anonymous: true })).toContain(
    'Feste Werte statt Formeln (Stand 21.11.2026). Vergleichskommunen anonym.',
  );
});

it('says of which indicators they are fixed, where others calculate', () => {
  const rows: Entry[][] = [
    ['Stadt', 'VZÄ', 'Mahnungen'],
    ...Array.from({ length: 70 }, (_, index): Entry[] => [
      `Stadt ${index}`,
      index,
      index % 2 === 0 ? index : { error: '#N/A' },
    ]),
  ];
  expect(footer(rows)).toContain('Feste Werte statt Formeln bei Mahnungen (Stand 21.11.2026).');
});

it('counts indicators of small groups where nobody would read their names', () => {
  const rows = [
    ['Stadt', ...Array.from({ length: 61 }, (_, index) => `K${index}`)],
    ...NAMES.slice(0, 3).map((name) => [name, ...Array.from({ length: 61 }, () => 7)]),
  ];
  expect(footer(rows).join(' ')).toContain(
    'Geringe Vergleichsbasis (weniger als 8 Werte) bei 61 Kennzahlen. Weniger als 4 Werte bei 61 Kennzahlen – Minimum',
  );
});
