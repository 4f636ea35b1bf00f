import { sumsOf, tableOf, unexplainedOf } from './picture';

/** The sums of a sheet with two columns of years. */
function sums(sheet: string, rows: string): string[] {
  return sumsOf(tableOf(`| Ansatz 2025 | Ansatz 2024\n${rows.trimStart()}`, sheet));
}

const MEASURES = `
  Kanal Bergstraße      |     |
  Bau                   | 110 | 120
  Planung               |  17 |  19
  Ausgaben insgesamt    | 127 | 139
  Zuwendung             |  31 |  32
  Beiträge              |   8 |   9
  Summe Deckung         |  39 |  41
  Unterdeckung          |  88 |  98
  Becken Süd            |     |
  Bau                   | 210 | 230
  Planung               |  23 |  29
  Ausgaben insgesamt    | 233 | 259
  Zuwendung             |  51 |  52
  Beiträge              |   6 |   7
  Summe Deckung         |  57 |  59
  Unterdeckung          | 176 | 200
  Zusammenstellung      |     |
  Ausgaben insgesamt    | 360 | 398
  Summe Deckung         |  96 | 100
  Unterdeckung gesamt   | 264 | 298`;

describe('measures with a cover statement each', () => {
  it('are read block by block, and added up by their names below', () => {
    const block = [
      'Ausgaben insgesamt = Bau + Planung',
      'Summe Deckung = Zuwendung + Beiträge',
      'Unterdeckung = Ausgaben insgesamt − Summe Deckung',
    ];
    expect(sums('Investitionen', MEASURES)).toEqual([
      ...block,
      ...block,
      'Ausgaben insgesamt = Ausgaben insgesamt + Ausgaben insgesamt',
      'Summe Deckung = Summe Deckung + Summe Deckung',
      'Unterdeckung gesamt = Unterdeckung + Unterdeckung',
    ]);
  });

  it('keep their readings when a total is missing that the Zusammenstellung takes up', () => {
    const rows = MEASURES.replace('  Summe Deckung         |  57 |  59\n', '');
    expect(sums('Investitionen', rows)).toContain(
      'Ausgaben insgesamt = Ausgaben insgesamt + Ausgaben insgesamt',
    );
    expect(sums('Investitionen', rows)).not.toContain(
      'Ausgaben insgesamt = Unterdeckung + Unterdeckung',
    );
  });
});

describe('where a row is missing, so that nothing holds', () => {
  it.each([
    [
      'a Finanzergebnis is what stands since the last result',
      'Erfolgsplan',
      `Umsatzerlöse      | 900 | 800
       Materialaufwand   | 300 | 310
       Betriebsergebnis  | 600 | 490
       Zinsaufwendungen  |  70 |  60
       Finanzergebnis    | -30 | -25`,
      'Finanzergebnis = − Zinsaufwendungen',
    ],
    [
      'a sum that is called otherwise than the heading closes the rows below it',
      'Vermögensplan',
      `Stadt              | 330 | 340
       Ausgaben           |     |
       Hochbau            |     |
       Halle              | 610 | 590
       Lager              |  90 |  80
       Summe der Vorhaben | 840 | 810
       Reserve            |   5 |   5`,
      'Summe der Vorhaben = Halle + Lager',
    ],
    [
      'Ausgaben below positions and above a heading are their total',
      'Vermögensplan',
      `Vorhaben   |     |
       Bau        | 610 | 590
       Geräte     |  90 |  80
       Ausgaben   | 840 | 810
       Mittel     |     |
       Rücklage   | 500 | 400
       Stadt      | 340 | 410
       Einnahmen  | 840 | 810`,
      'Ausgaben = Bau + Geräte',
    ],
    [
      'a Saldo below two totals is the one less the other',
      'Finanzplan',
      `Bau            | 610 | 590
       Geräte         |  90 |  80
       Bedarf gesamt  | 700 | 670
       Rücklage       | 500 | 400
       Stadt          | 140 | 110
       Zuflüsse gesamt | 640 | 510
       Saldo          | -61 | -170`,
      'Saldo = − Bedarf gesamt + Zuflüsse gesamt',
    ],
    [
      'a second sum of an unnamed table adds up rows as the first one does',
      'Blatt',
      `Personal         | 410 | 420
       Sachkosten       | 190 | 180
       Kosten zusammen  | 600 | 600
       Gebühren         | 300 | 310
       Miete            |  40 |  45
       Deckung zusammen | 450 | 470`,
      'Deckung zusammen = Gebühren + Miete',
    ],
  ])('%s', (_, sheet, rows, expected) => {
    expect(sums(sheet, rows)).toContain(expected);
  });

  it('a sum that is far from all that stands above it is not guessed', () => {
    const table = tableOf(
      `| Ansatz 2025 | Ansatz 2024
       Stadt                |  330 |  340
       Vorhaben             |      |
       Hochbau              |      |
       Halle                |  610 |  590
       Summe der Bestände   | 9840 | 8810
       Reserve              |    5 |    5`,
      'Vermögensplan',
    );
    expect(sumsOf(table)).toEqual([]);
    expect(unexplainedOf(table)).toEqual(['Summe der Bestände']);
  });
});

