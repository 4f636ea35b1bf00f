import type { Row } from '../../../src/core/plan/types';
import { tableOf } from './picture';

/** The row of a label between two others. */
function rowOf(label: string, value: number | null = 2.5, sheet?: string): Row {
  const { rows } = tableOf(
    [
      ['Position', 'Ansatz 2024'],
      ['Vorab', 1.5],
      [label, value],
      ['Danach', 3.5],
    ],
    sheet,
  );
  return rows.find(({ position }) => position === 2)!;
}

describe('a label', () => {
  it.each([
    ['Umsatzerlöse', null, 'Umsatzerlöse'],
    ['1. Umsatzerlöse', '1', 'Umsatzerlöse'],
    ['1.Umsatzerlöse', '1', 'Umsatzerlöse'],
    ['12) Zinsen', '12', 'Zinsen'],
    ['12 Zinsen', '12', 'Zinsen'],
    ['(3) Steuern', '3', 'Steuern'],
    ['5a Materialaufwand', '5a', 'Materialaufwand'],
    ['5. a) Löhne', '5', 'a) Löhne'],
    ['a) Löhne', 'a', 'Löhne'],
    ['aa) Zinsen', 'aa', 'Zinsen'],
    ['II. Sachanlagen', 'II', 'Sachanlagen'],
    ['A. Erträge', 'A', 'Erträge'],
    ['B Personal', 'B', 'Personal'],
    ['C12 Zinsen', 'C12', 'Zinsen'],
    ['1.2 Netze', '1.2', 'Netze'],
    ['1.2.3. Netze', '1.2.3', 'Netze'],
    ['1.1a Bauten', '1.1a', 'Bauten'],
    ['I.1 Software', 'I.1', 'Software'],
    ['20. Jahresgewinn / Jahresverlust', '20', 'Jahresgewinn / Jahresverlust'],
    ['• Netze', null, 'Netze'],
    ['2024 Umbau', null, '2024 Umbau'],
    ['1,5 Mio. Kredit', null, '1,5 Mio. Kredit'],
    ['U-Bahn', null, 'U-Bahn'],
    ['EDV. Kosten', null, 'EDV. Kosten'],
    ['(Teil-) Gewinnabführung', null, '(Teil-) Gewinnabführung'],
    ['Minusgrade', null, 'Minusgrade'],
    ['Zuschüsse\u00a0 des  Landes', null, 'Zuschüsse des Landes'],
    ['<b>Netze</b>', null, 'Netze'],
  ])('%j has the number %j and the words %j', (label, number, words) => {
    expect(rowOf(label)).toMatchObject({ number, label: words, account: null, operator: null });
  });

  it.each([
    ['4010000000 UE aus Druckaufträgen', '4010000000', 'UE aus Druckaufträgen'],
    ['40100.01 Erlöse', '40100.01', 'Erlöse'],
    ['40100: Erlöse', '40100', 'Erlöse'],
    ['1234 Erlöse', null, '1234 Erlöse'],
  ])('%j begins with the account %j', (label, account, words) => {
    expect(rowOf(label)).toMatchObject({
      account,
      label: words,
      accountColumn: account === null ? null : 0,
    });
  });

  it.each([
    ['+ Erträge', '+', null, 'Erträge'],
    ['zzgl. Erträge', '+', null, 'Erträge'],
    ['zuzüglich Erträge', '+', null, 'Erträge'],
    ['plus Erträge', '+', null, 'Erträge'],
    ['+/- Bestandsveränderung', '+', null, 'Bestandsveränderung'],
    ['± Bestandsveränderung', '+', null, 'Bestandsveränderung'],
    ['./. Kosten', '-', null, 'Kosten'],
    ['- Kosten', '-', null, 'Kosten'],
    ['– Kosten', '-', null, 'Kosten'],
    ['abzgl. Kosten', '-', null, 'Kosten'],
    ['abzüglich Kosten', '-', null, 'Kosten'],
    ['minus Kosten', '-', null, 'Kosten'],
    ['5. ./. Löhne', '-', '5', 'Löhne'],
    ['+ 3. Zinsen', '+', '3', 'Zinsen'],
    ['= Deckungsbeitrag', '=', null, 'Deckungsbeitrag'],
    ['18. = Deckungsbeitrag', '=', '18', 'Deckungsbeitrag'],
    ['Σ Erträge', '=', null, 'Erträge'],
  ])('%j begins with %j', (label, operator, number, words) => {
    expect(rowOf(label)).toMatchObject({ operator, number, label: words });
  });
});

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
    ['Vermögensplan', 'Jahresgewinn', 'result'],
    ['Vermögensplan', '3. Finanzierungssaldo', 'result'],
    ['Finanzplan', '3. Jahresgewinn', 'item'],
    ['Liquiditätsplan', 'Jahresüberschuss', 'item'],
    ['Liquiditätsplan', 'Überschuss an Finanzmitteln', 'result'],
  ])('in the %s of %j is %s: a Vermögensplan takes over the result', (sheet, label, type) => {
    expect(rowOf(label, 2.5, sheet).type).toBe(type);
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
