import { check, found, inShort, onlyFinding, places, saying } from './report';

const VERMÖGENSPLAN = `
Vermögensplan 2024
                                          | Ansatz 2024 €
Mittelherkunft
2. Abschreibungen                         | 860.000
Summe Mittelherkunft                      | 860.000
Mittelverwendung
I. Immaterielle Vermögensgegenstände
1. Software                               | 645.000
II. Sachanlagen
4. Bauten auf fremden Grundstücken        | 215.000
Summe Mittelverwendung                    | 860.000`;

const ERLÄUTERUNGEN = `
Erläuterungen zum Vermögensplan 2024
Nr      | Bezeichnung                 | Ansatz 2024 T€
I.1.1.1 | Softwareupgrades            | 425
I.1.2.1 | Lizenzen                    | 220
II.4.1  | Umbau Rathaus               |  20
II.4.2  | Umbau Lager                 | 195`;

test('Explanations add up to the position of the Vermögensplan that their number names', () => {
  const report = check({ Vermögensplan: VERMÖGENSPLAN, Erläuterungen: ERLÄUTERUNGEN });
  expect(report.findings).toEqual([]);
  expect(report.tally).toMatchObject({ bestanden: 5, nichtPruefbar: 0 });
});

test('Explanations that leave out an amount are a Fehler at the position', () => {
  const finding = onlyFinding({
    Vermögensplan: VERMÖGENSPLAN,
    Erläuterungen: ERLÄUTERUNGEN.replace(/II\.4\.2.*/, 'II.4.2  | Umbau Lager | 83'),
  });
  expect(finding).toMatchObject({ rule: 'ER-01', name: 'erlaeuterungen', severity: 'fehler' });
  expect(finding.text).toEqual(
    saying('4. Bauten auf fremden Grundstücken', 'II.4', '103.000', '215.000', '−112.000'),
  );
  expect(places(finding.cells)).toEqual([
    'Vermögensplan!B10',
    'Erläuterungen!C5',
    'Erläuterungen!C6',
  ]);
});

test('Explanations of positions that the Vermögensplan does not have are left alone', () => {
  expect(
    found({
      Vermögensplan: VERMÖGENSPLAN,
      Erläuterungen: ERLÄUTERUNGEN.replace('I.1.1.1', 'V.1.1.1').replace('I.1.2.1', 'II.9.2.1'),
    }),
  ).toEqual([]);
});

test('Without a Vermögensplan there is nothing to compare', () => {
  expect(found({ Erläuterungen: ERLÄUTERUNGEN })).toEqual([]);
});

test('A list of words under such numbers explains nothing in figures', () => {
  const words = ERLÄUTERUNGEN.replace(/\| +195/, '| siehe Anlage');
  const { findings } = check({ Vermögensplan: VERMÖGENSPLAN, Erläuterungen: words });
  expect(findings.filter(({ rule }) => rule !== 'ER-01').map(inShort)).toEqual([]);
});
