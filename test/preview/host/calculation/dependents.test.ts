import { Book } from './sheets';

const TWO_CHAINS = {
  ...{ A1: 1, A2: '=A1*2', A3: "='Plan 2024'!A1+A2" },
  ...{ B1: 5, B2: '=B1+1' },
  "'Plan 2024'!A1": '=Plan!A2+100',
};

it('calculates what depends on a change, over other sheets too', () => {
  const book = new Book(TWO_CHAINS).recalculate();
  expect(book.value('A3')).toBe(104);
  expect(book.enter({ A1: 10 }).sort()).toEqual(['Plan', 'Plan 2024']);
  expect([book.value('A2'), book.value("'Plan 2024'!A1"), book.value('A3')]).toEqual([
    20, 120, 140,
  ]);
});

it('leaves the cells of everything else the very same', () => {
  const book = new Book(TWO_CHAINS).recalculate();
  const before = book.cell('B2');
  expect(book.enter({ A1: 10 })).toContain('Plan');
  expect(book.cell('B2')).toBe(before);
  expect(book.enter({ B1: 5 })).toEqual([]);
});

it('calculates a formula that is new, changed or gone', () => {
  const book = new Book({ A1: 1, A2: '=A1', A3: '=A2+1' }).recalculate();
  book.enter({ A2: '=A1+10' });
  expect(book.value('A3')).toBe(12);
  book.enter({ A2: 5 });
  expect(book.value('A3')).toBe(6);
  book.enter({ A1: 99 });
  expect(book.value('A3')).toBe(6);
  book.enter({ B1: '=A3*2' });
  expect(book.value('B1')).toBe(12);
});

it('follows a long chain', () => {
  const cells: Record<string, string | number> = { A1: 1 };
  for (let row = 2; row <= 12_000; row++) cells[`A${String(row)}`] = `=A${String(row - 1)}+1`;
  const book = new Book(cells).recalculate();
  expect(book.value('A12000')).toBe(12_000);
  book.enter({ A1: 2 });
  expect(book.value('A12000')).toBe(12_001);
});

it('calculates volatile formulas every time', () => {
  const book = new Book({ A1: 1, B1: '=INDIRECT("A"&1)', C1: '=B1+1' }).recalculate();
  book.enter({ A1: 4 });
  expect(book.value('C1')).toBe(5);
});

describe('a circle', () => {
  it('is 0 and says so, and what depends on it goes on with 0', () => {
    const book = new Book({ A1: '=B1+1', B1: '=A1+1', C1: '=A1+5' }).recalculate();
    expect([book.value('A1'), book.value('B1'), book.value('C1')]).toEqual([0, 0, 5]);
    expect(book.cell('A1').message).toMatch(/^Zirkelbezug/);
    expect(book.cell('C1').message).toBeNull();
  });

  it('is one too where a cell reads itself in an area', () => {
    const book = new Book({ A1: 1, A2: '=SUM(A1:A2)' }).recalculate();
    expect(book.value('A2')).toBe(0);
    expect(book.cell('A2').message).toMatch(/^Zirkelbezug/);
  });

  it('is none any more once it is opened', () => {
    const book = new Book({ A1: '=B1+1', B1: '=A1+1' }).recalculate();
    book.enter({ B1: 1 });
    expect([book.value('A1'), book.cell('A1').message]).toEqual([2, null]);
    book.enter({ B1: '=A1' });
    expect(book.value('A1')).toBe(0);
  });

  it('is none where a formula only asks for its own row', () => {
    expect(new Book({ A5: '=ROW(A5)*10' }).recalculate().value('A5')).toBe(50);
  });
});

it('reads the workbook anew when its structure changed', () => {
  const book = new Book({ A1: 2, A2: '=Neu!A1*A1' }).recalculate();
  expect(book.value('A2')).toEqual({ error: '#REF!' });
  book.workbook.sheets[1]!.name = 'Neu';
  book.calculation.structureChanged();
  book.enter({ 'Neu!A1': 21 });
  expect(book.value('A2')).toBe(42);
});
