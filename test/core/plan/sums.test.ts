import { sumsOf, tableOf } from './picture';

/** Sums of a table with two columns of figures. */
function sums(sheet: string, rows: string): string[] {
  return sumsOf(tableOf(`| Ansatz 2024 | Ansatz 2023\n${rows.trimStart()}`, sheet));
}

describe('a sum without a name', () => {
  it('adds up what stands below its heading, and bears that name', () => {
    const table = tableOf(
      `
                         | Ansatz 2024 | Ansatz 2023
      1. Umsatzerlöse    |             |
      Druck              | 10          | 20
      Wartung            | 30          | 40
      Summe              | 40          | 60
      2. Materialaufwand |             |
      Strom              | 5           | 6
      Papier             | 7           | 8
      Summe              | 12          | 14`,
      'Erfolgsplan',
    );
    expect(sumsOf(table)).toEqual(['Summe = Druck + Wartung', 'Summe = Strom + Papier']);
    expect(table.sums.map(({ subject, number }) => [subject, number])).toEqual([
      ['Umsatzerlöse', '1'],
      ['Materialaufwand', '2'],
    ]);
  });

  it('says what it adds up even where it is wrong', () => {
    expect(
      sums(
        'Erfolgsplan',
        `
        1. Umsatzerlöse |    |
        Druck           | 10 | 20
        Wartung         | 30 | 40
        Summe           | 50 | 70`,
      ),
    ).toEqual(['Summe = Druck + Wartung']);
  });

  it('adds up what stands since the last one, and the last one of all adds up those', () => {
    expect(
      sums(
        'Blatt',
        `
        Projekt A     | 1  | 2
        Projekt B     | 3  | 4
        Zwischensumme | 4  | 6
        Projekt C     | 5  | 6
        Projekt D     | 5  | 6
        Zwischensumme | 10 | 12
        Gesamtsumme   | 14 | 18`,
      ),
    ).toEqual([
      'Zwischensumme = Projekt A + Projekt B',
      'Zwischensumme = Projekt C + Projekt D',
      'Gesamtsumme = Zwischensumme + Zwischensumme',
    ]);
  });

  it('takes single rows along with earlier sums', () => {
    expect(
      sums(
        'Blatt',
        `
        A. Erträge    |   |
        Erlöse Wasser | 1 | 2
        Erlöse Strom  | 3 | 4
        Summe         | 4 | 6
        Zinserträge   | 5 | 6
        Gesamtsumme   | 9 | 12`,
      ),
    ).toEqual(['Summe = Erlöse Wasser + Erlöse Strom', 'Gesamtsumme = Summe + Zinserträge']);
  });
});

describe('a sum with a name', () => {
  it('adds up what stands below the heading of that name', () => {
    expect(
      sums(
        'Vermögensplan',
        `
        Mittelherkunft                          |     |
        Abschreibungen                          | 40  | 30
        Kredite                                 | 60  | 50
        Summe Mittelherkunft                    | 100 | 80
        Mittelverwendung                        |     |
        I. Immaterielle Vermögensgegenstände    |     |
        Konzessionen                            | 10  | 5
        Anzahlungen                             | 5   | 5
        Summe Immaterielle Vermögensgegenstände | 15  | 10
        II. Sachanlagen                         |     |
        Grundstücke                             | 30  | 30
        Maschinen                               | 20  | 10
        Summe Sachanlagen                       | 50  | 40
        Summe Anlagevermögen (Pos. I, II)       | 65  | 50
        IV. Sonstige Verwendung                 |     |
        Tilgung                                 | 35  | 30
        Summe Sonstige Verwendung               | 35  | 30
        Summe Mittelverwendung                  | 100 | 80`,
      ),
    ).toEqual([
      'Summe Mittelherkunft = Abschreibungen + Kredite',
      'Summe Immaterielle Vermögensgegenstände = Konzessionen + Anzahlungen',
      'Summe Sachanlagen = Grundstücke + Maschinen',
      'Summe Anlagevermögen (Pos. I, II) = Summe Immaterielle Vermögensgegenstände + Summe Sachanlagen',
      'Summe Sonstige Verwendung = Tilgung',
      'Summe Mittelverwendung = Summe Anlagevermögen (Pos. I, II) + Summe Sonstige Verwendung',
    ]);
  });

  it('may have nothing to add up below its heading', () => {
    expect(
      sums(
        'Vermögensplan',
        `
        I. Sachanlagen                    |   |
        Bau                               | 5 | 10
        Summe Sachanlagen                 | 5 | 10
        II. Finanzanlagen                 |   |
        Summe Finanzanlagen               | 0 | 0
        Summe Anlagevermögen (Pos. I, II) | 5 | 10`,
      ),
    ).toEqual([
      'Summe Sachanlagen = Bau',
      'Summe Finanzanlagen = ',
      'Summe Anlagevermögen (Pos. I, II) = Summe Sachanlagen + Summe Finanzanlagen',
    ]);
  });

  it('adds up the side that it names where there is no heading', () => {
    expect(
      sums(
        'Erfolgsplan',
        `
        Umsatzerlöse       | 100 | 90
        Zinserträge        | 10  | 9
        Materialaufwand    | 60  | 50
        Personalaufwand    | 20  | 19
        Summe Aufwendungen | 80  | 69`,
      ),
    ).toEqual(['Summe Aufwendungen = Materialaufwand + Personalaufwand']);
  });

  it('bears its own name rather than that of a part of it', () => {
    const { sums: found } = tableOf(
      `
                           | Ansatz 2024 | Ansatz 2023
      a) Eigene Leistungen |             |
      Strom                | 5           | 6
      Papier               | 7           | 8
      Summe Materialkosten | 12          | 14`,
      'Erfolgsplan',
    );
    expect(found[0]).toMatchObject({ subject: 'Materialkosten', number: null });
  });

  it('at the top of an overview is a figure like any other', () => {
    expect(
      sums(
        'Erfolgsplan',
        `
        Summe Erlöse    | 30 | 40
        Personalaufwand | 10 | 10
        Jahresergebnis  | 20 | 30`,
      ),
    ).toEqual(['Jahresergebnis = Summe Erlöse − Personalaufwand']);
  });
});
