import type { CallCustomFunction } from '../../../../src/preview/host/calculation/calculation';
import type { EmptyCell } from '../../../../src/preview/host/calculation/customFunctions';
import { Book, type Content } from './sheets';

const BUSY = { error: '#BUSY!' };
const FUNCTIONS = [
  { name: 'PLANWERK.QUARTIL_GPA', id: 'QUARTIL_GPA', parameters: 4 },
  { name: 'PLANWERK.DECKUNGSGRAD', id: 'DECKUNGSGRAD', parameters: 3 },
];

interface Asked {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly addresses: readonly (string | null)[];
  readonly answer: (value: unknown) => void;
  readonly fail: (errorCode: number, sentence: string) => void;
}

/** A book whose custom functions answer when the test does. */
function open(cells: Readonly<Record<string, Content>>, emptyCell: EmptyCell = null) {
  const asked: Asked[] = [];
  const call: CallCustomFunction = (name, args, addresses) =>
    new Promise((resolve) => {
      asked.push({
        ...{ name, args, addresses },
        answer: (value) => resolve({ ok: true, value, errorCode: undefined }),
        fail: (errorCode, sentence) => resolve({ ok: false, value: sentence, errorCode }),
      });
    });
  const options = { customFunctions: () => FUNCTIONS, emptyCell: () => emptyCell };
  return { book: new Book(cells, call, options).recalculate(), asked };
}

it('is busy until the add-in answers', async () => {
  const { book, asked } = open({
    A1: 50,
    A2: 100,
    B1: '=PLANWERK.DECKUNGSGRAD(A1,A2)',
    B2: '=B1*2',
  });
  const later: string[][] = [];
  book.calculation.onLaterResults((sheets) => later.push(sheets.map(({ name }) => name)));
  expect([book.value('B1'), book.value('B2')]).toEqual([BUSY, BUSY]);
  expect(asked).toMatchObject([
    { name: 'DECKUNGSGRAD', args: [50, 100, null], addresses: ['Plan!A1', 'Plan!A2', null] },
  ]);
  asked[0]!.answer([[0.5]]);
  await book.calculation.settled();
  expect([book.value('B1'), book.value('B2')]).toEqual([0.5, 1]);
  expect(later).toEqual([['Plan']]);
});

it('spills the rows of its answer', async () => {
  const { book, asked } = open({ A1: '=PLANWERK.QUARTIL_GPA({1,2},{1;3})' });
  asked[0]!.answer([[1], [{ type: 'Error', basicValue: '#NUM!' }], [null]]);
  await book.calculation.settled();
  expect(book.values('A1:A3')).toEqual([[1], [{ error: '#NUM!' }], [0]]);
  expect(book.cell('A2').spilledFrom).toEqual({ row: 0, column: 0 });
});

it.each([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
  [0, '#VALUE!'],
])('shows the error %p as %s with its sentence', async (code, error) => {
  const { book, asked } = open({ A1: '=PLANWERK.DECKUNGSGRAD(1,0)' });
  asked[0]!.fail(code, 'Der Nenner ist 0.');
  await book.calculation.settled();
  expect([book.value('A1'), book.cell('A1').message]).toEqual([{ error }, 'Der Nenner ist 0.']);
});

it('keeps no sentence where the formula goes on without the error', async () => {
  const { book, asked } = open({ A1: '=IFERROR(PLANWERK.DECKUNGSGRAD(1,0),"–")' });
  asked[0]!.fail(5, 'Der Nenner ist 0.');
  await book.calculation.settled();
  expect([book.value('A1'), book.cell('A1').message]).toEqual(['–', null]);
});

