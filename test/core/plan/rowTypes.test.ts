import { rowOf, tableOf } from './picture';

describe('the type of a row', () => {
  it.each([
    'Summe',
    'Summen',
    'SUMME',
    'Zwischensumme:',
    'Gesamtsumme',
    'Zwischen-Summe',
    'Summe der Investitionen',
    '(Zwischensumme Block)',
    'Insgesamt',
    'Gesamt:',
    'Gesamtbetrag',
    'Gesamtkosten',
    'Gesamtfinanzierung',
    'Erträge insgesamt',
    'Aufwendungen gesamt',
    'Ausgaben zusammen:',
    'Total',
    'Σ',
    'Betriebliche Erträge',
    'Betriebsleistung',
    '= Deckungsbeitrag',
  ])('%j is a sum', (label) => {
    expect(rowOf(label).type).toBe('sum');
  });

  it.each([
    'Ergebnis nach Steuern',
    'Gesamtergebnis',
    'Betriebsergebnis',
    'Jahresgewinn / Jahresverlust',
    'Jahresüberschuß',
    'Jahresfehlbetrag',
    'Saldo',
    'Saldo aus laufender Tätigkeit (4 und 8)',
    'Überschuss / Fehlbetrag',
    'Cashflow',
    'EBIT',
    'Rohertrag',
    'Finanzierungssaldo',
    'Veränderung des Finanzmittelbestands',
    'Kostenüberdeckung',
    'Zahlungsmittelbedarf',
    '= Saldo',
  ])('%j is a result', (label) => {
    expect(rowOf(label).type).toBe('result');
  });

  it.each([
    'Umsatzerlöse',
    'Gesamtschule',
    'Totalunternehmer',
    'Summenkarten',
    'Gewinnabführung',
    'Verlustvortrag',
    'Betriebsausstattung',
    'Umsatzsteuer',
    'Steuerung',
    '- Fehlbetrag des Vorjahres',
    '+ Summe Übriges',
  ])('%j is an item', (label) => {
    expect(rowOf(label).type).toBe('item');
  });

  it.each([
    'davon Zinsen',
    'darunter: Löhne',
    'hiervon Beamte',
    'nachrichtlich: Beamte',
    'Übertrag',
    'Seitensumme',
    'Summe der Seite',
    'Folgekosten',
    'Kosten je Einwohner',
    'Erlös pro m³',
    'Steigerungsrate',
    'Anteil in %',
    'Umsatz (informativ) des Betriebs',
  ])('%j stands aside', (label) => {
    expect(rowOf(label).type).toBe('aside');
  });

  it.each(['II. Sachanlagen', 'Summe', 'Personalaufwand'])(
    '%j without a figure is a heading',
    (label) => {
      expect(rowOf(label, null).type).toBe('heading');
    },
  );

  it('is an item for an account, whatever it is called', () => {
    expect(rowOf('4540000000 Gewinn aus Anlagenabgang').type).toBe('item');
    expect(rowOf('4540000000 davon Zinsen').type).toBe('aside');
  });

  it.each([
    ['Erfolgsplan', '3. Jahresgewinn', 'result'],
    ['Vermögensplan', '3. Jahresgewinn', 'item'],
    ['Vermögensplan', 'Jahresgewinn', 'item'],
    ['Vermögensplan', '3. Finanzierungssaldo', 'result'],
    ['Finanzplan', '3. Jahresgewinn', 'item'],
    ['Liquiditätsplan', 'Jahresüberschuss', 'item'],
    ['Liquiditätsplan', 'Überschuss an Finanzmitteln', 'result'],
  ])('in the %s of %j is %s: a Vermögensplan takes over the result', (sheet, label, type) => {
    expect(rowOf(label, 2.5, sheet).type).toBe(type);
  });

  it('is a result for what a Finanzplan ends with, below both totals', () => {
    const { rows } = tableOf(
      `
                              | 2024 | 2025
        Einnahmen             |      |
        Kredite               | 20   | 30
        Summe Einnahmen       | 20   | 30
        Ausgaben              |      |
        Tilgung               | 15   | 31
        Summe Ausgaben        | 15   | 31
        Überschuss/Fehlbetrag | 5    | -1`,
      'Finanzplan',
    );
    expect(rows[6]!.type).toBe('result');
  });

  it('is a result for a bare Zuschussbedarf below a total, and an item elsewhere', () => {
    const typeBelow = (label: string): string =>
      tableOf(`| Ansatz 2024\n Miete | 10\n ${label} | 20\n Zuschussbedarf | 10`).rows[2]!.type;
    expect(typeBelow('Summe')).toBe('result');
    expect(typeBelow('Strom')).toBe('item');
  });

  it('is a result for an Unterdeckung insgesamt, and a sum for a Summe', () => {
    expect(rowOf('Unterdeckung insgesamt').type).toBe('result');
    expect(rowOf('Summe der Unterdeckung insgesamt').type).toBe('sum');
  });

  it('is an item for a result taken over below Einnahmen, numbered or not', () => {
    const { rows } = tableOf(
      `
                     | Ansatz 2024
        Einnahmen    |
        Jahresgewinn | 10,5
        Kredite      | 20`,
      'Vermögensplan',
    );
    expect(rows.map(({ type }) => type)).toEqual(['heading', 'item', 'item']);
  });

  it('is aside for all that stands below "nachrichtlich", up to the next sum', () => {
    const { rows } = tableOf(`
                     | Ansatz 2024
      Erlöse         | 10
      nachrichtlich: |
      Erlöse netto   | 8
      Umsatzsteuer   | 2
      Summe          | 10
      Zinsen         | 1`);
    expect(rows.map(({ type }) => type)).toEqual([
      'item',
      'aside',
      'aside',
      'aside',
      'sum',
      'item',
    ]);
  });

  it('is not aside behind a "nachrichtlich" that holds its own figure', () => {
    const { rows } = tableOf(`
                           | Ansatz 2024
      Erlöse               | 10
      nachrichtlich: netto | 8
      Zinsen               | 1`);
    expect(rows.map(({ type }) => type)).toEqual(['item', 'aside', 'item']);
  });

  it('is aside for the Beamte of a Stellenübersicht, until the Beschäftigte follow', () => {
    const { rows } = tableOf(
      `
                            | Soll 2024
        Beamte nachrichtlich|
        A 13                | 1,5
        A 12                | 2
        Beschäftigte        |
        E 13                | 4
        Summe               | 4`,
      'Stellenübersicht',
    );
    expect(rows.map(({ type }) => type)).toEqual([
      'heading',
      'aside',
      'aside',
      'heading',
      'item',
      'sum',
    ]);
  });
});
