import { check, found, inShort, onlyFinding, saying } from './report';

const plan = (...headings: readonly string[]): string => `
Wirtschaftsplan 2024 Erfolgsplan
                | ${headings.join(' | ')}
Umsatzerlöse    | 900.123 | 850.234 | 812.345
Sonstige Erträge| 100.234 |  50.345 |  48.456
Materialaufwand | 400.345 | 380.456 | 371.567
Personalaufwand | 450.456 | 430.567 | 420.678
Abschreibungen  |  70.567 |  65.678 |  61.789`;

test('Ansatz, Ansatz of the prior year and Ergebnis of the year before are in order', () => {
  expect(found({ Erfolgsplan: plan('Ansatz 2024 €', 'Ansatz 2023 €', 'Ergebnis 2022 €') })).toEqual(
    [],
  );
});

const ÜBLICH = `
Wirtschaftsplan 2024 Vermögensplan
                 | Ansatz 2024 € | Ansatz 2023 € | Ergebnis 2022 €
Abschreibungen   | 70.567 | 65.678 | 61.789
Kreditaufnahme   | 11.111 | 12.222 | 13.333`;

test.each([
  ['a gap', ['Ansatz 2024 €', 'Ansatz 2023 €', 'Ergebnis 2021 €'], 'D2', 2022],
  ['a year twice', ['Ansatz 2024 €', 'Ansatz 2024 €', 'Ergebnis 2022 €'], 'C2', 2023],
  ['a year of the future', ['Ansatz 2024 €', 'Ansatz 2026 €', 'Ergebnis 2022 €'], 'C2', 2023],
])('%s in the headings is a Warnung at the heading', (_, headings, cell, year) => {
  const { findings } = check({ Erfolgsplan: plan(...headings), Vermögensplan: ÜBLICH });
  expect(findings.map(inShort)).toContain(`warnung PL-07 Erfolgsplan!${cell}`);
  expect(findings.map(({ text }) => text).join()).toContain(`Zu erwarten wäre ${year}.`);
});

test('A year twice among the years of a Finanzplan is a Warnung', () => {
  const finanzplan = (third: number): string => `
Wirtschaftsplan 2024 Finanzplan
               | Ansatz 2023 € | Ansatz 2024 € | Planung ${third} € | Planung 2026 € | Planung 2027 €
Abschreibungen | 65.678 | 70.567 | 71.111 | 72.222 | 73.333
Kreditaufnahme | 12.222 | 11.111 |  5.555 |  6.666 |  7.777`;
  expect(found({ Finanzplan: finanzplan(2025) })).toEqual([]);
  expect(found({ Finanzplan: finanzplan(2026) })).toEqual(['warnung PL-07 Finanzplan!D2']);
});

test.each([
  [
    'Ansatz des Haushaltsjahres 2025 €',
    'Im Plan für 2024 ist das Haushaltsjahr 2024, angegeben ist 2025.',
  ],
  [
    'Ansatz des 2. Vorjahres 2021 €',
    'Im Plan für 2024 ist das 2. Vorjahr 2022, angegeben ist 2021.',
  ],
  [
    'Ansatz des 1. Folgejahres 2026 €',
    'Im Plan für 2024 ist das 1. Folgejahr 2025, angegeben ist 2026.',
  ],
  [
    'Ansatz des Vorvorjahres 2023 €',
    'Im Plan für 2024 ist das Vorvorjahr 2022, angegeben ist 2023.',
  ],
  [
    'Planung Haushaltsjahr + 2 2025 €',
    'Im Plan für 2024 ist das 2. Folgejahr 2026, angegeben ist 2025.',
  ],
  ['Ansatz des Vorjahres 2022 €', 'Im Plan für 2024 ist das Vorjahr 2023, angegeben ist 2022.'],
  [
    'VE 2023 €',
    'Im Plan für 2024 ist das Planjahr der Verpflichtungsermächtigungen 2024, angegeben ist 2023.',
  ],
])('"%s" names a year that does not fit its role', (heading, text) => {
  const { findings } = check({
    Erfolgsplan: plan(heading, 'Erläuterung A', 'Erläuterung B').replace(
      '2024 Erfolgsplan',
      '2024 Erfolgsplan',
    ),
  });
  expect(findings.map(inShort)).toContain('warnung PL-07 Erfolgsplan!B2');
  expect(findings.map((finding) => finding.text).join()).toContain(text);
});

test('A time series may show whatever years it likes', () => {
  expect(
    found({
      Zeitreihe: `
Wirtschaftsplan 2024 Jahresvergleich
             | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2022
Rechner      | 1.111 | 1.222 | 1.333 | 1.444 | 1.555 | 1.666 | 1.777
Telefone     |   311 |   322 |   333 |   344 |   355 |   366 |   377`,
    }),
  ).toEqual([]);
});

test('What was spent until a year ends with the year whose Ergebnis stands beside it', () => {
  const programme = (year: string): string => `
Wirtschaftsplan 2024 Investitionsprogramm
Maßnahme | Ergebnis 2022 T€ | Ansatz 2023 T€ | Ansatz 2024 T€ | davon bis zum 31.12.${year} geleistet T€
Umbau    | 111 | 60 | 215 | 916
Lager    |  20 | 30 |  40 | 100`;
  expect(found({ IP: programme('2022') })).toEqual([]);
  const finding = onlyFinding({ IP: programme('2023') });
  expect(inShort(finding)).toBe('warnung PL-07 IP!E2');
  expect(finding.text).toEqual(saying('2022', '2023'));
});

