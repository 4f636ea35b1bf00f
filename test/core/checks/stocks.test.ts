import { check, equationsIn, found, inShort, onlyFinding, saying } from './report';

const FORDERUNGEN = `
Vollstreckungsforderungen
                                | 2012  | 2013  | 2014
Bestand zum 01.01.              | 3.226 | 3.308 | 2.464
Neu entstandene Forderungen     | 1.357 | 1.745 | 1.800
Abgewickelte Forderungen        | 1.275 | 2.589 | 1.700`;

test('A stock of claims begins the next year with what came and what was settled', () => {
  const report = check({ Forderungen: FORDERUNGEN });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(2);
});

test('A stock that begins with less is a Warnung with the difference', () => {
  const finding = onlyFinding({ Forderungen: FORDERUNGEN.replace('2.589', '1.745') });
  expect(inShort(finding)).toBe('warnung BF-01 Forderungen!D3');
  expect(finding).toMatchObject({
    name: 'bestandsfortschreibung',
    berechnet: 3_308,
    gedruckt: 2_464,
    differenz: 844,
    text: saying('Bestand zum 01.01', '3.308', '1.745', '1.745', '3.308', '2.464', '844'),
  });
});

describe('With claims that were passed on', () => {
  const passedOn = (away: string): string =>
    `${FORDERUNGEN.replace('2.589', '1.745')}\nAn andere abgegeben (Amtshilfe) | 0 | ${away} | 3`;

  test('both differences are offered', () => {
    const finding = onlyFinding({ Forderungen: passedOn('445') });
    expect(finding.differenz).toBe(844);
    expect(finding.text).toEqual(saying('445', '399'));
  });

  test('the stock holds where they make up the difference', () => {
    expect(found({ Forderungen: passedOn('844') })).toEqual([]);
  });
});

const SCHULDEN = `
Übersicht über die Verbindlichkeiten 2024
                              | Ansatz 2023 € | Ansatz 2024 € | Planung 2025 €
Stand am 01.01.               | 500.000 | 450.000 | 430.000
Neuaufnahme von Krediten      |  10.000 |  30.000 |       0
Tilgung                       |  60.000 |  50.000 |  55.000
Stand am 31.12.               | 450.000 | 430.000 | 375.000`;

test('The Schuldenstand ends with what it began with, was borrowed and was repaid', () => {
  const report = check({ Verbindlichkeiten: SCHULDEN });
  expect(report.findings).toEqual([]);
  // three years, and twice the way into the next year
  expect(report.tally.bestanden).toBe(5);
});

test('A Schuldenstand that does not follow is a Fehler', () => {
  const finding = onlyFinding({ Verbindlichkeiten: SCHULDEN.replace('375.000', '357.000') });
  expect(inShort(finding)).toBe('fehler BF-01 Verbindlichkeiten!D6');
  expect(finding).toMatchObject({ berechnet: 375_000, gedruckt: 357_000 });
  expect(finding.text).toContain('Anfangsbestand, Zugänge und Abgänge ergeben 375.000');
  expect(finding.ursache).toContain('Vermutlich sind zwei Ziffern vertauscht.');
});

test('A year that begins with something else than the last one ended is a Fehler', () => {
  const finding = onlyFinding({
    Verbindlichkeiten: SCHULDEN.replace('| 430.000\nNeu', '| 431.000\nNeu').replace(
      '375.000',
      '376.000',
    ),
  });
  expect(inShort(finding)).toBe('fehler BF-01 Verbindlichkeiten!D3');
  expect(finding.text).toEqual(saying('2024', '430.000', '431.000'));
});

test('A Tilgung that is printed negative is added', () => {
  const negative = SCHULDEN.replace(/Tilgung.*/, 'Tilgung | -60.000 | -50.000 | -55.000');
  expect(found({ Verbindlichkeiten: negative })).toEqual([]);
});

test('Signs before the labels count', () => {
  const signs = SCHULDEN.replace('Neuaufnahme von Krediten', '+ Kredite').replace(
    'Tilgung ',
    '- Rückzahlung ',
  );
  expect(found({ Verbindlichkeiten: signs })).toEqual([]);
  expect(found({ Verbindlichkeiten: signs.replace('50.000 |  55', '51.000 |  55') })).toHaveLength(
    1,
  );
});

test('A row between that is neither more nor less leaves nothing to check', () => {
  const unknown = SCHULDEN.replace('Tilgung', 'Zinssatz des Vorjahres');
  expect(found({ Verbindlichkeiten: unknown })).toEqual([]);
});

test('Actuals may be off by their rounding', () => {
  const finding = onlyFinding({
    Verbindlichkeiten: `
Übersicht über die Verbindlichkeiten 2024
                              | Ergebnis 2022 € | Zinssatz %
Stand am 01.01.               | 500.000 | 3
Kredite
Neuaufnahme von Krediten      |  10.000 | 3
davon vom Land                |   1.000 | 3
Tilgung                       |  60.001 | 3
Stand am 31.12.               | 450.000 | 3`,
  });
  expect(inShort(finding)).toBe('rundung BF-01 Verbindlichkeiten!B8');
});

test('Years without debts, or for which no Stand is given, are not counted', () => {
  const report = check({
    Verbindlichkeiten: `
Übersicht über die Verbindlichkeiten 2024
                              | Ansatz 2023 € | Ansatz 2024 € | Planung 2025 €
Stand am 01.01.               | 0 | 0 |
Neuaufnahme von Krediten      | 0 | 0 | 30.000
Tilgung                       | 0 |   |
Stand am 31.12.               | 0 | 0 | 30.000`,
  });
  expect(report.findings).toEqual([]);
  expect(equationsIn(report.tally)).toBe(0);
});
