import { check, found, inShort, onlyFinding, saying } from './report';

const ERLÄUTERUNGEN = (...amounts: readonly [string, string, string, string]): string => `
Erläuterungen zum Vermögensplan 2024
Nr      | Bezeichnung                        | T€
I.1.1   | Softwareupgrades                   | ${amounts[0]}
I.1.2   | Netzwerksicherheit                 | ${amounts[1]}
II.4.1  | Umbau Rathaus aufgrund Brandschutz | ${amounts[2]}
II.4.2  | Erstatzbeschaffung AS400           | ${amounts[3]}
II.4.3  | Netzwerksicherheit                 | 25`;

const EINZELN = {
  Software: `
Investitionsprogramm 2024: Immaterielle Vermögensgegenstände
Maßnahme                           | Ansatz 2024 T€ | Planung 2025 T€
Softwareupgrades                   | 425 |
Netzwerksicherheit                 |  50 |
Fortschreibung Folgejahre          |     | 500
Summe                              | 475 | 500`,
  Bauten: `
Investitionsprogramm 2024: Bauten
Maßnahme                           | Ansatz 2024 T€ | Planung 2025 T€
Umbau Rathaus auftrund Brandschutz | 170 | 10
Erstbeschaffung AS400              |  35 |
Netzwerksicherheit                 |  25 |
Summe                              | 230 | 10`,
};

const explained = (...amounts: readonly [string, string, string, string]) => ({
  Erläuterungen: ERLÄUTERUNGEN(...amounts),
  ...EINZELN,
});

test('Each measure has the same amount in the Erläuterungen and in its list', () => {
  const report = check(explained('425', '50', '170', '35'));
  expect(report.findings).toEqual([]);
  // two and three measures; the sums of the lists
  expect(report.tally.bestanden).toBe(5 + 4);
});

test('What is shifted between two measures shows at both, although the sum is the same', () => {
  expect(found(explained('430', '45', '170', '35'))).toEqual([]);
  expect(found(explained('425', '50', '170', '55'))).toEqual(['fehler ER-02 Bauten!B4']);
});

test('A measure with another amount is a Fehler at the figure that fits nothing else', () => {
  const finding = onlyFinding(explained('425', '50', '107', '35'));
  // The list adds up, so the Erläuterungen are wrong.
  expect(inShort(finding)).toBe('fehler ER-02 Erläuterungen!C5');
  expect(finding).toMatchObject({
    name: 'einzelauflistung',
    berechnet: 170,
    gedruckt: 107,
    differenz: 63,
    text: saying('Umbau Rathaus', '107', '170', '63'),
    ursache: 'Vermutlich sind zwei Ziffern vertauscht.',
  });
  expect(finding.folgen[0]!.text).toEqual(
    saying('Umbau Rathaus', 'Ansatz 2024', '170', 'Blatt „Erläuterungen“', '107', '−63'),
  );
});

test('Measures that are told apart by a number are two', () => {
  const numbered = {
    Erläuterungen: `
Erläuterungen zum Vermögensplan 2024
Nr      | Bezeichnung            | T€
II.4.1  | Umbau Schulgebäude 1   | 100
II.4.2  | Umbau Schulgebäude 3   | 300
II.4.3  | Umbau Turnhalle        | 400`,
    Bauten: `
Investitionsprogramm 2024: Bauten
Maßnahme                | Ansatz 2024 T€
Umbau Schulgebäude 1    | 100
Umbau Schulgebäude 2    | 200
Umbau Turnhalle         | 400`,
  };
  const report = check(numbered);
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(2);
});

test('Lists in which most amounts differ are other lists', () => {
  expect(found(explained('100', '200', '300', '400'))).toEqual([]);
});