describe('a total that goes by another name', () => {
  it('repeats its heading', () => {
    expect(
      sums(
        'Finanzplan',
        `Zuschussbereich  |     |
         Land             | 100 | 110
         Kreis            |  40 |  50
         Zuschussbereich  | 140 | 160
         Kredit           |  60 |  70
         Summe            | 200 | 230`,
      ),
    ).toContain('Zuschussbereich = Land + Kreis');
  });

  it('is found although one of its figures is wrong', () => {
    const table = tableOf(
      `| Ansatz 2025 | Ansatz 2024 | Ansatz 2023
       Mittelherkunft        |      |      |
       Jahresgewinn          | 1201 | 1302 | 1403
       Abschreibungen        | 2104 | 2205 | 2306
       Innenfinanzierung     | 3305 | 9507 | 3709
       Beiträge              | 1107 | 1208 | 1309
       Kredite               | 1011 | 1112 | 1213
       Außenfinanzierung     | 2118 | 2320 | 2522
       Mittelherkunft gesamt | 5423 | 5827 | 6231`,
      'Vermögensplan',
    );
    expect(sumsOf(table)).toEqual([
      'Innenfinanzierung = Jahresgewinn + Abschreibungen',
      'Außenfinanzierung = Beiträge + Kredite',
      'Mittelherkunft gesamt = Innenfinanzierung + Außenfinanzierung',
    ]);
  });

  it('stands above its parts, as most of its like do', () => {
    const below = (name: string, ...figures: number[]) => [{ value: name, indent: 1 }, ...figures];
    const table = tableOf(
      [
        ['', 'Ansatz 2025', 'Ansatz 2024'],
        ['Reinigung', 300, 310],
        below('Klärwerk', 200, 205),
        below('Faulturm', 100, 105),
        ['Netz', 500, 520],
        below('Ostring', 280, 290),
        below('Süd', 220, 230),
        ['Sonstiges', 150, 160],
        below('Fahrzeuge', 90, 95),
        below('Geräte', 35, 40),
        ['Summe', 950, 990],
      ],
      'Investitionsprogramm',
    );
    expect(sumsOf(table)).toEqual([
      'Reinigung = Klärwerk + Faulturm',
      'Netz = Ostring + Süd',
      'Sonstiges = Fahrzeuge + Geräte',
      'Summe = Reinigung + Netz + Sonstiges',
    ]);
  });
});

it('Two totals of an overview and nothing else make its result', () => {
  const rows = `Gesamterträge      | 3409 | 3084
                Gesamtaufwendungen | 3237 | 2848
                Jahresergebnis     |  172 |  236`;
  expect(sums('Auf einen Blick', rows)).toEqual([
    'Jahresergebnis = Gesamterträge − Gesamtaufwendungen',
  ]);
});

