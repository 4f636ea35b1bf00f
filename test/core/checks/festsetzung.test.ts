import { check, found, inShort, onlyFinding } from './report';

const ERFOLGSPLAN = `
Erfolgsplan 2024
                      | Ansatz 2024 €
1. Umsatzerlöse       | 900.000
2. Sonstige Erträge   | 100.000
3. Materialaufwand    | 400.000
4. Personalaufwand    | 450.000
5. Abschreibungen     |  60.000
6. Steuern            |  10.000
7. Jahresergebnis     |  80.000`;

const VERMÖGENSPLAN = `
Vermögensplan 2024
                                  | Ansatz 2024 € | VE 2024 €
Einnahmen
2. Abschreibungen                 |  60.000 |
3. Jahresgewinn                   |  80.000 |
8. Aufnahme von Krediten          |  10.000 |
9. Abnahme der liquiden Mittel    |       0 |
Summe Einnahmen                   | 150.000 |
Ausgaben
1. Investitionen                  | 145.000 | 30.000
2. Tilgung von Krediten           |   3.500 |
9. Zunahme der liquiden Mittel    |   1.500 |
Summe Ausgaben                    | 150.000 | 30.000`;

const FESTSETZUNG = `
Festsetzungsbeschluss 2024
                                             | €
Der Wirtschaftsplan wird festgesetzt
in den Erträgen auf                          | 1.000.000
in den Aufwendungen auf                      |   920.000
Jahresergebnis                               |    80.000
in den Einnahmen auf                         |   150.000
in den Ausgaben auf                          |   150.000
Gesamtbetrag der Verpflichtungsermächtigungen|    30.000
Gesamtbetrag der Investitionskredite         |    10.000
Höchstbetrag der Liquiditätskredite          |   500.000`;

const PLAN = { Erfolgsplan: ERFOLGSPLAN, Vermögensplan: VERMÖGENSPLAN };

test('A Festsetzung that names the totals of the plan holds', () => {
  const report = check({ ...PLAN, Festsetzung: FESTSETZUNG });
  expect(report.findings).toEqual([]);
  expect(report.tables.at(-1)).toMatchObject({
    art: 'Festsetzung',
    tally: { fehlgeschlagen: 0, nichtPruefbar: 0 },
  });
});

test.each([
  ['Erträge', '1.000.000', '1.000.001', 'B4'],
  ['Aufwendungen, with the taxes', '920.000', '910.000', 'B5'],
  ['Jahresergebnis', '80.000', '80.010', 'B6'],
  ['Verpflichtungsermächtigungen', '30.000', '0', 'B9'],
  ['Investitionskredite', '10.000', '12.000', 'B10'],
])('Other %s than in the plan are a Fehler, whatever the difference', (_, right, wrong, cell) => {
  const festsetzung = FESTSETZUNG.replace(new RegExp(`(\\| +)${right}`), `$1${wrong}`);
  const finding = onlyFinding({ ...PLAN, Festsetzung: festsetzung });
  expect(inShort(finding)).toBe(`fehler FS-01 Festsetzung!${cell}`);
});

test('The finding names both figures and the plan', () => {
  const finding = onlyFinding({
    ...PLAN,
    Festsetzung: FESTSETZUNG.replace(
      'in den Einnahmen auf                         |   150.000',
      'in den Einnahmen auf | 105.000',
    ),
  });
  expect(finding).toMatchObject({
    name: 'festsetzung',
    berechnet: 150_000,
    gedruckt: 105_000,
    differenz: 45_000,
    text: expect.stringMatching(
      /in den Einnahmen auf.*105\.000.*150\.000 \(Differenz 45\.000\)/,
    ) as string,
    ursache: expect.stringContaining('Vermutlich sind zwei Ziffern vertauscht.') as string,
  });
});

test('The Aufwendungen that the council fixes hold the taxes, which the Summe Aufwendungen of the plan may leave out', () => {
  const erfolgsplan = `
Erfolgsplan 2024
                      | Ansatz 2024 €
1. Umsatzerlöse       | 900.000
2. Sonstige Erträge   | 100.000
Summe Erträge         | 1.000.000
3. Materialaufwand    | 400.000
4. Personalaufwand    | 450.000
5. Abschreibungen     |  60.000
Summe Aufwendungen    | 910.000
6. Steuern            |  10.000
7. Jahresergebnis     |  80.000`;
  expect(
    found({ Erfolgsplan: erfolgsplan, Vermögensplan: VERMÖGENSPLAN, Festsetzung: FESTSETZUNG }),
  ).toEqual([]);
});

