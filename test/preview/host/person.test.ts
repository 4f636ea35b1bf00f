import { parseArea } from '../../../src/core/workbook/address';
import { ExcelStandIn } from '../../../src/preview/host/excelStandIn';
import { openWorkbook, type Sheets } from '../../support/openWorkbook';

const area = (address: string) => parseArea(address)!;

function open(cells: Sheets[string]) {
  const standIn = new ExcelStandIn(openWorkbook({ Plan: cells, Archiv: [] }));
  const [plan, archive] = standIn.workbook.sheets;
  const at = (address: string) => {
    const { row, column } = area(address);
    return plan!.cells.get(row, column);
  };
  return {
    ...{ standIn, plan: plan!, archive: archive!, at },
    person: standIn.person,
    copy: (from: string, to: string) =>
      standIn.person.paste(plan!, area(to), { sheet: plan!, area: area(from) })?.sentence ?? null,
    values: (address: string) => {
      const { row, column, rows, columns } = area(address);
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => plan!.cells.get(row + r, column + c).value),
      );
    },
  };
}

describe('pasting cells', () => {
  it('adjusts formulas, keeps looks, and selects what was pasted', () => {
    const { copy, at, plan } = open([[1, 2, '=A1+$B$1'], [5]]);
    plan.cells.change(0, 2, { style: { ...at('C1').style, numberFormat: '#,##0.00' } });
    expect(copy('A1:C1', 'A2')).toBeNull();
    expect(at('C2')).toMatchObject({ formula: '=A2+$B$1', value: 3 });
    expect(at('C2').style.numberFormat).toBe('#,##0.00');
    expect([plan.selection, plan.activeCell]).toEqual([area('A2:C2'), { row: 1, column: 0 }]);
  });

  it('fills a selection into which the cells fit evenly', () => {
    const { copy, values } = open([[1, '=A1*2']]);
    copy('A1:B1', 'A2:B4');
    expect(values('A2:B4')).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
  });

  it('takes cells to another sheet', () => {
    const { person, plan, archive } = open([[1, '=A1*2']]);
    expect(person.paste(archive, area('C3'), { sheet: plan, area: area('A1:B1') })).toBeNull();
    expect(archive.cells.get(2, 3)).toMatchObject({ formula: '=C3*2', value: 2 });
  });

  it('copies a spilled array by its formula, which finds its room or says that it has none', () => {
    const { copy, values } = open([['=SEQUENCE(3)'], [], [], [], [], [], [null, 'im Weg']]);
    copy('A1:A3', 'C1');
    expect(values('C1:C3')).toEqual([[1], [2], [3]]);
    copy('A1:A3', 'B5');
    expect(values('B5:B7')).toEqual([[1], [2], [3]]);
    copy('A2', 'D1');
    expect(values('D1')).toEqual([[2]]);
    copy('A2', 'C2');
    expect(values('C1:C3')).toEqual([[{ error: '#SPILL!' }], [2], [null]]);
  });

  it('merges as the copied cells are merged', () => {
    const { copy, plan } = open([['Kopf'], [1]]);
    plan.merges = [area('A1:B1')];
    expect(copy('A1:B2', 'D4')).toBeNull();
    expect(plan.merges).toEqual([area('A1:B1'), area('D4:E4')]);
    expect(copy('D1:E2', 'D4')).toBeNull();
    expect(plan.merges).toEqual([area('A1:B1')]);
  });

  it('puts a single cell into merged ones', () => {
    const { copy, at, plan } = open([['Kopf', null, 9]]);
    plan.merges = [area('A1:B1')];
    expect(copy('C1', 'A1:B1')).toBeNull();
    expect([at('A1').value, at('B1').value, plan.merges]).toEqual([9, null, [area('A1:B1')]]);
  });

  it.each([
    ['A1:A2', 'D4', 'verbundene Zellen im Weg'],
    ['A1:A2', 'A1048576', 'keinen Platz auf dem Blatt'],
    ['A1', 'F1:Z100000', 'zu viele Zellen'],
  ])('refuses to put %s to %s, and changes nothing', (from, to, sentence) => {
    const { copy, plan } = open([[1], [2]]);
    plan.merges = [area('D5:E5')];
    const before = [...plan.cells];
    expect(copy(from, to)).toContain(sentence);
    expect([[...plan.cells], plan.merges]).toEqual([before, [area('D5:E5')]]);
  });

  it('refuses on a protected sheet', () => {
    const { copy, plan } = open([[1], [2]]);
    plan.protection = { protected: true, options: {}, password: null };
    expect(copy('A1', 'B1')).toMatch(/^Die Zelle ist geschützt/);
  });
});

