import { inShort } from '../report';
import { compared, inShortOfLastYear, ofLastYear } from './compared';

const LAST = `
Erfolgsplan 2023
Konto  | Bezeichnung            | Ergebnis 2021 € | Ansatz 2022 € | Ansatz 2023 €
       | 1. Umsatzerlöse        |                 |               |
400000 | Gebühren               | 910.500         | 950.000       | 1.000.000
401000 | Mieten                 | 41.200          | 45.000        | 50.000
       | Summe Umsatzerlöse     | 951.700         | 995.000       | 1.050.000
       | 2. Materialaufwand     |                 |               |
500000 | Strom                  | 201.300         | 240.000       | 260.000
501000 | Wartung                | 98.700          | 100.000       | 110.000
502000 | Porto                  | 4.100           | 5.000         | 6.000
       | Summe Materialaufwand  | 304.100         | 345.000       | 376.000
       | 3. Jahresergebnis      | 647.600         | 650.000       | 674.000
`;

const PLAN = `
Erfolgsplan 2024
Konto  | Bezeichnung            | Ergebnis 2022 € | Ansatz 2023 € | Ansatz 2024 €
       | 1. Umsatzerlöse        |                 |               |
400000 | Gebühren               | 955.100         | 1.000.000     | 1.040.000
401000 | Mieten                 | 44.900          | 50.000        | 52.000
       | Summe Umsatzerlöse     | 1.000.000       | 1.050.000     | 1.092.000
       | 2. Materialaufwand     |                 |               |
500000 | Strom                  | 233.000         | 260.000       | 255.000
501000 | Wartung                | 99.900          | 110.000       | 115.000
502000 | Porto                  | 4.900           | 6.000         | 6.500
       | Summe Materialaufwand  | 337.800         | 376.000       | 376.500
       | 3. Jahresergebnis      | 662.200         | 674.000       | 715.500
`;

/** A plan with some figures exchanged, as in a picture of it. */
function having(picture: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((drawn, [from, to]) => {
    expect(drawn).toContain(from);
    return drawn.replace(from, to);
  }, picture);
}

