import { check, found, inShort, onlyFinding } from './report';

const quartale = (...items: readonly string[]): string => `
Erfolgsplan 2024
                 | Q1 € | Q2 € | Q3 € | Q4 € | Gesamt €
Erträge
${items.join('\n')}
Summe Erträge    |  400 |  500 |  600 |  700 | 2.200`;

const RIGHT = [
  'Gebühren         |  100 |  110 |  120 |  130 |   460',
  'Entgelte         |   90 |   91 |   92 |   93 |   366',
  'Mieten           |   80 |   81 |   82 |   83 |   326',
  'Zuschüsse        |   70 |   71 |   72 |   73 |   286',
  'Sonstige Erträge |   60 |  147 |  234 |  321 |   762',
];

test('A total that is off by just what one of its columns is off by is its consequence', () => {
  expect(found({ Erfolgsplan: quartale(...RIGHT) })).toEqual([]);
  // One row too high by 10 in Q2, and with it in its own Gesamt.
  const finding = onlyFinding({
    Erfolgsplan: quartale(
      ...RIGHT.slice(0, 4),
      RIGHT[4]!.replace('147', '157').replace('762', '772'),
    ),
  });
  expect(inShort(finding)).toBe('fehler SU-01 Erfolgsplan!C9');
  expect(finding.differenz).toBe(10);
  expect(finding.folgen.map(inShort)).toEqual(['fehler SU-01 Erfolgsplan!F9']);
});

test('Totals that are off by different amounts are two causes', () => {
  expect(
    found({
      Erfolgsplan: quartale(
        ...RIGHT.slice(0, 3),
        RIGHT[3]!.replace(' 70', ' 77').replace('286', '293'),
        RIGHT[4]!.replace('147', '157').replace('762', '772'),
      ),
    }),
  ).toEqual(['fehler SU-01 Erfolgsplan!B9', 'fehler SU-01 Erfolgsplan!C9']);
});

const VERMÖGENSPLAN = `
Vermögensplan 2024
                         | Ansatz 2024 €
Mittelherkunft
1. Abschreibungen        | 645.000
Summe Mittelherkunft     | 645.000
Mittelverwendung
I. Immaterielle Vermögensgegenstände
1. Konzessionen          | 645.000
Summe Immaterielle Vermögensgegenstände | 645.000
Summe Mittelverwendung   | 645.000`;

const ERLÄUTERUNGEN = (amount: string): string => `
Erläuterungen zum Vermögensplan 2024
                              | T€
I.1.1 Software-Lizenzen       | 400
I.1.2 Fachverfahren           | ${amount}
I.1.3 Schnittstellen          |  45`;

const EINZELN = (amount: string): string => `
Investitionsprogramm 2024: Immaterielle Vermögensgegenstände
Maßnahme                      | Ansatz 2024 T€ | Planung 2025 T€
Software-Lizenzen             | 400 | 10
Fachverfahren                 | ${amount} | 20
Schnittstellen                |  45 | 30
Summe Immaterielle Vermögensgegenstände | 645 | 60`;

test('One total in two places, off by the same amount, is told once', () => {
  const sheets = (amount: string): Record<string, string> => ({
    Vermögensplan: VERMÖGENSPLAN,
    Erläuterungen: ERLÄUTERUNGEN(amount),
    Einzeln: EINZELN(amount),
  });
  expect(found(sheets('200'))).toEqual([]);
  const { findings } = check(sheets('260'));
  expect(findings.map(inShort)).toEqual(['fehler SU-01 Einzeln!B6']);
  expect(findings[0]!.folgen.map(inShort)).toEqual(['fehler ER-01 Vermögensplan!B8']);
});

test('One total in two places, off by different amounts, is told twice', () => {
  expect(
    found({
      Vermögensplan: VERMÖGENSPLAN,
      Erläuterungen: ERLÄUTERUNGEN('300'),
      Einzeln: EINZELN('260'),
    }),
  ).toEqual(expect.arrayContaining(['fehler ER-01 Vermögensplan!B8', 'fehler SU-01 Einzeln!B6']));
});
