import { check, found, inShort, onlyFinding, places, saying } from './report';

const VERMÖGENSPLAN = `
Vermögensplan 2024
                                  | Ansatz 2024 €
Mittelherkunft
2. Abschreibungen                 | 600.000
3. Jahresgewinn                   | 150.000
8. Kreditaufnahme                 |  50.000
9. Abnahme der liquiden Mittel    |       0
Summe Mittelherkunft              | 800.000
Mittelverwendung
1. Investitionen                  | 700.000
2. Tilgung von Krediten           |  98.000
3. Jahresverlust                  |       0
9. Zunahme der liquiden Mittel    |   2.000
Summe Mittelverwendung            | 800.000`;

test('A Vermögensplan balances: Mittelherkunft is Mittelverwendung', () => {
  const report = check({ Vermögensplan: VERMÖGENSPLAN });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(3);
});

test('A Vermögensplan that does not balance is a Fehler, be it by one euro', () => {
  const plan = VERMÖGENSPLAN.replace('98.000', '98.001').replace(/800\.000$/, '800.001');
  const finding = onlyFinding({ Vermögensplan: plan });
  expect(inShort(finding)).toBe('fehler VP-01 Vermögensplan!B14');
  expect(finding).toMatchObject({
    name: 'ausgleich',
    berechnet: 800_000,
    gedruckt: 800_001,
    differenz: -1,
    text: saying(
      'Ansatz 2024',
      'Summe Mittelherkunft',
      '800.000',
      'Summe Mittelverwendung',
      '800.001',
      '−1',
    ),
  });
});

test('Actuals may miss the balance by a rounding difference', () => {
  const plan = VERMÖGENSPLAN.replace('Ansatz 2024', 'IST per 30.06.2024')
    .replace('98.000', '98.001')
    .replace(/800\.000$/, '800.001');
  expect(found({ Vermögensplan: plan })).toEqual(['rundung VP-01 Vermögensplan!B14']);
});

test('A Summe Mittelverwendung that fails is told once, with the balance under it', () => {
  const finding = onlyFinding({
    Vermögensplan: VERMÖGENSPLAN.replace(/800\.000$/, '890.000'),
  });
  expect(inShort(finding)).toBe('fehler SU-01 Vermögensplan!B14');
  expect(finding.folgen.map(inShort)).toEqual(['fehler VP-01 Vermögensplan!B14']);
});

test('Funds cannot grow and shrink at once', () => {
  const plan = VERMÖGENSPLAN.replace('liquiden Mittel    |       0', 'liquiden Mittel | 5.000')
    .replace('2.000', '7.000')
    .replace(/800\.000/g, '805.000');
  const finding = onlyFinding({ Vermögensplan: plan });
  expect(inShort(finding)).toBe('fehler VP-02 Vermögensplan!B13');
  expect(finding.name).toBe('liquide-mittel');
  expect(places(finding.cells)).toEqual(['Vermögensplan!B7', 'Vermögensplan!B13']);
  expect(finding.text).toContain('Nur eine der beiden Positionen darf belegt sein.');
});

const GAIN_AND_LOSS = VERMÖGENSPLAN.replace(/(Jahresverlust +\|) +0/, '$1 3.000').replace(
  '98.000',
  '95.000',
);

test('A year has a gain or a loss, not both', () => {
  expect(found({ Vermögensplan: GAIN_AND_LOSS })).toEqual(['fehler VP-03 Vermögensplan!B12']);
});

test('In a column of actuals both may have been booked: a Warnung', () => {
  const plan = GAIN_AND_LOSS.replace('Ansatz 2024', 'IST per 30.06.2024');
  expect(found({ Vermögensplan: plan })).toEqual(['warnung VP-03 Vermögensplan!B12']);
});

test('Columns of percentages and of Verpflichtungsermächtigungen need no balance', () => {
  const plan = `
Vermögensplan 2024
                                  | Ansatz 2024 € | VE 2024 €
Mittelherkunft
2. Abschreibungen                 | 600.000 |
9. Abnahme der liquiden Mittel    | 200.000 |
Summe Mittelherkunft              | 800.000 | 0
Mittelverwendung
1. Investitionen                  | 700.000 | 90.000
2. Tilgung von Krediten           | 100.000 |
Summe Mittelverwendung            | 800.000 | 90.000`;
  expect(found({ Vermögensplan: plan })).toEqual([]);
});