describe('A plan against the plan of the year before', () => {
  test('The Ansatz of last year agrees', () => {
    const report = compared({ Plan: PLAN }, { Plan: LAST });
    expect(report.findings.map(inShort)).toEqual([]);
    expect(report.vorjahr).toEqual({
      file: 'plan-2023.xlsx',
      planYear: 2023,
      gleich: 8,
      rundung: 0,
      abweichend: 0,
      tables: [{ sheet: 'Plan', vorjahr: 'Plan', columns: ['Ansatz 2023 €'] }],
      text: 'Mit dem Vorjahresplan „plan-2023.xlsx“ (2023) verglichen: 8 Beträge in 1 Tabelle; 8 stimmen überein.',
    });
    expect(report.tables[0]!.checks).toContainEqual({
      rule: 'VJ-01',
      tally: { bestanden: 8, rundung: 0, fehlgeschlagen: 0, nichtPruefbar: 0 },
    });
  });

  test('What a year resulted in is told beside what was expected of it', () => {
    const told = (last: string) =>
      compared({ Plan: PLAN }, { Plan: last }).kennzahlen.map(({ text }) => text);
    expect(told(LAST)).toEqual([
      'Jahresergebnis 2022: 662.200, im Vorjahresplan angesetzt 650.000 (Unterschied 12.200).',
    ]);
    expect(told(having(LAST, ['Ansatz 2022 €', 'Hochrechnung 2022 €']))).toEqual([
      'Jahresergebnis 2022: 662.200, im Vorjahresplan hochgerechnet 650.000 (Unterschied 12.200).',
    ]);
    expect(told(having(LAST, ['Ansatz 2022 €', 'Ansatz 2020 €']))).toEqual([]);
  });

  test('Without last year’s plan nothing is said of it', () => {
    const report = compared({ Plan: PLAN }, {});
    expect(ofLastYear(report)).toEqual([]);
  });

  test('A figure that is another, with the sums that follow from it', () => {
    const wrong = having(
      PLAN,
      ['110.000 ', '101.000 '],
      ['376.000 ', '367.000 '],
      ['674.000 ', '683.000 '],
    );
    const report = compared({ Plan: wrong }, { Plan: LAST });
    const [finding, ...others] = ofLastYear(report);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'VJ-01',
      severity: 'fehler',
      text: '„501000 Wartung“, „Ansatz 2023“: Angegeben sind 101.000, im Vorjahresplan (Blatt „Plan“, E9) stehen 110.000 (Differenz 9.000).',
      berechnet: 110_000,
      gedruckt: 101_000,
      differenz: 9_000,
      change: { sheet: 'Plan', row: 8, column: 3, write: { value: 110_000 } },
    });
    expect(finding!.folgen.map(inShort)).toEqual([
      'fehler VJ-01 Plan!D11',
      'fehler VJ-01 Plan!D12',
    ]);
    expect(report.vorjahr).toMatchObject({ gleich: 5, abweichend: 3 });
  });

  test('A figure that breaks its own sum as well is told once', () => {
    const report = compared({ Plan: having(PLAN, ['110.000 ', '101.000 ']) }, { Plan: LAST });
    expect(report.findings.map(inShort)).toEqual(['fehler VJ-01 Plan!D9']);
    expect(report.findings[0]!.folgen.map(({ rule }) => rule)).toEqual(['SU-01']);
  });

  test.each([
    ['a figure in the total alone', [['1.050.000 ', '1.060.000 ']], 'Plan!D6'],
    ['the Jahresergebnis', [['674.000 ', '647.000 ']], 'Plan!D12'],
  ] as const)('Found at its cell: %s', (_, changes, cell) => {
    const report = compared({ Plan: having(PLAN, ...changes) }, { Plan: LAST });
    const found = report.findings.flatMap((finding) => [finding, ...finding.folgen]);
    expect(found.map(inShort)).toContain(`fehler VJ-01 ${cell}`);
  });
});

describe('A figure in one of the plans, and none in the other', () => {
  test('is what the sums differ by, and is found where it is missing', () => {
    const without = having(
      PLAN,
      ['6.000         | 6.500', '              | 6.500'],
      ['376.000       | 376', '370.000       | 376'],
      ['674.000       | 715', '680.000       | 715'],
    );
    const report = compared({ Plan: without }, { Plan: LAST });
    expect(inShortOfLastYear(report)).toEqual(['fehler VJ-01 Plan!D10']);
    expect(ofLastYear(report)[0]).toMatchObject({
      text: '„502000 Porto“, „Ansatz 2023“: Im Vorjahresplan (Blatt „Plan“, E10) stehen 6.000, hier steht kein Betrag; um so viel weicht „Summe Materialaufwand“ von ihm ab.',
      berechnet: 6000,
      gedruckt: null,
    });
    expect(ofLastYear(report)[0]!.folgen.map(inShort)).toContain('fehler VJ-01 Plan!D11');
    expect(report.unchecked).toEqual([]);
  });

  test('is also found where the new plan alone has it', () => {
    const old = having(
      LAST,
      ['5.000         | 6.000', '5.000         |      '],
      ['345.000       | 376.000', '345.000       | 370.000'],
      ['650.000       | 674.000', '650.000       | 680.000'],
    );
    const [finding] = ofLastYear(compared({ Plan: PLAN }, { Plan: old }));
    expect(finding!.text).toBe(
      '„502000 Porto“, „Ansatz 2023“: Angegeben sind 6.000, im Vorjahresplan (Blatt „Plan“, E10) steht kein Betrag; um so viel weicht „Summe Materialaufwand“ von ihm ab.',
    );
    expect(inShort(finding!)).toBe('fehler VJ-01 Plan!D10');
  });

  test('is none where the figures of a sum with a slip differ by their rounding to thousands', () => {
    const old = LAST.replace(/ €/g, ' T€').replace(/(\d)\.\d{3}(?= *(?:\||$))/gm, '$1');
    const uneven = having(PLAN, ['110.000       | 115', '101.000       | 115'])
      .replace('260.000       | 255', '260.400       | 255')
      .replace('376.000       | 376', '367.400       | 376')
      .replace('674.000       | 715', '682.600       | 715');
    expect(inShortOfLastYear(compared({ Plan: uneven }, { Plan: old }))).toEqual([
      'fehler VJ-01 Plan!D9',
    ]);
  });

  test('is not to be checked where no sum confirms it', () => {
    const without = having(PLAN, ['6.000         | 6.500', '              | 6.500']);
    const report = compared({ Plan: without }, { Plan: LAST });
    expect(inShortOfLastYear(report)).toEqual([]);
    expect(report.unchecked).toMatchObject([
      {
        text: '„502000 Porto“, „Ansatz 2023“: Im Vorjahresplan (Blatt „Plan“, E10) stehen 6.000, hier steht kein Betrag.',
      },
    ]);
  });
});

