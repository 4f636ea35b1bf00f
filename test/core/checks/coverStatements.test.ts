import { check, found } from './report';

const PROGRAMM = `
Investitionsübersicht 2025
               | Gesamtkosten € | bisher bereitgestellt € | Ansatz 2025 € | VE 2025 € | Planung 2026 € | spätere Jahre €
Kanal Bergstr. | 982.000        | 329.100                 | 376.800       | 210.000   | 198.500        | 77.600
Becken Süd     | 718.100        | 118.700                 | 250.900       | 90.000    | 301.400        | 47.100
Pumpwerk       | 230.700        | 41.200                  | 87.300        | 0         | 65.900         | 36.300
Summe          | 1.930.800      | 489.000                 | 715.000       | 300.000   | 565.800        | 161.000`;

test('What is planned for later years is part of what a measure costs', () => {
  const report = check({ Investitionen: PROGRAMM });
  expect(report.findings).toEqual([]);
  // Six columns, and four rows.
  expect(report.tally.bestanden).toBe(10);
  expect(found({ Investitionen: PROGRAMM.replace('77.600', '76.700') })).toEqual([
    'fehler SU-01 Investitionen!G3',
  ]);
});

test('A short list of Verpflichtungsermächtigungen adds up what falls due', () => {
  const ve = `
Verpflichtungsermächtigungen 2025
          | VE 2025 T€ | fällig 2026 T€ | fällig 2027 T€ | fällig 2028 T€
Klärwerk  | 1.840      | 912            | 617            | 311
Ostring   | 612        | 287            | 208            | 117
Insgesamt | 2.452      | 1.199          | 825            | 428`;
  expect(check({ VE: ve }).tally.bestanden).toBe(7);
  expect(found({ VE: ve.replace('617', '671') })).toEqual(['fehler SU-01 VE!D3']);
});

const DECKUNG = `
Vermögensplan 2025
                        | Ansatz 2025 € | Ansatz 2024 €
Ausgaben                |         |
Rohrnetz                | 642.000 | 611.000
Tilgung von Darlehen    | 211.000 | 204.000
Ausgaben insgesamt      | 853.000 | 815.000
Deckungsmittel          |         |
Abschreibungen          | 398.000 | 391.000
Baukostenzuschüsse      | 112.000 | 108.000
Deckungsmittel insgesamt | 510.000 | 499.000`;

test('A Vermögensplan that prints its Unterdeckung does not claim to balance', () => {
  expect(found({ Vermögensplan: DECKUNG })).toEqual(['fehler VP-01 Vermögensplan!B6']);
  const open = `${DECKUNG}\nÜberdeckung (+) / Unterdeckung (-) | -343.000 | -316.000`;
  expect(found({ Vermögensplan: open })).toEqual([]);
  expect(found({ Vermögensplan: open.replace('-343.000', '-334.000') })).toEqual([
    'fehler SU-02 Vermögensplan!B11',
  ]);
});

test('"Jahresverlust 0" is right where another table takes over the gain', () => {
  const sheets = {
    Erfolgsplan: `
Erfolgsplan 2025
                 | Ansatz 2025 €
Umsatzerlöse     | 812.600
Personalaufwand  | 617.000
Abschreibungen   | 168.200
Jahresgewinn     | 27.400`,
    Vermögensplan: `
Vermögensplan 2025, Ausgaben
                 | Ansatz 2025 €
Rohrnetz         | 338.600
Tilgung          | 67.900
Jahresverlust    | 0
Summe Ausgaben   | 406.500`,
  };
  expect(found(sheets)).toEqual([]);
});
