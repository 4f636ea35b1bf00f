import { rowsOf } from '../../support/workbook';
import { tableAt } from '../../../src/core/comparison/table/table';
import { STAND, comparisonOf, readingOf } from '../../support/comparison';

const KOMMUNEN = [
  'Koblenz',
  'Trier',
  'Mainz',
  'Worms',
  'Speyer',
  'Landau',
  'Pirmasens',
  'Zweibrücken',
];
const reading = (count: number) =>
  readingOf(
    rowsOf(
      [
        'Stadt | VZÄ',
        ...KOMMUNEN.slice(0, count).map((name, index) => `${name} | ${index + 10}`),
      ].join('\n'),
    ),
  );
const compared = (count: number, ownCounts = true) =>
  comparisonOf(reading(count), 'Koblenz', { ownCounts, picture: true, live: false });
const texts = (count: number, ownCounts = true): string[] =>
  tableAt(compared(count, ownCounts), { sheet: 'Neu', row: 0, column: 0 }, STAND).cells.flatMap(
    ({ write }) => ('text' in write ? [write.text] : []),
  );

it.each([
  [8, { spread: true, median: true, isSmall: false }],
  [7, { spread: true, median: true, isSmall: true }],
  [4, { spread: true, median: true, isSmall: true }],
  [3, { spread: false, median: true, isSmall: true }],
  // One other: the median of the two would tell its value.
  [2, { spread: false, median: false, isSmall: true }],
  [1, { spread: false, median: false, isSmall: true }],
])('%d Kommunen', (count, protection) => {
  expect(compared(count).lines[0]!.protection).toEqual(protection);
});

it('does not count the own value where it is no part of the group', () => {
  expect(compared(4, false).lines[0]).toMatchObject({
    figures: { anzahl: 3, minimum: null, q1: null, median: 12 },
    sentence:
      'Koblenz liegt mit 10 unter dem Median (12), niedriger als bei mindestens der Hälfte der Vergleichskommunen.',
  });
});

it('shows „–“ and says why', () => {
  const shown = texts(3);
  expect(shown.filter((text) => text === '–')).toHaveLength(5);
  expect(shown).toContain(
    'Geringe Vergleichsbasis (weniger als 8 Werte). Weniger als 4 Werte: Minimum, Maximum, Mittelwert sowie 1. und 3. Quartil nicht ausgewiesen, da sie Rückschlüsse auf einzelne Kommunen zuließen.',
  );
});

it('says of one other Kommune that its Median is not shown either', () => {
  expect(texts(2)).toContain(
    'Geringe Vergleichsbasis (weniger als 8 Werte). Weniger als 4 Werte: Minimum, Maximum, Mittelwert sowie 1. und 3. Quartil nicht ausgewiesen, da sie Rückschlüsse auf einzelne Kommunen zuließen. Weniger als 2 Werte anderer Kommunen: auch der Median nicht ausgewiesen.',
  );
});

it('draws no picture of it', () => {
  const { charts, layout } = tableAt(compared(3), { sheet: 'Neu', row: 0, column: 0 }, STAND);
  expect(charts).toEqual([]);
  expect(layout.picture).toBeNull();
});

it('has nothing to say of a group that is large enough', () => {
  expect(texts(8).filter((text) => /Vergleichsbasis|Weniger als/.test(text))).toEqual([]);
});
