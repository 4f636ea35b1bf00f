import { Book } from './sheets';

const SPILL = { error: '#SPILL!' };

it('puts an array into the cells beside and below', () => {
  const book = new Book({ B2: '={1,2;3,4}' }).recalculate();
  expect(book.values('B2:C3')).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(book.cell('C3').spilledFrom).toEqual({ row: 1, column: 1 });
  expect(book.cell('B2').spilledFrom).toBeNull();
});

it('shows empty cells of a spilled area as 0', () => {
  expect(new Book({ A1: 1, A3: 3, B1: '=A1:A3' }).recalculate().values('B1:B3')).toEqual([
    [1],
    [0],
    [3],
  ]);
});

it('grows and shrinks', () => {
  const book = new Book({
    A1: 3,
    B1: '=SEQUENCE(A1)',
    C1: '=SUM(B1:B9)',
    D1: '=MAX(B1#)',
  }).recalculate();
  expect([book.values('B1:B4'), book.value('C1'), book.value('D1')]).toEqual([
    [[1], [2], [3], [null]],
    6,
    3,
  ]);
  book.enter({ A1: 4 });
  expect([book.values('B1:B4'), book.value('C1'), book.value('D1')]).toEqual([
    [[1], [2], [3], [4]],
    10,
    4,
  ]);
  book.enter({ A1: 1 });
  expect([book.values('B1:B4'), book.value('C1'), book.value('D1')]).toEqual([
    [[1], [null], [null], [null]],
    1,
    1,
  ]);
  book.enter({ B1: null });
  expect([book.value('B1'), book.value('C1'), book.value('D1')]).toEqual([
    null,
    0,
    { error: '#REF!' },
  ]);
});

it('is blocked by content, which stays, until the way is free', () => {
  const book = new Book({ A1: '=SEQUENCE(3)', A3: 'belegt', B1: '=SUM(A1:A2)' }).recalculate();
  expect(book.values('A1:A3')).toEqual([[SPILL], [null], ['belegt']]);
  expect(book.value('B1')).toEqual(SPILL);
  book.enter({ A3: null });
  expect(book.values('A1:A3')).toEqual([[1], [2], [3]]);
  expect(book.value('B1')).toBe(3);
});

it('is blocked by what a person writes into it', () => {
  const book = new Book({ A1: '=SEQUENCE(3)' }).recalculate();
  book.enter({ A2: 'mein' });
  expect(book.values('A1:A3')).toEqual([[SPILL], ['mein'], [null]]);
});

it('is blocked by merged cells and by another array', () => {
  const book = new Book({ A1: '=SEQUENCE(3)', C1: '=SEQUENCE(3)', B2: '=SEQUENCE(1,2)' });
  book.workbook.sheets[0]!.merges.push({ row: 1, column: 0, rows: 1, columns: 1 });
  book.recalculate();
  expect(book.value('A1')).toEqual(SPILL);
  expect([book.value('C1'), book.value('B2')]).toContainEqual(SPILL);
});

it('fills the cells of a formula that reads another array', () => {
  const book = new Book({ A1: 2, B1: '=SEQUENCE(A1)', C1: '=B1#*10', D1: '=C2+1' }).recalculate();
  expect([book.values('C1:C3'), book.value('D1')]).toEqual([[[10], [20], [null]], 21]);
  book.enter({ A1: 3 });
  expect(book.values('C1:C3')).toEqual([[10], [20], [30]]);
});

it('is known again after the workbook was read anew', () => {
  const book = new Book({ A1: '=SEQUENCE(3)' }).recalculate();
  book.calculation.structureChanged();
  expect(book.recalculate().values('A1:A3')).toEqual([[1], [2], [3]]);
});

it('is a circle where it depends on its own size', () => {
  const book = new Book({
    A1: '=SEQUENCE(B1+1)',
    B1: '=COUNT(C1:C9)',
    C1: '=A1#',
  }).recalculate();
  expect(book.values('A1:C1')).toEqual([[0, 0, 0]]);
  expect(book.cell('A1').message).toMatch(/^Zirkelbezug/);
});

it('comes to an end where an array reads the cells that it fills', () => {
  const book = new Book({ A1: '=SEQUENCE(COUNT(A2:A9)+2)', B1: '=1+1' }).recalculate();
  expect(book.value('B1')).toBe(2);
});
