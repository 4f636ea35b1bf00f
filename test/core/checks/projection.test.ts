import { check, found, inShort, onlyFinding, saying } from './report';

const bericht = (...projected: readonly (string | undefined)[]): string => `
Zwischenbericht GuV 2023
                   | Planansatz 2023 | Ist per 30.06.2023 | Hochrechnung zum Jahresende
Umsatzerlöse       | 200.000 | 100.513 | ${projected[0] ?? '201.026'}
Sonstige Erträge   |  15.000 |   7.213 | ${projected[1] ?? '14.426'}
Materialaufwand    |  80.000 |  42.124 | ${projected[2] ?? '84.248'}
Personalaufwand    |  70.000 |  34.890 | ${projected[3] ?? '69.780'}
Abschreibungen     |   9.000 |   4.567 | ${projected[4] ?? '9.134'}
Bürobedarf         |   5.000 |   1.021 | ${projected[5] ?? '2.042'}
Reisekosten        |   3.000 |     999 | ${projected[6] ?? '1.998'}
Porto              |   2.000 |     777 | ${projected[7] ?? '1.554'}
Fachliteratur      |   1.800 |     868 | ${projected[8] ?? '1.736'}
Werbung            |   6.000 |   2.842 | ${projected[9] ?? '5.684'}`;

test('A Hochrechnung that doubles the half-year holds', () => {
  const report = check({ Zwischenbericht: bericht() });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(10);
});

test('One that doubled the unrounded half-year is Rundung', () => {
  const finding = onlyFinding({ Zwischenbericht: bericht('201.027') });
  expect(inShort(finding)).toBe('rundung HR-01 Zwischenbericht!D3');
  expect(finding).toMatchObject({
    name: 'hochrechnung',
    berechnet: 201_026,
    gedruckt: 201_027,
    differenz: -1,
    ursache: 'Der ungerundete Wert wurde verdoppelt und dann gerundet.',
  });
});

test('A single row that is no double is a Warnung', () => {
  const finding = onlyFinding({ Zwischenbericht: bericht('210.026') });
  expect(inShort(finding)).toBe('warnung HR-01 Zwischenbericht!D3');
  expect(finding).toMatchObject({ berechnet: 201_026, gedruckt: 210_026, differenz: -9_000 });
});

test('Two euros are beyond what doubling and rounding explain', () => {
  expect(found({ Zwischenbericht: bericht('201.028') })).toEqual([
    'warnung HR-01 Zwischenbericht!D3',
  ]);
});

test('Where some rows repeat the Ansatz the change of method is one Hinweis', () => {
  const finding = onlyFinding({
    Zwischenbericht: bericht(undefined, '15.000', '80.000', '70.000', '9.000'),
  });
  expect(inShort(finding)).toBe('hinweis HR-01 Zwischenbericht!D4');
  expect(finding.text).toEqual(
    saying('Hochrechnung zum Jahresende', 'Sonstige Erträge', 'Materialaufwand', 'Personalaufwand'),
  );
});

test('Up to three positions are named without "und weitere"', () => {
  const { text } = onlyFinding({ Zwischenbericht: bericht(undefined, '15.000', '80.000') });
  expect(text).toEqual(saying('Sonstige Erträge', 'Materialaufwand'));
});

test('A Hochrechnung by another method is nobody’s mistake', () => {
  const other = bericht('1', '2', '3', '4', '5', '6', '7', '8', '9', '10');
  expect(found({ Zwischenbericht: other })).toEqual([]);
});

test('Where some rows are no double and no Ansatz either nothing is said', () => {
  expect(found({ Zwischenbericht: bericht('1', '2', '3', '4') })).toEqual([]);
});