test.each([
  ['in den Erträgen auf', 'Erträge des Erfolgsplans'],
  ['in den Aufwendungen auf', 'Aufwendungen des Erfolgsplans'],
  ['Jahresergebnis', 'Jahresergebnis'],
  ['in den Einnahmen auf', 'Einnahmen des Vermögensplans'],
  ['in den Ausgaben auf', 'Ausgaben des Vermögensplans'],
  ['Gesamtbetrag der Verpflichtungsermächtigungen', 'Verpflichtungsermächtigungen'],
  ['Gesamtbetrag der Investitionskredite', 'Kreditermächtigung'],
  ['Höchstbetrag der Liquiditätskredite', 'Höchstbetrag der Liquiditätskredite'],
])('A Festsetzung without "%s" is incomplete', (row, name) => {
  const festsetzung = FESTSETZUNG.replace(new RegExp(`${row} *\\|.*\n?`), '');
  const finding = onlyFinding({ ...PLAN, Festsetzung: festsetzung });
  expect(finding).toMatchObject({
    rule: 'FS-02',
    name: 'festsetzung-vollstaendig',
    severity: 'warnung',
    gedruckt: null,
  });
  // Where the workbook names the law of Rheinland-Pfalz it is one.
  const law = onlyFinding({ ...PLAN, Festsetzung: `Gemäß § 15 EigAnVO${festsetzung}` });
  expect(law).toMatchObject({ rule: 'FS-02', severity: 'fehler' });
  expect(finding.text).toMatch(new RegExp(`^In der Festsetzung fehlt [^.]*${name}`));
});

test('A few totals under that name are no Festsetzung from which something could be missing', () => {
  expect(
    found({
      ...PLAN,
      Festsetzung: `
Festsetzung 2024
                        | €
in den Erträgen auf     | 1.000.000
in den Aufwendungen auf |   920.000`,
    }),
  ).toEqual([]);
});

test('A Festsetzung in T€ is the rounded plan', () => {
  const inThousands = FESTSETZUNG.replace('| €', '| T€').replace(/\.000$/gm, '');
  expect(found({ ...PLAN, Festsetzung: inThousands })).toEqual([]);
});

test('A Festsetzung of two years goes by the columns of the plan', () => {
  const two = `
Festsetzungsbeschluss 2024
                                             | Ansatz 2024 € | Ansatz 2023 €
in den Erträgen auf                          | 1.000.000 | 900.000
in den Aufwendungen auf                      |   920.000 | 830.000
Jahresergebnis                               |    80.000 |  70.000`;
  expect(found({ ...PLAN, Festsetzung: two })).toEqual([]);
});

test('Items that stand twice or without a figure, and a plan without results, are no contradiction', () => {
  const festsetzung = `${FESTSETZUNG}
Gesamtbetrag der Investitionskredite         |    99.000`.replace('|   150.000', '| siehe Anlage');
  const { findings } = check({
    Liste: ERFOLGSPLAN.replace(/7\. Jahres.*/, '7. Zinsen | 5.000').replace('2024', '2024 Sparte'),
    ...PLAN,
    Festsetzung: festsetzung,
  });
  expect(findings.map(inShort)).toEqual([]);
});

test('A Festsetzung that names no unit is in euros', () => {
  expect(found({ ...PLAN, Festsetzung: FESTSETZUNG.replace('| €', '| Betrag') })).toEqual([]);
});

