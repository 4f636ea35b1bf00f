import { tableOf } from './picture';

describe('where number and account of a row stand', () => {
  it('the number in a column of its own', () => {
    const { rows } = tableOf(`
      Nr. | Position        | Ansatz 2024
      1   | Umsatzerlöse    | 100
      2   | Zinserträge     | 5
      5a  | Materialaufwand | 50`);
    expect(rows.map(({ number, label }) => [number, label])).toEqual([
      ['1', 'Umsatzerlöse'],
      ['2', 'Zinserträge'],
      ['5a', 'Materialaufwand'],
    ]);
  });

  it.each([
    ['numbers', '4010000000', '5031000000'],
    ['text', "'4010000000", "'5031000000"],
    ['text with a leading zero', "'0401000000", "'0503100000"],
  ])('the account as %s', (_, first, second) => {
    const { rows } = tableOf(`
      Konto     | Bezeichnung  | Ansatz 2024
      ${first}  | Druck        | 100
      ${second} | Vergütungen  | 5`);
    expect(
      rows.map(({ account, accountColumn, label }) => [account, accountColumn, label]),
    ).toEqual([
      [first.replace("'", ''), 0, 'Druck'],
      [second.replace("'", ''), 0, 'Vergütungen'],
    ]);
  });

  it.each(['Konto', 'Sachkonto', 'Kto.', 'Konto-Nr.', 'Kontonummer', 'HGB-Kontenplan'])(
    'four digits are an account under %s, even those that look like a year',
    (heading) => {
      const { rows } = tableOf(`
        ${heading} | Bezeichnung       | Ansatz 2024
        4000       | Gebühren          | 100
        '5040      | Personal          | 50
        2020       | Periodenfremdes   | 5
                   | Summe Aufwendungen | 155`);
      expect(
        rows.map(({ account, accountColumn, number }) => [account, accountColumn, number]),
      ).toEqual([
        ['4000', 0, null],
        ['5040', 0, null],
        ['2020', 0, null],
        [null, null, null],
      ]);
    },
  );

  it('four digits before the name are one where that column is headed so', () => {
    const { rows } = tableOf(`
      Konto / Bezeichnung | Ansatz 2024
      4000 Gebühren       | 100
      5040: Personal      | 50`);
    expect(rows.map(({ account, label }) => [account, label])).toEqual([
      ['4000', 'Gebühren'],
      ['5040', 'Personal'],
    ]);
  });

  it.each(['Jahr', 'Nr.', 'Kostenstelle', 'Bankkontostand'])(
    'four digits are none under %s',
    (heading) => {
      const { rows } = tableOf(`
        ${heading} | Bezeichnung | Ansatz 2024
        2023       | Druck       | 100
        2024       | Vergütungen | 5`);
      expect(rows.map(({ account }) => account)).toEqual([null, null]);
    },
  );

  it('a sum that carries the number of its group stays one', () => {
    const { rows } = tableOf(`
      Konto | Bezeichnung                | Ansatz 2024
      5040  | Gewinn aus Anlagenabgängen | 100
      5050  | Mieten                     | 50
      5000  | Summe Erträge              | 150`);
    expect(rows.map(({ type }) => type)).toEqual(['item', 'item', 'sum']);
  });

  it('the account behind the label, since its column is headed so', () => {
    const { columns, rows } = tableOf(`
      Bezeichnung  | Konto | Ansatz 2024
      Druck        | 40100 | 100
      Vergütungen  | 50310 | 5`);
    expect(columns).toHaveLength(1);
    expect(rows.map(({ account, accountColumn }) => [account, accountColumn])).toEqual([
      ['40100', 1],
      ['50310', 1],
    ]);
  });

  it('number, account and label in three columns', () => {
    const [row] = tableOf(`
      Nr. | Konto | Bezeichnung  | Ansatz 2024
      1   | 40100 | Druck        | 100
      2   | 50310 | Vergütungen  | 5`).rows;
    expect(row).toMatchObject({ number: '1', account: '40100', accountColumn: 1, label: 'Druck' });
  });

  it('a row without a label is called by its key', () => {
    const { rows } = tableOf(`
      Konto | Bezeichnung  | Ansatz 2024
      40100 | Druck        | 100
      50310 |              | 5`);
    expect(rows[1]).toMatchObject({ label: '50310', account: '50310' });
  });

  it('large figures before figures that follow a label are amounts', () => {
    const { columns, rows } = tableOf(`
      Bezeichnung  | Ansatz 2024 | Ansatz 2023
      Druck        | 140100      | 120000
      Vergütungen  | 50310       | 48000`);
    expect(columns).toHaveLength(2);
    expect(rows[0]).toMatchObject({ account: null, number: null });
  });

  it('figures in front of the labels are amounts as soon as one has cents', () => {
    const { columns } = tableOf(`
      Ansatz 2024 | Bezeichnung | Ansatz 2023
      40100,5     | Druck       | 120000
      50310       | Vergütungen | 48000`);
    expect(columns).toHaveLength(2);
  });

  it('the operator in a column of its own', () => {
    const { rows } = tableOf(`
          | Position        | Ansatz 2024
          | Umsatzerlöse    | 100
      +   | Zinserträge     | 5
      ./. | Materialaufwand | 50
      =   | Rohgewinn       | 55`);
    expect(rows.map(({ operator, label, type }) => [operator, label, type])).toEqual([
      [null, 'Umsatzerlöse', 'item'],
      ['+', 'Zinserträge', 'item'],
      ['-', 'Materialaufwand', 'item'],
      ['=', 'Rohgewinn', 'sum'],
    ]);
  });

  it('sets a label in by a column, by spaces or by its alignment', () => {
    const { rows } = tableOf([
      ['Position', null, 'Ansatz 2024'],
      ['Erträge', null, 10.5],
      ['  Umsatz', null, 10.5],
      [{ value: 'Umsatz', indent: 2 }, null, 10.5],
      [null, 'Umsatz', 10.5],
    ]);
    const [none, spaces, indent, column] = rows.map(({ depth }) => depth);
    expect(none).toBe(0);
    expect(spaces).toBeGreaterThan(0);
    expect(indent).toBeGreaterThan(spaces!);
    expect(column).toBeGreaterThan(indent!);
  });
});