describe('pasting text from elsewhere', () => {
  it('reads each cell as if it were typed in German', () => {
    const { person, plan, values, at } = open([[0]]);
    const texts = [
      ['1.234,56', '12 %', '31.12.2024'],
      ['Summe', '=A2*2', ''],
    ];
    expect(person.enterAll(plan, area('A2'), texts)).toBeNull();
    expect(values('A2:C3')).toEqual([
      [1234.56, 0.12, 45_657],
      ['Summe', 2469.12, null],
    ]);
    expect([at('A2').style.numberFormat, plan.selection]).toEqual(['#,##0.00', area('A2:C3')]);
  });

  it('fills the selection with a single text', () => {
    const { person, plan, values } = open([[0]]);
    person.enterAll(plan, area('A1:B2'), [['7']]);
    expect(values('A1:B2')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('refuses merged cells, protected ones and half formulas as a whole', () => {
    const { person, plan, values } = open([[0, 1]]);
    plan.merges = [area('A2:B2')];
    const enter = (texts: string[][]) => person.enterAll(plan, area('A1'), texts)?.sentence;
    expect(enter([['5'], ['6']])).toContain('verbundene Zellen im Weg');
    expect(enter([['5', '=SUMME(1;']])).toBeUndefined();
    expect(enter([['8', '=1+']])).toContain('Formel ist nicht vollständig');
    expect(values('A1:B1')).toEqual([[5, 1]]);
    plan.protection = { protected: true, options: {}, password: null };
    expect(enter([['9']])).toContain('geschützt');
  });
});

describe('typing a formula', () => {
  it.each([
    ['=SUMME(A1:A2', '=SUM(A1:A2)'],
    ['=WENN(A1>0;MAX(A1;A2', '=IF(A1>0,MAX(A1,A2))'],
    ['="("', '="("'],
    ['=A1#', '=A1#'],
    ['=Anlagen[@Betrag]', '=Anlagen[@Betrag]'],
    ["='Plan 2024'!A1", "='Plan 2024'!A1"],
  ])('takes %s', (text, formula) => {
    const { person, plan, at } = open([[1], [2]]);
    expect(person.enter(plan, { row: 4, column: 2 }, text)).toBeNull();
    expect(at('C5').formula).toBe(formula);
  });

  it.each(['=SUMME(', '=1+', '=A1)', '="offen', '=1 2'])('refuses %s', (text) => {
    const { person, plan, at } = open([[1]]);
    expect(person.enter(plan, { row: 0, column: 0 }, text)?.sentence).toContain(
      'Diese Formel ist nicht vollständig',
    );
    expect(at('A1').value).toBe(1);
  });
});

it('makes a column of the usual width wide enough for a typed date, and no other', () => {
  const { person, plan } = open([[0]]);
  plan.columns.set(1, { size: 30, hidden: false, style: null });
  for (const column of [0, 1]) person.enter(plan, { row: 0, column }, '31.12.2024');
  person.enter(plan, { row: 0, column: 2 }, '12 %');
  person.enter(plan, { row: 0, column: 3 }, 'Sonstige betriebliche Aufwendungen');
  expect([...plan.columns].map(([column, { size }]) => [column, size])).toEqual([
    [1, 30],
    [0, 56.25],
  ]);
});

it('counts days from 1904 where the workbook does', () => {
  const { standIn, person, plan, at } = open([[0]]);
  standIn.workbook.date1904 = true;
  person.enter(plan, { row: 0, column: 0 }, '31.12.2024');
  person.enter(plan, { row: 0, column: 1 }, '12:00');
  expect([at('A1').value, at('B1').value]).toEqual([44_195, 0.5]);
});