describe('What is compared', () => {
  test('Neither the Ansatz of a year with its Ergebnis nor what is only planned', () => {
    const finanzplan = (...figures: string[]) => `
Finanzplan
Position              | 2023 €  | 2024 €        | 2025 €
1. Abschreibungen     | 410.000 | ${figures[0]!} | ${figures[1]!}
2. Jahresgewinn       | 90.000  | 95.000        | 96.000
3. Kreditaufnahme     | 0       | 5.000         | 5.000
Summe Mittelherkunft  | 500.000 | ${figures[2]!} | ${figures[3]!}
`;
    const report = compared(
      { Plan: PLAN, Finanzplan: finanzplan('480.000', '490.000', '580.000', '591.000') },
      { Plan: LAST, Finanzplan: finanzplan('430.000', '440.000', '530.000', '541.000') },
    );
    expect(inShortOfLastYear(report)).toEqual([]);
    expect(report.vorjahr!.tables).toContainEqual({
      sheet: 'Finanzplan',
      vorjahr: 'Finanzplan',
      columns: ['2023 €'],
    });
  });

  test('The Ergebnis of a year that both give: a Warnung, and while it is preliminary a Hinweis', () => {
    const older = (heading: string) => having(LAST, ['Ansatz 2022 €', heading]);
    const newer = having(PLAN, ['Ergebnis 2022 €', 'Ergebnis 2022 €'], ['44.900 ', '45.000 ']);
    const found = (heading: string) =>
      inShortOfLastYear(compared({ Plan: newer }, { Plan: older(heading) }));
    expect(found('Ergebnis 2022 €')[0]).toBe('warnung VJ-02 Plan!C2');
    expect(found('vorläufiges Ergebnis 2022 €')[0]).toBe('hinweis VJ-02 Plan!C2');
    expect(found('Hochrechnung 2022 €')).toEqual([]);
  });

  test('Whole thousands, which are rounded', () => {
    const thousands = `
Erfolgsplan 2024
Bezeichnung            | Ansatz 2023 T€ | Ansatz 2024 T€
1. Umsatzerlöse        | 1.050 | 1.092
2. Materialaufwand     | 376   | 377
3. Jahresergebnis      | 674   | 715
`;
    const euros = `
Erfolgsplan 2023
Bezeichnung            | Ansatz 2022 € | Ansatz 2023 €
1. Umsatzerlöse        | 995.000 | 1.050.200
2. Materialaufwand     | 345.000 | 376.400
3. Jahresergebnis      | 650.000 | 673.800
`;
    expect(inShortOfLastYear(compared({ Plan: thousands }, { Plan: euros }))).toEqual([]);
    const off = having(thousands, ['376 ', '377 ']);
    expect(inShortOfLastYear(compared({ Plan: off }, { Plan: euros }))).toEqual([
      'fehler VJ-01 Plan!B4',
    ]);
  });

  test('Figures that one of the plans prints negative', () => {
    const negative = having(
      PLAN,
      ['| 260.000 ', '| -260.000 '],
      ['| 110.000 ', '| -110.000 '],
      ['| 6.000 ', '| -6.000 '],
      ['| 376.000 ', '| -376.000 '],
    );
    expect(inShortOfLastYear(compared({ Plan: negative }, { Plan: LAST }))).toEqual([]);
  });

  test('The new Ansatz of a Nachtrag, where last year’s file is one', () => {
    const nachtrag = `
Nachtrag zum Erfolgsplan 2023
Bezeichnung            | Ansatz 2023 bisher € | Mehr (+) / Weniger (-) € | neuer Ansatz 2023 €
1. Umsatzerlöse        | 1.000.000 | 50.000 | 1.050.000
2. Materialaufwand     | 376.000   | 0      | 376.000
3. Jahresergebnis      | 624.000   | 50.000 | 674.000
`;
    const report = compared({ Plan: PLAN }, { Plan: nachtrag });
    expect(inShortOfLastYear(report)).toEqual([]);
    expect(report.vorjahr).toMatchObject({ gleich: 3, abweichend: 0 });
  });

  test.each([
    ['Ansatz Vorjahr €'],
    ['Vorjahresansatz €'],
    ['Ansatz des Vorjahres €'],
    ['Plan Vorjahr €'],
  ])('The Ansatz of the year before, which the heading does not name: %s', (heading) => {
    const named = having(PLAN, ['Ansatz 2023 €', heading]);
    expect(compared({ Plan: named }, { Plan: LAST }).vorjahr).toMatchObject({ gleich: 8 });
    const wrong = having(named, ['110.000       | 115', '101.000       | 115']);
    expect(inShortOfLastYear(compared({ Plan: wrong }, { Plan: LAST }))).toContain(
      'fehler VJ-01 Plan!D9',
    );
  });

  test.each([['Veränderung zum Ansatz Vorjahr €'], ['mehr/weniger gegenüber Ansatz Vorjahr €']])(
    'No Ansatz of the year before: %s',
    (heading) => {
      const named = having(PLAN, ['Ansatz 2023 €', heading]);
      expect(compared({ Plan: named }, { Plan: LAST }).vorjahr).toMatchObject({ gleich: 0 });
    },
  );

  test('The Ergebnis of two years before the plan', () => {
    const now = having(PLAN, ['Ergebnis 2022 €', 'Ergebnis Vorvorjahr €']);
    const last = having(
      LAST,
      ['Ansatz 2022 €', 'Ergebnis 2022 €'],
      ['Ergebnis 2021 €', 'Ergebnis 2020 €'],
    );
    expect(inShortOfLastYear(compared({ Plan: now }, { Plan: last }))).toContain(
      'warnung VJ-02 Plan!C2',
    );
  });

  test('Nothing of a table whose years the old one does not give, and that is what is said', () => {
    const withoutYear = having(PLAN, ['Ansatz 2023 €', 'Bisher €']);
    const { unchecked, vorjahr } = compared({ Plan: withoutYear }, { Plan: LAST });
    expect(vorjahr!.text).toContain('Keine Tabelle gibt für ein Jahr Beträge an, das auch');
    expect(unchecked).toHaveLength(1);
  });

  test('One table of two, where last year’s plan gives the other for other years', () => {
    const stellen = (year: number) => `
Stellenübersicht ${year}
Entgeltgruppe | Soll ${year - 1} | Soll ${year}
E 9           | 4                | 4
E 6           | 3                | 3
Summe         | 7                | 7`;
    const report = compared(
      { Plan: having(PLAN, ['Ansatz 2023 €', 'Bisher €']), Stellen: stellen(2024) },
      { Plan: LAST, Stellen: stellen(2023) },
    );
    expect(report.vorjahr!.tables.map(({ sheet }) => sheet)).toEqual(['Stellen']);
    expect(report.vorjahr!.text).not.toContain('Ohne Gegenstück');
    expect(report.unchecked.map(({ text }) => text)).toContain(
      'Blatt „Plan“: Der Vorjahresplan hat diese Tabelle, aber keine Spalte für ein Jahr, dessen Beträge auch hier stehen; sie ist nicht mit ihm verglichen.',
    );
  });

  test('A figure beside an empty cell cannot be compared', () => {
    const report = compared({ Plan: PLAN }, { Plan: having(LAST, ['| 6.000', '| ']) });
    expect(report.unchecked.map(({ text }) => text)).toEqual([
      '„502000 Porto“, „Ansatz 2023“: Angegeben sind 6.000, im Vorjahresplan (Blatt „Plan“, E10) steht kein Betrag.',
    ]);
  });
});

