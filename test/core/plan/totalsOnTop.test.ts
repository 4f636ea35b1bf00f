import { sumsOf, tableOf } from './picture';

function sums(rows: string): string[] {
  return sumsOf(tableOf(`| Ansatz 2024 | Ansatz 2023\n${rows.trimStart()}`));
}

describe('totals that stand above their parts', () => {
  it('with letters below numbers, and a "davon" between', () => {
    expect(
      sums(`
        1. Umsatzerlöse               | 100 | 90
        5. Materialaufwand            | 60  | 50
        a) Roh- und Hilfsstoffe       | 40  | 30
        b) Bezogene Leistungen        | 20  | 20
        6. Personalaufwand            | 30  | 25
        a) Löhne                      | 20  | 15
        davon Überstunden             | 3   | 4
        b) Soziale Abgaben            | 10  | 10
        Jahresergebnis                | 10  | 15`),
    ).toEqual([
      'Materialaufwand = Roh- und Hilfsstoffe + Bezogene Leistungen',
      'Personalaufwand = Löhne + Soziale Abgaben',
      'Jahresergebnis = Umsatzerlöse − Materialaufwand − Personalaufwand',
    ]);
  });

  it('with numbers in steps', () => {
    expect(
      sums(`
        1 Netze         | 30 | 40
        1.1 Wasser      | 10 | 10
        1.1.1 Neubau    | 4  | 5
        1.1.2 Unterhalt | 6  | 5
        1.2 Strom       | 20 | 30
        2 Werke         | 7  | 8
        Gesamt          | 37 | 48`),
    ).toEqual(['Netze = Wasser + Strom', 'Wasser = Neubau + Unterhalt', 'Gesamt = Netze + Werke']);
  });

  it('with letters above Roman numbers above plain ones', () => {
    expect(
      sums(`
        A. Anlagen     | 15 | 15
        I. Sachen      | 12 | 11
        1. Bau         | 7  | 8
        2. Geräte      | 5  | 3
        II. Rechte     | 3  | 4
        B. Umlauf      | 5  | 6
        aa) Vorräte    | 2  | 3
        bb) Bank       | 3  | 3
        Summe          | 20 | 21`),
    ).toEqual([
      'Anlagen = Sachen + Rechte',
      'Sachen = Bau + Geräte',
      'Umlauf = Vorräte + Bank',
      'Summe = Anlagen + Umlauf',
    ]);
  });

  it('with accounts below positions', () => {
    expect(
      sums(`
        1. Umsatzerlöse | 30 | 40
        40100 Wasser    | 10 | 10
        40200 Strom     | 20 | 30
        2. Zinserträge  | 5  | 5
        47000 Banken    | 2  | 2
        47100 Übrige    | 3  | 3
        Summe Erträge   | 35 | 45`),
    ).toEqual([
      'Umsatzerlöse = Wasser + Strom',
      'Zinserträge = Banken + Übrige',
      'Summe Erträge = Umsatzerlöse + Zinserträge',
    ]);
  });

  it('with labels set in', () => {
    const table = tableOf([
      ['Position', 'Ansatz 2024', 'Ansatz 2023'],
      ['Erträge', 30, 40],
      [{ value: 'Wasser', indent: 1 }, 10, 10],
      [{ value: 'Strom', indent: 1 }, 20, 30],
      [{ value: 'davon Ökostrom', indent: 2 }, 5, 5],
      ['Übriges', 1, 2],
      ['Summe', 31, 42],
    ]);
    expect(sumsOf(table)).toEqual(['Erträge = Wasser + Strom', 'Summe = Erträge + Übriges']);
  });

  it('are meant to be totals even where one is wrong, if most are right', () => {
    expect(
      sums(`
        1. Umsatzerlöse | 30 | 40
        a) Wasser       | 10 | 10
        b) Strom        | 20 | 30
        2. Zinserträge  | 5  | 5
        a) Banken       | 2  | 2
        b) Übrige       | 3  | 3
        3. Mieten       | 99 | 98
        a) Büros        | 2  | 2
        b) Hallen       | 3  | 3
        Summe           | 40 | 50`)[2],
    ).toBe('Mieten = Büros + Hallen');
  });

  it('are none where a part is more than the whole', () => {
    expect(
      sums(`
        1. Umsatzerlöse | 30 | 40
        a) Wasser       | 10 | 15
        b) Strom        | 45 | 50
        Summe           | 85 | 105`),
    ).toEqual(['Summe = Umsatzerlöse + Wasser + Strom']);
  });

  it('are none where nothing is printed above the parts', () => {
    expect(
      sums(`
        1. Umsatzerlöse | 0  | 0
        a) Wasser       | 0  | 0
        b) Strom        | 0  | 0
        2. Zinserträge  | 5  | 6
        Summe           | 5  | 6`),
    ).toEqual(['Summe = Umsatzerlöse + Wasser + Strom + Zinserträge']);
  });
});
