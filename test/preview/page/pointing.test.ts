import { addressOf, cellArea } from '../../../src/preview/grid/areas';
import { geometryOf } from '../../../src/preview/grid/geometry';
import { dragged, pointedAt } from '../../../src/preview/grid/pointing';
import { sheetOf } from './sheets';

const sheet = sheetOf([]);
sheet.frozen = { rows: 1, columns: 1 };
const geometry = geometryOf(sheet);
/** Scrolled by five columns and ten rows. */
const scrolled = { x: 320, y: 200, width: 0, height: 0 };

const at = (x: number, y: number) => pointedAt(geometry, scrolled, x, y);

describe('a press', () => {
  it.each([
    ['a cell beside and below the frozen ones', 56 + 64, 22 + 20, 'cell', 'G12'],
    ['a frozen cell', 60, 30, 'cell', 'A1'],
    ['a cell of a frozen row', 56 + 70, 30, 'cell', 'G1'],
    ['the head of a column', 56 + 70, 10, 'column', 'G1'],
    ['the head of a row', 10, 22 + 20, 'row', 'A12'],
    ['the corner', 10, 10, 'all', 'A1'],
  ])('finds %s', (_, x, y, part, address) => {
    const pointed = at(x, y);
    expect([pointed.part, addressOf(cellArea(pointed.position))]).toEqual([part, address]);
  });

  it.each([
    ['cells', at(126, 50), at(200, 70), 'G12:H13'],
    ['back', at(200, 70), at(126, 50), 'G12:H13'],
    ['columns', at(126, 10), at(200, 200), 'G:H'],
    ['rows', at(10, 50), at(300, 70), '12:13'],
  ])('and a drag select %s', (_, from, to, selected) => {
    expect(addressOf(dragged(sheet, from, to).area)).toBe(selected);
  });
});