describe('Where most of a column differs', () => {
  const wrong = (figures: (position: number) => string): string =>
    `
Erfolgsplan 2024
Bezeichnung            | Ansatz 2023 € | Ansatz 2024 €
${NAMES.map((name, index) => `${name} | ${figures(index)} | ${(index + 1) * 100_000}`).join('\n')}
`;
  const NAMES = [
    'Umsatzerlöse',
    'Materialaufwand',
    'Personalaufwand',
    'Abschreibungen',
    'Zinsen und ähnliche Aufwendungen',
    'Mieten',
    'Strom',
    'Porto',
  ];
  const last = `
Erfolgsplan 2023
Bezeichnung            | Ansatz 2022 € | Ansatz 2023 €
${NAMES.map((name, index) => `${name} | ${(index + 3) * 11_000} | ${(index + 3) * 12_000}`).join('\n')}
`;

  test('it is one finding, with the column that was taken instead', () => {
    const report = compared({ Plan: wrong((index) => `${(index + 3) * 11_000}`) }, { Plan: last });
    const [finding, ...others] = ofLastYear(report);
    expect(others).toEqual([]);
    expect(inShort(finding!)).toBe('fehler VJ-01 Plan!B2');
    expect(finding!.text).toBe(
      '„Ansatz 2023“: 8 von 8 Beträgen sind nicht die des Vorjahresplans (Blatt „Plan“).',
    );
    expect(finding!.ursache).toBe(
      'Es sind die Beträge der Spalte „Ansatz 2022“ des Vorjahresplans.',
    );
    expect(finding!.folgen).toHaveLength(8);
  });

  test('by the thousand, it is the unit', () => {
    const report = compared({ Plan: wrong((index) => `${(index + 3) * 12}`) }, { Plan: last });
    expect(ofLastYear(report).map(({ ursache }) => ursache)).toEqual([
      'Die Beträge unterscheiden sich durchweg um das Tausendfache; vermutlich stimmt die Einheit in einer der beiden Überschriften nicht.',
    ]);
  });

  test('without a reason none is given', () => {
    const report = compared({ Plan: wrong((index) => `${(index + 3) * 7_777}`) }, { Plan: last });
    expect(ofLastYear(report).map(({ ursache }) => ursache)).toEqual([null]);
  });
});

