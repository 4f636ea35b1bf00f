import { sumsOf, tableOf } from './picture';

function sums(sheet: string, rows: string): string[] {
  return sumsOf(tableOf(`| Ansatz 2024 | Ansatz 2023\n${rows.trimStart()}`, sheet));
}

describe('a result', () => {
  it('subtracts what goes out', () => {
    expect(
      sums(
        'Erfolgsplan',
        `
        Umsatzerlöse       | 100 | 90
        Zinserträge        | 10  | 9
        Summe Erträge      | 110 | 99
        Materialaufwand    | 60  | 50
        Personalaufwand    | 20  | 19
        Summe Aufwendungen | 80  | 69
        Jahresergebnis     | 30  | 30`,
      ),
    ).toEqual([
      'Summe Erträge = Umsatzerlöse + Zinserträge',
      'Summe Aufwendungen = Materialaufwand + Personalaufwand',
      'Jahresergebnis = Summe Erträge − Summe Aufwendungen',
    ]);
  });

  it('says what it is made of even where nothing holds', () => {
    expect(
      sums(
        'Erfolgsplan',
        `
        Umsatzerlöse       | 100 | 90
        Zinserträge        | 10  | 9
        Summe Erträge      | 111 | 98
        Materialaufwand    | 60  | 50
        Personalaufwand    | 20  | 19
        Summe Aufwendungen | 81  | 68
        Jahresergebnis     | 33  | 37`,
      ),
    ).toEqual([
      'Summe Erträge = Umsatzerlöse + Zinserträge',
      'Summe Aufwendungen = Materialaufwand + Personalaufwand',
      'Jahresergebnis = Summe Erträge − Summe Aufwendungen',
    ]);
  });

  it('adds expenses that are printed negative', () => {
    expect(
      sums(
        'Erfolgsplan',
        `
        Umsatzerlöse       | 100 | 90
        Zinserträge        | 10  | 9
        Summe Erträge      | 110 | 99
        Materialaufwand    | -60 | -50
        Personalaufwand    | -20 | -19
        Summe Aufwendungen | -80 | -69
        Jahresergebnis     | 30  | 30`,
      ),
    ).toEqual([
      'Summe Erträge = Umsatzerlöse + Zinserträge',
      'Summe Aufwendungen = Materialaufwand + Personalaufwand',
      'Jahresergebnis = Summe Erträge + Summe Aufwendungen',
    ]);
  });

  it('goes on from the results before it', () => {
    expect(
      sums(
        'Erfolgsplan',
        `
        Umsatzerlöse     | 100 | 90
        Materialaufwand  | 60  | 50
        Rohergebnis      | 40  | 40
        Personalaufwand  | 20  | 15
        Betriebsergebnis | 20  | 25
        Zinserträge      | 1   | 2
        Zinsaufwendungen | 3   | 4
        Finanzergebnis   | -2  | -2
        Jahresergebnis   | 18  | 23`,
      ),
    ).toEqual([
      'Rohergebnis = Umsatzerlöse − Materialaufwand',
      'Betriebsergebnis = Rohergebnis − Personalaufwand',
      'Finanzergebnis = Zinserträge − Zinsaufwendungen',
      'Jahresergebnis = Betriebsergebnis + Finanzergebnis',
    ]);
  });

  it('follows the signs that are printed before the labels', () => {
    expect(
      sums(
        'Blatt',
        `
        Pacht            | 100 | 90
        ./. Nebenkosten  | 60  | 50
        + Kosten Dritter | 20  | 15
        = Netto          | 60  | 55`,
      ),
    ).toEqual(['Netto = Pacht − Nebenkosten + Kosten Dritter']);
  });

  it('lets the figures decide over a row whose side no word tells', () => {
    expect(
      sums(
        'Erfolgsplan',
        `
        Umsatzerlöse    | 100 | 90
        Materialaufwand | 60  | 50
        Sonstiges       | 10  | 5
        Ergebnis        | 30  | 35`,
      ),
    ).toEqual(['Ergebnis = Umsatzerlöse − Materialaufwand − Sonstiges']);
  });

  it('lets the figures leave out a row that is printed for information', () => {
    expect(
      sums(
        'Erfolgsplan',
        `
        Umsatzerlöse    | 100 | 90
        Materialaufwand | 60  | 50
        Personalaufwand | 20  | 15
        Zwischenwert    | 7   | 5
        Ergebnis        | 20  | 25`,
      ),
    ).toEqual(['Ergebnis = Umsatzerlöse − Materialaufwand − Personalaufwand']);
  });

  it('does not trust a single column for that', () => {
    const table = tableOf(
      `
                      | Ansatz 2024
      Umsatzerlöse    | 100
      Materialaufwand | 60
      Personalaufwand | 20
      Zwischenwert    | 7
      Ergebnis        | 20`,
      'Erfolgsplan',
    );
    expect(sumsOf(table).join()).not.toContain('Zwischenwert −');
    expect(sumsOf(table)).not.toContain(
      'Ergebnis = Umsatzerlöse − Materialaufwand − Personalaufwand',
    );
  });

  it('of a Vermögensplan counts on the side of its section, whatever it is called', () => {
    expect(
      sums(
        'Vermögensplan',
        `
        Einnahmen       |     |
        Abschreibungen  | 40  | 30
        3. Jahresgewinn | 5   | 5
        Kreditaufnahme  | 60  | 50
        Summe Einnahmen | 105 | 85
        Ausgaben        |     |
        Zuschüsse       | 10  | 5
        Tilgung         | 95  | 80
        Summe Ausgaben  | 105 | 85
        Saldo           | 0   | 0`,
      ),
    ).toEqual([
      'Summe Einnahmen = Abschreibungen + Jahresgewinn + Kreditaufnahme',
      'Summe Ausgaben = Zuschüsse + Tilgung',
      'Saldo = Summe Einnahmen − Summe Ausgaben',
    ]);
  });
});