test('A column that is headed Plan and holds what was booked until June is a Warnung', () => {
  const finding = onlyFinding({
    Zwischenbericht: `
Zwischenbericht GuV 2023
                | Planansatz 2023 | PlanGuV per 30.06.2023
Umsatzerlöse    | 900.123 | 450.234
Materialaufwand | 400.345 | 180.456
Personalaufwand | 450.456 | 230.567`,
  });
  expect(inShort(finding)).toBe('warnung PL-14 Zwischenbericht!C2');
  expect(finding).toMatchObject({ name: 'plan-oder-ist' });
});

test('A wrong year takes the differences with other tables with it', () => {
  const konten = `
Wirtschaftsplan 2024 Erfolgsplan Konten
                | Planung 2025 € | Ansatz 2024 € | Ansatz 2023 €
Umsatzerlöse    | 911.111 | 900.123 | 850.234
Materialaufwand | 411.222 | 400.345 | 380.456
Personalaufwand | 461.333 | 450.456 | 430.567
Abschreibungen  |  71.444 |  70.567 |  65.678`;
  const übersicht = `
Wirtschaftsplan 2024 Erfolgsplan
                | Ansatz 2025 € | Ansatz 2023 €
Umsatzerlöse    | 900.123 | 850.234
Materialaufwand | 400.345 | 380.456
Personalaufwand | 450.456 | 430.567
Abschreibungen  |  70.567 |  65.678`;
  const finding = onlyFinding({ Konten: konten, Übersicht: übersicht });
  expect(inShort(finding)).toBe('warnung PL-07 Übersicht!B2');
  expect(finding.folgen.map(inShort)).toEqual(['fehler KT-02 Übersicht!B2']);
  expect(finding.folgen[0]!.folgen).toHaveLength(4);
});

describe('The unit of one column', () => {
  const units = (...names: readonly string[]): string =>
    plan(`Ansatz 2024 ${names[0]!}`, `Ansatz 2023 ${names[1]!}`, `Ergebnis 2022 ${names[2]!}`);

  test('that the others do not have, although its figures are as large, is a Warnung', () => {
    const finding = onlyFinding({ Erfolgsplan: units('€', 'T€', '€') });
    expect(inShort(finding)).toBe('warnung PL-08 Erfolgsplan!C2');
    expect(finding).toMatchObject({
      name: 'einheit',
      ursache: 'Vermutlich nennt die Überschrift die falsche Einheit.',
    });
    expect(finding.text).toContain('Die Überschrift nennt „T€“, die übrigen Spalten „€“');
  });

  test('may be another where its figures are smaller by the factor', () => {
    const mixed = units('€', 'T€', '€').replace(/(\| +\d+)\.\d{3} (\| +\d+\.\d{3}$)/gm, '$1 $2');
    expect(found({ Erfolgsplan: mixed })).toEqual([]);
  });

  test('goes by the figures that both columns have', () => {
    const empty = units('€', 'T€', '€').replace(/\d{2,3}\.\d{3} \| +(\d+\.\d{3})$/gm, '| $1');
    expect(found({ Erfolgsplan: empty }).filter((line) => line.includes('PL-08'))).toEqual([]);
  });
});

describe('Headings of groups', () => {
  const gruppe = (name: string, amount: number): string => `
 | ${name}
1 | Löhne ${name}  | ${amount}.100
2 | Reisen ${name} | ${amount}.200
 | Summe | ${2 * amount}.300`;

  test('A group without the heading that the others have is a Hinweis', () => {
    const rows = ['Abwasser', 'Wasser', 'Strom', 'Gas']
      .map((name, index) => gruppe(name, 111 * (index + 1)))
      .join('')
      .replace('\n | Wasser', '');
    const finding = onlyFinding({
      Erfolgsplan: `
Wirtschaftsplan 2024 Erfolgsplan
Nr. | Bezeichnung | Ansatz 2024 €${rows}`,
    });
    expect(finding).toMatchObject({
      rule: 'PL-13',
      severity: 'hinweis',
      name: 'ueberschrift-fehlt',
    });
    expect(finding.text).toContain('fehlt die Überschrift, die die anderen Gruppen haben.');
  });

  test('A number without a name is a Hinweis', () => {
    const finding = onlyFinding({
      Finanzplan: `
Finanzplan 2024
                                | Ansatz 2024 € | Planung 2025 €
Mittelherkunft
2. Abschreibungen               | 600.123 | 610.123
Summe Mittelherkunft            | 600.123 | 610.123
Mittelverwendung
I. Sachanlagen
1. Bauten                       | 500.000 | 510.000
III.
1. Finanzanlagen                | 100.123 | 100.123
Summe Mittelverwendung          | 600.123 | 610.123`,
    });
    expect(inShort(finding)).toBe('hinweis PL-13 Finanzplan!A9');
    expect(finding.text).toBe('Die Überschrift „III.“ hat keine Bezeichnung.');
  });
});