it('The rows below a heading of expenses are expenses, whatever their sum is called', () => {
  expect(
    sums(
      'Erfolgsplan',
      `I. Erträge        |     |
       Umsatz            | 900 | 910
       Miete             |  50 |  60
       Zwischensumme I   | 950 | 970
       II. Personalkosten |    |
       Angestellte       | 400 | 410
       Beamte            | 200 | 210
       Zwischensumme II  | 600 | 620
       Ergebnis          | 351 | 352`,
    ),
  ).toContain('Ergebnis = Zwischensumme I − Zwischensumme II');
});

it('A table ends with what it comes to, whatever that is called', () => {
  expect(
    sums(
      'Kalkulation',
      `Personalkosten             | 412 | 398
       Sachkosten                 | 218 | 207
       Gesamtkosten               | 630 | 605
       abzüglich Nebenerlöse      |  61 |  57
       abzüglich Anteil der Stadt |  18 |  19
       Gebührenbedarf             | 551 | 529`,
    ),
  ).toEqual([
    'Gesamtkosten = Personalkosten + Sachkosten',
    'Gebührenbedarf = Gesamtkosten − Nebenerlöse − Anteil der Stadt',
  ]);
});

it('A Mittelbedarf adds up positions as the Mittelherkunft of the same table does', () => {
  expect(
    sums(
      'Finanzplan',
      `Bau             | 873 | 901
       Mittelbedarf    | 999 | 998
       Zuwendungen     | 294 | 330
       Kredite         | 705 | 668
       Mittelherkunft  | 999 | 998`,
    ),
  ).toEqual(['Mittelbedarf = Bau', 'Mittelherkunft = Zuwendungen + Kredite']);
});

it('A sum straight below its heading lacks the positions that others of its name have', () => {
  const table = tableOf(
    `| Ansatz 2025 | Ansatz 2024
     Dorfplatz          |     |
     Zuwendungen        |  73 |  81
     Summe Einzahlungen |  73 |  81
     Bau                | 210 | 230
     Summe Auszahlungen | 210 | 230
     Sporthalle         |     |
     Summe Einzahlungen | 120 | 130
     Bau                | 410 | 430
     Summe Auszahlungen | 410 | 430`,
    'Teilfinanzplan',
  );
  expect(table.sums.map(({ row, parts }) => [row, parts.map((part) => part.row)])).toEqual([
    [2, [1]],
    [4, [3]],
    [6, []],
    [8, [7]],
  ]);
});

describe('two rows of which one equals the other in a single column', () => {
  it.each([
    ['Aufwendungen', 'Erträge', 'Ergebnis'],
    ['Ausgaben', 'Einnahmen', 'Verpflichtungsermächtigungen'],
  ])('"%s" does not add up "%s"', (second, first, third) => {
    const table = tableOf(
      `
                | Ansatz 2024 | Ansatz 2025 | Planung 2026
      ${first}  | 6.398       | 6.526       | 6.654
      ${second} | 6.398       | 6.354       | 6.464
      ${third}  | 0           | 172         | 190`,
      'Zusammenstellung',
    );
    expect(sumsOf(table).filter((sum) => sum.startsWith(second))).toEqual([]);
  });

  it('adds it up where it does in most columns', () => {
    const table = tableOf(
      `
                   | Ansatz 2024 | Ansatz 2025 | Planung 2026
      Gebühren     | 6.398       | 6.526       | 6.654
      Einnahmen    | 6.398       | 6.526       | 6.464
      Material     | 3.000       | 3.100       | 3.200
      Personal     | 1.000       | 1.100       | 1.200
      Ausgaben     | 4.000       | 4.200       | 4.400`,
      'Erfolgsplan',
    );
    expect(sumsOf(table)).toContain('Einnahmen = Gebühren');
  });
});
