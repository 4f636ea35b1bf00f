import { Book, type Content } from './sheets';

const CELLS = {
  A1: 3,
  A2: null,
  A3: 1,
  A4: 0,
  B1: 'x',
  B2: { error: '#DIV/0!' },
  C1: true,
  "'Plan 2024'!A1": 10,
  "'Plan 2024'!A2": 20,
};

it.each<[string, Content]>([
  ['=1+2*3', 7],
  ['=SUM(A1:A4)', 4],
  ['=sum(a1:a4)', 4],
  ['=COUNT(A1:A4)', 3],
  ['=A2', 0],
  ['=A2&""', ''],
  ["=SUM('Plan 2024'!A1:A2)", 30],
  ['=SUM(A:A)-A1', 1],
  ['=SUM(3:4)', 1],
  ['=SUM(A4:A1)', 4],
  ["=SUM(Plan:'Plan 2024'!A1)", { error: '#NAME?' }],
  ["=SUM('Plan:Plan 2024'!A1)", 13],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(-1.005,2)', -1.01],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(1234.5,-2)', 1200],
  ['=ROUND("1,5",0)', { error: '#VALUE!' }],
  ['=ROUND(B2,2)', { error: '#DIV/0!' }],
  ['=SUM(ROUND({1.005,2.675},{2,1}))', 3.71],
  ['=ROUND(1)', { error: '#VALUE!' }],
  ['=FIXED(1234.565,2)', '1.234,57'],
  ['=FIXED(-0.001,2)', '0,00'],
  ['=FIXED(1234.5,1,TRUE)', '1234,5'],
  ['=FIXED(B2,1)', { error: '#DIV/0!' }],
  ['=1/0', { error: '#DIV/0!' }],
  ['=B2+1', { error: '#DIV/0!' }],
  ['=A1+B1', { error: '#VALUE!' }],
  ['=IFERROR(B2,"leer")', 'leer'],
  ['=IF(C1,"ja","nein")', 'ja'],
  ['=ISBLANK(A2)', true],
  ['=NICHTDA(1)', { error: '#NAME?' }],
  ['=Unbenannt', { error: '#NAME?' }],
  ['=SUMME(A1)', { error: '#NAME?' }],
  ['=Fehlt!A1', { error: '#REF!' }],
  ['=VLOOKUP(3,A1:B4,2,FALSE)', 'x'],
  ['=XLOOKUP(1,A1:A4,A1:A4)', 1],
  ['=_xlfn.XLOOKUP(1,A1:A4,A1:A4)', 1],
  ['=QUARTILE.INC(A1:A4,1)', 0.5],
  ['=DATE(2024,12,31)', 45_657],
  ['=LET(x,2,x*A1)', 6],
  ['=SUMPRODUCT((A1:A4>0)*A1:A4)', 4],
  ['=INDIRECT("A1")+1', 4],
  ['=SUM(OFFSET(A1,0,0,4,1))', 4],
  ['=ROW(Z1)', 1],
  ['=-A4', 0],
  ['=SUM(', { error: '#NAME?' }],
])('%s is %p', (formula, value) => {
  expect(new Book({ ...CELLS, Z1: formula }).recalculate().value('Z1')).toEqual(value);
});

it('counts subtotals once in the total', () => {
  const book = new Book({
    A1: 1,
    A2: 2,
    A3: '=SUBTOTAL(9,A1:A2)',
    A4: 4,
    A5: '=SUBTOTAL(9,A4:A4)',
    A6: '=SUBTOTAL(9,A1:A5)',
  }).recalculate();
  expect([book.value('A3'), book.value('A6')]).toEqual([3, 7]);
  book.enter({ A1: 10 });
  expect([book.value('A3'), book.value('A5'), book.value('A6')]).toEqual([12, 4, 16]);
});

it('leaves hidden rows out of SUBTOTAL 109', () => {
  const book = new Book({ A1: 1, A2: 2, A3: '=SUBTOTAL(109,A1:A2)' });
  book.workbook.sheets[0]!.rows.set(1, { size: null, hidden: true, style: null });
  expect(book.recalculate().value('A3')).toBe(1);
});

it('knows the names of the workbook, and of a sheet before them', () => {
  const name = (text: string, formula: string) => ({
    name: text,
    formula,
    comment: '',
    visible: true,
  });
  const book = new Book({ ...CELLS, B5: '=SUM(Ansatz)', "'Plan 2024'!B5": '=SUM(Ansatz)*Faktor' });
  book.workbook.names.push(name('Ansatz', '=Plan!$A$1:$A$4'), name('Faktor', '=2'));
  book.workbook.sheets[1]!.names.push(name('Ansatz', "='Plan 2024'!$A$1:$A$2"));
  book.recalculate();
  expect([book.value('B5'), book.value("'Plan 2024'!B5")]).toEqual([4, 60]);
  book.enter({ "'Plan 2024'!A2": 30 });
  expect(book.value("'Plan 2024'!B5")).toBe(80);
});

it('knows the columns of tables', () => {
  const book = new Book({
    ...{ A1: 'Konto', B1: 'Betrag', C1: 'Doppelt', A2: 1, B2: 10, A3: 2, B3: 20 },
    ...{
      C2: '=[@Betrag]*2',
      C3: '=[@Betrag]*2',
      E1: '=SUM(Posten[Betrag])',
      E2: '=SUM(Posten[Doppelt])',
    },
  });
  book.workbook.sheets[0]!.tables.push({
    id: '1',
    name: 'Posten',
    area: { row: 0, column: 0, rows: 3, columns: 3 },
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
  });
  book.recalculate();
  expect([book.values('C2:C3'), book.value('E1'), book.value('E2')]).toEqual([
    [[20], [40]],
    30,
    60,
  ]);
  book.enter({ B3: 5 });
  expect([book.value('E1'), book.value('E2')]).toEqual([15, 30]);
});
