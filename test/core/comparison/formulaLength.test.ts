import { shortcomingsOf } from '../../../src/core/comparison/table/shortcomings';
import { tableAt } from '../../../src/core/comparison/table/table';
import type { BenchmarkTable } from '../../../src/core/comparison/table/table';
import { STAND, comparisonOf, readingIn } from '../../support/comparison';
import { snapshotOf, type Entry } from '../../support/workbook';

const LIMIT = 8192;
/** As long as a sheet's name can be, and longer in a formula. */
const SHEET = "Kreis' und Stadt' und Land's''s";

/** Twenty cities with so many errors among them that what counts lies in that many pieces. */
function tableOf(pieces: number, name = 'VZÄ', ownName = 'Koblenz'): BenchmarkTable {
  const rows: Entry[][] = Array.from({ length: pieces * 2 }, (_, index) => [
    `Stadt ${index}`,
    index % 2 === 0 ? { error: '#DIV/0!' } : index,
  ]);
  const workbook = snapshotOf({
    [SHEET]: [['Stadt', name], ['Koblenz', 3], ['Trier', { error: '#N/A' }], ...rows],
  });
  const comparison = comparisonOf(readingIn(workbook, SHEET, 'A:B'), 'Koblenz', {
    ownCounts: false,
    ownName,
    picture: true,
  });
  return tableAt(comparison, { sheet: 'Vergleich', row: 2, column: 0 }, STAND);
}

const formulas = ({ cells }: BenchmarkTable): string[] =>
  cells.flatMap(({ write }) => ('formula' in write ? [write.formula] : []));
const sentenceIn = ({ rows }: BenchmarkTable) => rows[0]!.sentence!;

it('counts the others in the sentence as long as the formula has room for it', () => {
  const table = tableOf(4);
  expect(sentenceIn(table)).toMatchObject({ lacks: null });
  expect(formulas(table).join()).toContain('" Vergleichskommunen"');
  expect(shortcomingsOf(table)).toEqual([]);
});

it('leaves the count out where the formula would be too long, and says so', () => {
  const table = tableOf(30);
  expect(sentenceIn(table)).toMatchObject({ lacks: 'the count' });
  expect(formulas(table).join()).not.toContain('" Vergleichskommunen"');
  expect(shortcomingsOf(table)).toEqual([
    'Der Satz im Blatt sagt nicht, bei wie vielen Vergleichskommunen der Wert höher oder niedriger ist: Die Formel dafür wäre länger, als Excel sie zulässt.',
  ]);
});

it('writes the sentence as a text where no formula has room for its names, and says so', () => {
  const table = tableOf(4, 'VZÄ', 'K'.repeat(LIMIT));
  expect(sentenceIn(table)).toMatchObject({
    lacks: 'the formula',
    content: {
      text: expect.stringMatching(/^K{8192} entspricht mit 3 dem 1\. Quartil/) as unknown,
    },
  });
  expect(shortcomingsOf(table)).toEqual([
    'Der Satz im Blatt ist fester Text und ändert sich nicht mit den Zahlen: Die Formel dafür wäre länger, als Excel sie zulässt.',
  ]);
});

it('writes fixed values where what counts lies in too many pieces, and says so', () => {
  const table = tableOf(31);
  expect(table.rows[0]).toMatchObject({ isLive: false, obstacle: 'too long' });
  expect(formulas(table)).toEqual([]);
  expect(table.footer).toContain(`Feste Werte statt Formeln (Stand ${STAND}).`);
  expect(shortcomingsOf(table)).toEqual([
    'Es werden feste Werte statt Formeln eingefügt: die Werte, die zählen, liegen in so vielen getrennten Stücken, dass die Formel zu lang würde. Entfernen Sie zum Beispiel Fehlerwerte aus den Ausgangsdaten.',
  ]);
});

it.each([1, 4, 12, 30])(
  'writes nothing that Excel would not take, with %d pieces and long names',
  (pieces) => {
    for (const formula of formulas(
      tableOf(pieces, 'Kennzahl '.repeat(60), 'Ort "K" '.repeat(50)),
    )) {
      expect(formula.length).toBeLessThanOrEqual(LIMIT);
      const texts = [...formula.matchAll(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g)];
      const longest = Math.max(0, ...texts.map(([, text = '']) => text.replace(/""/g, '"').length));
      expect(longest).toBeLessThanOrEqual(255);
    }
  },
);