it('asks once for the same arguments, and again for others', async () => {
  const { book, asked } = open({
    A1: 1,
    B1: '=PLANWERK.DECKUNGSGRAD(A1,2)',
    B2: '=PLANWERK.DECKUNGSGRAD(A1,2)+1',
  });
  expect(asked).toHaveLength(1);
  asked[0]!.answer(0.5);
  await book.calculation.settled();
  expect([book.value('B1'), book.value('B2')]).toEqual([0.5, 1.5]);
  book.recalculate();
  expect(asked).toHaveLength(1);
  book.enter({ A1: 4 });
  expect(book.value('B1')).toEqual(BUSY);
  expect(asked).toHaveLength(2);
  asked[1]!.answer(2);
  await book.calculation.settled();
  expect(book.value('B1')).toBe(2);
  book.enter({ A1: 1 });
  expect([asked.length, book.value('B1')]).toEqual([2, 0.5]);
});

it('leaves an answer aside that comes after the arguments have changed', async () => {
  const { book, asked } = open({ A1: 1, B1: '=PLANWERK.DECKUNGSGRAD(A1,2)' });
  book.enter({ A1: 4 });
  asked[1]!.answer(2);
  asked[0]!.answer(0.5);
  await book.calculation.settled();
  expect(book.value('B1')).toBe(2);
});

it.each<[EmptyCell]>([[null], [''], [0]])('passes empty cells as %p', (empty) => {
  const { book, asked } = open(
    {
      A1: 1,
      A3: 0,
      B1: '=PLANWERK.QUARTIL_GPA(A1:A4,B5,,"x")',
      "'Plan 2024'!A1": "=PLANWERK.QUARTIL_GPA('Plan 2024'!B1:B2,2)",
    },
    empty,
  );
  expect(asked).toMatchObject([
    {
      args: [[[1], [empty], [0], [empty]], empty, null, 'x'],
      addresses: ['Plan!A1:A4', 'Plan!B5', null, null],
    },
    {
      args: [[[empty], [empty]], 2, null, null],
      addresses: ["'Plan 2024'!B1:B2", null, null, null],
    },
  ]);
  book.enter({ A2: 0 });
  expect(asked).toHaveLength(3);
});

it('gives the addresses that names and spilled arrays stand for', () => {
  const { book, asked } = open({ A1: 1, C1: '=SEQUENCE(2)' });
  book.workbook.names.push({
    name: 'Werte',
    formula: '=Plan!$A$1:$A$2',
    comment: '',
    visible: true,
  });
  book.calculation.structureChanged();
  book.enter({ B1: '=PLANWERK.QUARTIL_GPA(Werte, C1#)', B2: '=PLANWERK.QUARTIL_GPA(A1+1,A:A)' });
  expect(asked.map(({ addresses }) => addresses.slice(0, 2))).toEqual([
    [null, 'Plan!A:A'],
    ['Plan!A1:A2', 'Plan!C1:C2'],
  ]);
});

it('calculates one in the arguments of the other', async () => {
  const { book, asked } = open({
    A1: '=PLANWERK.DECKUNGSGRAD(PLANWERK.QUARTIL_GPA({1,2},2),SUM(1,2))',
  });
  asked[0]!.answer([[6]]);
  while (asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(asked[1]).toMatchObject({ name: 'DECKUNGSGRAD', args: [[[6]], 3, null] });
  asked[1]!.answer(2);
  await book.calculation.settled();
  expect(book.value('A1')).toBe(2);
});

it('is not asked with an error', () => {
  const { book, asked } = open({
    A1: '=1/0',
    A2: '=PLANWERK.DECKUNGSGRAD(A1,1)',
    A3: '=PLANWERK.DECKUNGSGRAD(1,2,3,4)',
  });
  expect([book.value('A2'), book.value('A3'), asked]).toEqual([
    { error: '#VALUE!' },
    { error: '#VALUE!' },
    [],
  ]);
});

it('is unknown where no add-in is connected', () => {
  const book = new Book({ A1: '=PLANWERK.DECKUNGSGRAD(1,2)' }).recalculate();
  expect(book.value('A1')).toEqual({ error: '#NAME?' });
});

it('is settled at once where nothing is asked', async () => {
  await expect(open({ A1: '=1+1' }).book.calculation.settled()).resolves.toBeUndefined();
});