test('A Jahresgewinn below zero belongs to the row of the Jahresverlust', () => {
  const negative = VERMÖGENSPLAN.replace('| 150.000', '| -10.000').replace(
    '|  50.000',
    '| 210.000',
  );
  const finding = onlyFinding({ Vermögensplan: negative });
  expect(inShort(finding)).toBe('warnung VP-03 Vermögensplan!B5');
  expect(finding.text).toEqual(saying('3. Jahresgewinn', '−10.000', '3. Jahresverlust'));
  // One row for both may hold either.
  for (const [gain, loss] of [
    ['3. Jahresgewinn / Jahresverlust', '3. Sonstiges'],
    ['3. Jahresergebnis', '3. Sonstiges'],
  ])
    expect(
      found({
        Vermögensplan: negative
          .replace('3. Jahresgewinn', gain!)
          .replace('3. Jahresverlust', loss!),
      }),
    ).toEqual([]);
});

const WITH_VE = (tilgung: string, investition: string): string => `
Vermögensplan 2024
                                  | Ansatz 2024 € | VE 2024 €
Mittelherkunft
2. Abschreibungen                 | 600.000 |
3. Jahresgewinn                   | 200.000 |
Summe Mittelherkunft              | 800.000 |
Mittelverwendung
1. Investitionen in Netze         | 600.000 | ${investition}
2. Fahrzeuge                      | 100.000 | 50.000
3. Tilgung von Krediten           | 100.000 | ${tilgung}
Summe Mittelverwendung            | 800.000 | 350.000`;

test('Verpflichtungsermächtigungen for investments are in order', () => {
  const report = check({ Vermögensplan: WITH_VE('', '300.000') });
  expect(report.findings).toEqual([]);
  // two sums, the balance and the sum of the VE; two rows with a VE
  expect(report.tally.bestanden).toBe(6);
});

test('Verpflichtungsermächtigungen for a Tilgung are a Warnung at their cell', () => {
  const finding = onlyFinding({ Vermögensplan: WITH_VE('80.000', '220.000') });
  expect(inShort(finding)).toBe('warnung VP-04 Vermögensplan!C10');
  expect(finding).toMatchObject({
    name: 'verpflichtungsermaechtigungen',
    berechnet: 0,
    gedruckt: 80_000,
    differenz: -80_000,
    text: saying('3. Tilgung von Krediten', 'VE 2024', '80.000', '0', '−80.000'),
  });
});

test('A VE of 0 beside a Tilgung says nothing', () => {
  expect(found({ Vermögensplan: WITH_VE('0', '300.000') })).toEqual([]);
});

test('A total with the wrong sign balances nothing, unless all of its side are printed so', () => {
  const years = VERMÖGENSPLAN.replace(/(.*\|.*?)([\d.]+)$/gm, '$1$2 | $2').replace(
    'Ansatz 2024 €',
    'Ansatz 2024 € | Ansatz 2025 €',
  );
  expect(found({ Vermögensplan: years })).toEqual([]);
  const finding = onlyFinding({
    Vermögensplan: years.replace(/800\.000 \| 800\.000$/, '800.000 | -800.000'),
  });
  expect(inShort(finding)).toBe('fehler SU-01 Vermögensplan!C14');
  expect(finding.ursache).toBe(
    'Mit 800.000 gehen beide betroffenen Rechnungen auf. Vermutlich ist das Vorzeichen falsch.',
  );
});

describe('A side that prints the sums of its parts', () => {
  const parts = (total: string): string => `
Vermögensplan 2024
                                  | Ansatz 2024 €
Mittelherkunft
1. Zuweisungen                    | 150.000
Summe Mittelherkunft              | 150.000
Mittelverwendung
I. Anlagevermögen
1. Bauten                         |  90.000
2. Maschinen                      |  30.000
Summe Anlagevermögen              | 120.000
II. Sonstige Mittelverwendung
1. Tilgung                        |  10.000
9. Zunahme der liquiden Mittel    |  20.000
Summe Sonstige Mittelverwendung   |  30.000${total}`;

  test('and no total cannot be compared with the other', () => {
    const { findings, unchecked } = check({ Vermögensplan: parts('') });
    expect(findings).toEqual([]);
    expect(unchecked).toEqual([
      {
        cell: { sheet: 'Vermögensplan', row: 13, column: 1 },
        text: 'Ob Mittelherkunft und Mittelverwendung gleich sind, ist nicht zu prüfen: Eine Summe der ganzen Mittelverwendung fehlt; „Summe Sonstige Mittelverwendung“ ist ein Teil davon.',
      },
    ]);
  });

  test('and a total must balance by it, even where the total is wrong', () => {
    const total = '\nSumme Mittelverwendung            | ';
    expect(found({ Vermögensplan: parts(`${total}150.000`) })).toEqual([]);
    const finding = onlyFinding({ Vermögensplan: parts(`${total}30.000`) });
    expect([finding, ...finding.folgen].map(inShort)).toContain('fehler VP-01 Vermögensplan!B15');
  });
});
