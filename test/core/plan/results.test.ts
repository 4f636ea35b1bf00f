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

  it('subtracts a sum without a name that stands below what goes out', () => {
    expect(
      sums(
        'Erfolgsplan',
        `
        1. Leistung   |      |
        Umsatz Druck  | 1000 | 2000
        Umsatz Papier | 100  | 200
        Summe         | 1100 | 2200
        2. Personal   |      |
        Löhne         | 400  | 500
        Gehälter      | 100  | 200
        Summe         | 500  | 700
        Ergebnis      | 650  | 1550`,
      )[2],
    ).toBe('Ergebnis = Summe − Summe');
  });

  it('that is called a loss, and nothing else, is what goes out less what comes in', () => {
    expect(
      sums(
        'Erfolgsplan',
        `
        Umsatzerlöse    | 100 | 90
        Zinserträge     | 10  | 9
        Personalaufwand | 150 | 160
        Jahresverlust   | 40  | 61`,
      ),
    ).toEqual(['Jahresverlust = − Umsatzerlöse − Zinserträge + Personalaufwand']);
  });

  it('takes the first word of a label that tells the side, whatever follows', () => {
    expect(
      sums(
        'Erfolgsplan',
        `
        Umsatzerlöse                 | 100 | 90
        Aufwendungen für Zuschüsse   | 60  | 50
        Erträge aus Kostenerstattung | 20  | 15
        Tilgung aus Überschüssen     | 10  | 5
        Jahresergebnis               | 11  | 7`,
      ),
    ).toEqual([
      'Jahresergebnis = Umsatzerlöse − Aufwendungen für Zuschüsse + Erträge aus Kostenerstattung − Tilgung aus Überschüssen',
    ]);
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