describe('a sum that names its rows by their numbers', () => {
  const FLOWS = `
    1. Einzahlungen aus Gebühren        | 100 | 90
    2. Sonstige Einzahlungen            | 20  | 30
    3. Summe der Einzahlungen (1 bis 2) | 120 | 120
    4. Personalauszahlungen             | 50  | 60
    5. Sachauszahlungen                 | 30  | 20
    6. Zinsauszahlungen                 | 5   | 5`;

  it.each([
    [
      '7. Summe der Auszahlungen (4 bis 6)',
      '85 | 85',
      'Personalauszahlungen + Sachauszahlungen + Zinsauszahlungen',
    ],
    [
      '7. Summe aus Nummern 4 bis 6',
      '85 | 85',
      'Personalauszahlungen + Sachauszahlungen + Zinsauszahlungen',
    ],
    [
      '7. Summe (Pos. 4, 5 und 6)',
      '85 | 85',
      'Personalauszahlungen + Sachauszahlungen + Zinsauszahlungen',
    ],
    ['7. Summe (Nr. 4 u. 5)', '80 | 80', 'Personalauszahlungen + Sachauszahlungen'],
    ['7. Summe (Zeile 5 + Zeile 6)', '35 | 25', 'Sachauszahlungen + Zinsauszahlungen'],
    ['7. Saldo aus 3 und 4', '70 | 60', 'Summe der Einzahlungen (1 bis 2) − Personalauszahlungen'],
    ['7. Saldo (3 ./. 5)', '90 | 100', 'Summe der Einzahlungen (1 bis 2) − Sachauszahlungen'],
    ['7. Saldo (3 abzüglich 5)', '90 | 100', 'Summe der Einzahlungen (1 bis 2) − Sachauszahlungen'],
    [
      '7. Ergebnis (= 3 - 4 - 5)',
      '40 | 40',
      'Summe der Einzahlungen (1 bis 2) − Personalauszahlungen − Sachauszahlungen',
    ],
    ['7. Saldo aus 1 und 2', '80 | 60', 'Einzahlungen aus Gebühren − Sonstige Einzahlungen'],
  ])('%s', (label, figures, parts) => {
    const found = sums('Blatt', `${FLOWS.trimStart()}\n ${label} | ${figures}`);
    expect(found).toEqual([
      'Summe der Einzahlungen (1 bis 2) = Einzahlungen aus Gebühren + Sonstige Einzahlungen',
      `${label.slice(3)} = ${parts}`,
    ]);
  });

  it.each([
    ['a row that there is not', '7. Summe (8 bis 9)'],
    ['an order that is no order', '7. Summe (6 bis 4)'],
    ['a single row', '7. Summe (4)'],
  ])('is read by its place where it names %s', (_, label) => {
    const found = sums('Blatt', `${FLOWS.trimStart()}\n ${label} | 85 | 85`);
    expect(found[1]).toBe(
      `${label.slice(3)} = Personalauszahlungen + Sachauszahlungen + Zinsauszahlungen`,
    );
  });

  it('adds two balances that are both printed with their signs', () => {
    expect(
      sums(
        'Liquiditätsplan',
        `
        7. Zahlungsmittelüberschuss                   | 40  | 40
        8. Einzahlungen aus Investitionstätigkeit     | 5   | 6
        9. Auszahlungen aus Investitionstätigkeit     | 25  | 16
        10. Saldo aus Investitionstätigkeit (8 ./. 9) | -20 | -10
        11. Finanzierungssaldo (Saldo aus 7 und 10)   | 20  | 30`,
      )[1],
    ).toBe(
      'Finanzierungssaldo (Saldo aus 7 und 10) = Zahlungsmittelüberschuss + Saldo aus Investitionstätigkeit (8 ./. 9)',
    );
  });

  it('may name headings with all rows below them', () => {
    expect(
      sums(
        'Vermögensplan',
        `
        I. Sachanlagen             |    |
        Bau                        | 5  | 10
        Maschinen                  | 6  | 11
        II. Finanzanlagen          |    |
        Ausleihungen               | 7  | 12
        III. Tilgung               |    |
        Banken                     | 1  | 1
        Summe Anlagen (Pos. I, II) | 18 | 33`,
      ),
    ).toEqual(['Summe Anlagen (Pos. I, II) = Bau + Maschinen + Ausleihungen']);
  });
});
