import { check, found, inShort, onlyFinding, saying } from './report';

const sparte = (name: string, amounts: readonly (readonly [number, number])[]): string => {
  const [umsatz, sonstige, material, personal] = amounts as [
    [number, number],
    [number, number],
    [number, number],
    [number, number],
  ];
  const line = (label: string, of: (year: 0 | 1) => number): string =>
    `${label} | ${of(0)} | ${of(1)}`;
  return [
    `Erfolgsplan 2025 ${name}`,
    ' | Ansatz 2024 € | Ansatz 2025 €',
    line('1. Umsatzerlöse', (year) => umsatz[year]),
    line('2. Sonstige betriebliche Erträge', (year) => sonstige[year]),
    line('Summe Erträge', (year) => umsatz[year] + sonstige[year]),
    line('3. Materialaufwand', (year) => material[year]),
    line('4. Personalaufwand', (year) => personal[year]),
    line('Summe Aufwendungen', (year) => material[year] + personal[year]),
    line(
      'Jahresergebnis',
      (year) => umsatz[year] + sonstige[year] - material[year] - personal[year],
    ),
  ].join('\n');
};

const WASSER = sparte('Wasserversorgung', [
  [412_000, 423_500],
  [11_200, 12_300],
  [210_000, 214_000],
  [130_400, 133_100],
]);
const ABWASSER = sparte('Abwasserbeseitigung', [
  [731_000, 742_700],
  [21_900, 20_800],
  [333_000, 341_200],
  [252_000, 266_300],
]);
const GESAMT = sparte('Gesamtbetrieb', [
  [1_143_000, 1_166_200],
  [33_100, 33_100],
  [543_000, 555_200],
  [382_400, 399_400],
]);

test('The plan of the whole is the sum of its Sparten, position by position', () => {
  const report = check({ Wasser: WASSER, Abwasser: ABWASSER, Gesamt: GESAMT });
  expect(report.findings).toEqual([]);
  const sums = (['Wasser', 'Gesamt'] as const).map(
    (sheet) => report.tables.find((table) => table.sheet === sheet)!.tally.bestanden,
  );
  // seven positions in two years more than a Sparte has
  expect(sums).toEqual([6, 6 + 14]);
});

test('A position that is not the sum of the Sparten is a Fehler at the whole', () => {
  const wrong = sparte('Gesamtbetrieb', [
    [1_143_000, 1_166_200],
    [33_100, 33_100],
    [543_000, 555_200],
    [382_400, 393_400],
  ]);
  const finding = onlyFinding({ Wasser: WASSER, Abwasser: ABWASSER, Gesamt: wrong });
  expect(inShort(finding)).toBe('fehler KT-07 Gesamt!C7');
  expect(finding).toMatchObject({
    name: 'sparten',
    berechnet: 399_400,
    gedruckt: 393_400,
    differenz: 6_000,
    text: saying('4. Personalaufwand', 'Ansatz 2025', '2 Teilpläne', '399.400', '393.400', '6.000'),
  });
});

test('Plans of which none is the sum of the others have nothing to do with each other', () => {
  const other = sparte('Bäder', [
    [90_000, 91_000],
    [4_000, 5_000],
    [70_000, 71_000],
    [60_000, 61_000],
  ]);
  expect(found({ Wasser: WASSER, Abwasser: ABWASSER, Bäder: other })).toEqual([]);
  const { tables } = check({ Wasser: WASSER, Abwasser: ABWASSER, Bäder: other });
  expect(tables.map(({ tally }) => tally.bestanden)).toEqual([6, 6, 6]);
});

test('What the Sparten charge each other is left out of the whole', () => {
  const consolidated = sparte('Gesamtbetrieb', [
    [1_143_000, 1_146_200],
    [33_100, 33_100],
    [543_000, 535_200],
    [382_400, 399_400],
  ]);
  expect(found({ Wasser: WASSER, Abwasser: ABWASSER, Gesamt: consolidated })).toEqual([]);
});
