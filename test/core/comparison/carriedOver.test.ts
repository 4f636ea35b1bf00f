import { carriedOver, hasSameNames } from '../../../src/core/comparison/carriedOver';
import type { Settings } from '../../../src/core/comparison/settings';
import { comparisonOf, readingIn } from '../../support/comparison';
import { rowsOf, snapshotOf } from '../../support/workbook';

const read = (picture: string) => {
  const rows = rowsOf(picture);
  return readingIn(snapshotOf({ Daten: rows }), 'Daten', `A1:C${rows.length}`);
};

const BEFORE = read(`Stadt | Fälle | Mahnungen
Alpen  | 10 | 90
Moers  | 20 | 80
Xanten | 30 | 70
Wesel  | 40 | 60`);
const SORTED = read(`Stadt | Mahnungen | Fälle
Xanten | 70 | 30
Wesel  | 60 | 40
Moers  | 80 | 20
Alpen  | 90 | 10`);

const wishes = (parts: Partial<Settings>): Settings =>
  comparisonOf(BEFORE, 'Xanten', parts).settings;

it('tells whether a table is still the one that was shown', () => {
  expect(hasSameNames(BEFORE, BEFORE)).toBe(true);
  expect(hasSameNames(BEFORE, SORTED)).toBe(false);
});

it('knows the own Kommune and the indicators again by their names', () => {
  const settings = wishes({ chosen: [{ position: 2, direction: 'niedrig' }] });
  const { own, chosen } = carriedOver(settings, BEFORE, SORTED);
  expect(own).toEqual({ kommune: 0 });
  expect(chosen).toEqual([{ position: 1, direction: 'niedrig' }]);
});

it('moves values that were given apart with their indicators', () => {
  const own = { name: 'Rees', values: new Map([[1, 7]]) };
  expect(carriedOver(wishes({ own }), BEFORE, SORTED).own).toEqual({
    name: 'Rees',
    values: new Map([[2, 7]]),
  });
});

it('has no own Kommune any more where its name is gone', () => {
  const without = read(`Stadt | Fälle | Zahlungen
Alpen  | 10 | 90
Moers  | 20 | 80
Wesel  | 40 | 60`);
  const { own, chosen } = carriedOver(wishes({}), BEFORE, without);
  expect(own).toBeNull();
  expect(chosen.map(({ position }) => position)).toEqual([1]);
});