describe('Totals of a Liquiditätsplan, as in Baden-Württemberg', () => {
  const LIQUIDITÄTSPLAN = `
Liquiditätsplan 2025
                                                     | Ansatz 2025 €
1. Einzahlungen aus laufender Geschäftstätigkeit     | 1.136.770
2. Auszahlungen aus laufender Geschäftstätigkeit     |   788.000
3. Zahlungsmittelüberschuss/-bedarf aus laufender Geschäftstätigkeit | 348.770
4. Einzahlungen aus Investitionstätigkeit            |   112.720
5. Auszahlungen aus Investitionstätigkeit            |   577.560
6. Finanzierungsmittelüberschuss/-bedarf aus Investitionstätigkeit   | -464.840
7. Finanzierungsmittelüberschuss/-bedarf (Saldo aus 3 und 6)         | -116.070
8. Einzahlungen aus Finanzierungstätigkeit           |   459.700
9. Auszahlungen aus Finanzierungstätigkeit           |   149.140
10. Finanzierungsmittelüberschuss/-bedarf aus Finanzierungstätigkeit | 310.560
11. Änderung des Finanzierungsmittelbestands         |   194.490`;

  const festgesetzt = (investition: string, änderung: string): string => `
Festsetzung des Wirtschaftsplans 2025
                                                                     | €
2.1 Gesamtbetrag der Einzahlungen aus laufender Geschäftstätigkeit von | 1.136.770
2.2 Gesamtbetrag der Auszahlungen aus laufender Geschäftstätigkeit von | 788.000
2.4 Gesamtbetrag der Einzahlungen aus Investitionstätigkeit von      | 112.720
2.5 Gesamtbetrag der Auszahlungen aus Investitionstätigkeit von      | ${investition}
2.7 Veranschlagter Finanzierungsmittelüberschuss /-bedarf (Saldo aus 2.3 und 2.6) von | -116.070
2.11 Veranschlagte Änderung des Finanzierungsmittelbestands von      | ${änderung}
3. Gesamtbetrag der vorgesehenen Kreditaufnahmen                     | 459.700
4. Höchstbetrag der Kassenkredite                                    | 200.000`;

  test('are those of the Liquiditätsplan', () => {
    const report = check({
      Liquiditätsplan: LIQUIDITÄTSPLAN,
      Festsetzung: festgesetzt('577.560', '194.490'),
    });
    expect(report.findings).toEqual([]);
    expect(report.tables.find(({ sheet }) => sheet === 'Festsetzung')!.tally.bestanden).toBe(6);
  });

  test('are a Fehler where they are not', () => {
    const finding = onlyFinding({
      Liquiditätsplan: LIQUIDITÄTSPLAN,
      Festsetzung: festgesetzt('575.760', '194.490'),
    });
    expect(inShort(finding)).toBe('fehler FS-01 Festsetzung!B6');
    expect(finding).toMatchObject({ berechnet: 577_560, gedruckt: 575_760, differenz: 1_800 });
  });

  test('may be those of one of several Liquiditätspläne: the one that agrees the most', () => {
    const other = LIQUIDITÄTSPLAN.replace('1.136.770', '1.236.770').replace('348.770', '448.770');
    const sheets = { Festsetzung: festgesetzt('577.560', '194.490') };
    for (const order of [
      { Wasser: other, Abwasser: LIQUIDITÄTSPLAN },
      { Abwasser: LIQUIDITÄTSPLAN, Wasser: other },
    ]) {
      const { findings } = check({ ...order, ...sheets });
      expect(findings.filter(({ rule }) => rule === 'FS-01')).toEqual([]);
    }
  });

  test('may be in T€, rounded', () => {
    const inThousands = festgesetzt('578', '194')
      .replace('| €', '| T€')
      .replace('1.136.770', '1.137')
      .replace('788.000', '788')
      .replace('112.720', '113')
      .replace('-116.070', '-116')
      .replace('459.700', '460')
      .replace('200.000', '200');
    expect(found({ Liquiditätsplan: LIQUIDITÄTSPLAN, Festsetzung: inThousands })).toEqual([]);
  });

  test.each([
    [2025, ['fehler FS-01 Festsetzung!B6']],
    [2024, []],
  ])('are those of the year that their own column names: %i', (year, told) => {
    const wrong = festgesetzt('575.760', '194.490').replace('| €', `| Ansatz ${year} €`);
    const all = found({ Liquiditätsplan: LIQUIDITÄTSPLAN, Festsetzung: wrong });
    expect(all.filter((line) => line.includes('FS-01'))).toEqual(told);
  });

  test('say nothing where the Liquiditätsplan leaves them out or has them twice', () => {
    const twice = `${LIQUIDITÄTSPLAN.replace(/\n8\..*/, '').replace(/\n5\..*/, '')}
12. Änderung des Finanzierungsmittelbestands         |   194.490`;
    const wrong = festgesetzt('575.760', '1');
    const told = found({ Liquiditätsplan: twice, Festsetzung: wrong });
    expect(told.filter((line) => line.includes('FS-01'))).toEqual([]);
  });

  test('may be printed negative where they go out', () => {
    expect(
      found({
        Liquiditätsplan: LIQUIDITÄTSPLAN,
        Festsetzung: festgesetzt('-577.560', '194.490'),
      }),
    ).toEqual([]);
  });
});