describe('Tables of several Sparten and stocks', () => {
  const sparte = (year: number, name: string, before: number, now: number) => `
Erfolgsplan ${year} ${name}
Bezeichnung         | Ansatz ${year - 1} € | Ansatz ${year} €
1. Umsatzerlöse     | ${before * 10}       | ${now * 10}
2. Materialaufwand  | ${before * 7}        | ${now * 7}
3. Jahresergebnis   | ${before * 3}        | ${now * 3}
`;
  const LAST_YEAR = {
    Wasser: sparte(2023, 'Wasserversorgung', 1_111, 2_222),
    Abwasser: sparte(2023, 'Abwasserbeseitigung', 3_333, 4_444),
  };

  test('A Sparte is held against its own plan, wherever that stands', () => {
    const report = compared(
      {
        Abwasser: sparte(2024, 'Abwasserbeseitigung', 4_444, 4_500),
        Wasser: sparte(2024, 'Wasserversorgung', 2_222, 2_300),
      },
      LAST_YEAR,
    );
    expect(inShortOfLastYear(report)).toEqual([]);
    expect(report.vorjahr).toMatchObject({ gleich: 6, abweichend: 0 });
  });

  test('A new Sparte has no counterpart, and that is said', () => {
    const report = compared(
      {
        Wasser: sparte(2024, 'Wasserversorgung', 2_222, 2_300),
        Abwasser: sparte(2024, 'Abwasserbeseitigung', 4_444, 4_500),
        Wärme: sparte(2024, 'Wärmeversorgung', 5_555, 5_600),
      },
      LAST_YEAR,
    );
    expect(inShortOfLastYear(report)).toEqual([]);
    expect(report.vorjahr!.text).toMatch(/Ohne Gegenstück dort: „Wärme“\.$/);
    expect(report.unchecked.map(({ text }) => text)).toEqual([
      'Blatt „Wärme“: Der Vorjahresplan hat keine Tabelle, die dieser entspricht; ihre Beträge früherer Jahre sind nicht mit ihm verglichen.',
    ]);
  });

  const beside = (year: number, wasser: number, wärme: number) => `
Erfolgsplan ${year}
Bezeichnung       | Ansatz ${year - 1} Wasser € | Ansatz ${year - 1} Wärme € | Ansatz ${year} Wasser € | Ansatz ${year} Wärme €
Umsatzerlöse      | ${wasser * 5} | ${wärme * 5} | ${wasser * 6} | ${wärme * 6}
Materialaufwand   | ${wasser * 3} | ${wärme * 3} | ${wasser * 3} | ${wärme * 3}
Jahresergebnis    | ${wasser * 2} | ${wärme * 2} | ${wasser * 3} | ${wärme * 3}
`;

  test('Sparten side by side are told apart by their headings', () => {
    const last = { Plan: having(beside(2023, 700, 900), ['4200', '5000'], ['5400', '6000']) };
    const now = { Plan: having(beside(2024, 700, 900), ['3500', '5000'], ['4500', '6005']) };
    const { vorjahr, findings } = compared(now, last);
    expect(vorjahr!.tables[0]!.columns).toEqual(['Ansatz 2023 Wasser €', 'Ansatz 2023 Wärme €']);
    const found = findings.flatMap((finding) => [finding, ...finding.folgen]).map(inShort);
    expect(found).toContain('fehler VJ-01 Plan!C3');
    expect(found).not.toContain('fehler VJ-01 Plan!B3');
  });

  test('What is owed at the beginning of a year is not held against what is owed at its end', () => {
    const schulden = (heading: string, ...stand: number[]) => `
Verbindlichkeiten
Art              | ${heading}
Investitionen    | ${stand[0]!}
Liquidität       | ${stand[1]!}
Summe            | ${stand[0]! + stand[1]!}
`;
    const against = (heading: string) =>
      compared(
        { Plan: PLAN, Schulden: schulden('Stand 01.01.2022 €', 500, 70) },
        { Plan: LAST, Schulden: schulden(heading, 500, 80) },
      );
    expect(inShortOfLastYear(against('Stand 31.12.2022 €'))).toEqual([]);
    expect(inShortOfLastYear(against('Stand am 1. Januar 2022 €'))).toEqual([
      'warnung VJ-02 Schulden!B4',
    ]);
  });

  test('A table with its years in rows', () => {
    const reihe = (material: number) => `
Erfolgsplan
Jahr         | Umsatzerlöse € | Materialaufwand € | Jahresergebnis €
Ansatz 2022  | 1.000          | 700               | 300
Ansatz 2023  | 1.100          | ${material}       | ${1_100 - material}
`;
    const report = compared({ Plan: PLAN, Reihe: reihe(710) }, { Plan: LAST, Reihe: reihe(720) });
    expect(inShortOfLastYear(report)).toEqual(['fehler VJ-01 Reihe!C4']);
  });
});
