import type { Settings } from '../../../src/core/comparison/settings';
import { gridOf } from '../../../src/core/comparison/table/layout';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { comparisonOf, readingOf } from '../../support/comparison';
import { laterWorkbook, saysAt } from '../../support/laterWorkbook';

const rowsWith = (rheinberg: CellValue | null): (CellValue | null)[][] => [
  ['Kommune', 'Fälle'],
  ['Rheinberg', rheinberg],
  ['Xanten', 30],
  ['Moers', 25],
  ['Alpen', 9],
  ['Sonsbeck', 7],
];
const NONE = 'Rheinberg hat hier keinen Wert.';

function sentences(before: CellValue | null, later: CellValue | null, parts?: Partial<Settings>) {
  const comparison = comparisonOf(readingOf(rowsWith(before)), 'Rheinberg', parts);
  const workbook = laterWorkbook(rowsWith(later), comparison);
  return [comparison.lines[0]!.sentence, saysAt(workbook, gridOf(1, true).sentences, 0)];
}

it.each<[string, CellValue | null, Partial<Settings>]>([
  ['a gap', null, {}],
  ['a text', 'k. A.', {}],
  ['an error', { error: '#DIV/0!' }, {}],
  ['fixed values', null, { live: false }],
])('says that the own Kommune has no value: %s', (_, value, parts) => {
  expect(sentences(value, value, parts)).toEqual([NONE, NONE]);
});

it('says so once the value is gone, and where it stands once it is told', () => {
  expect(sentences(20, null)[1]).toBe(NONE);
  expect(sentences(null, 40)[1]).toMatch(/^Rheinberg liegt mit 40 /);
});

it('says so of the one of two indicators that no value is given for', () => {
  const reading = readingOf(rowsWith(20).map((row, at) => [...row, at === 0 ? 'Stellen' : at]));
  const own = { name: 'Goch', values: new Map([[1, 20]]) };
  const { lines } = comparisonOf(reading, null, { own });
  expect(lines[1]!.sentence).toBe('Goch hat hier keinen Wert.');
});
