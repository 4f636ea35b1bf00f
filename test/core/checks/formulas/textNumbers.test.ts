import { inShort } from '../report';
import { checkDrawn } from './drawn';

const planWith = (lines: readonly string[]): string =>
  ['Erfolgsplan 2024', ' | Ansatz 2023 € | Ansatz 2024 €', ...lines].join('\n');

test('A column that is text for the most part is told, and why its sum is off', () => {
  const { findings } = checkDrawn({
    Plan: planWith([
      "Umsätze | 1.000       | '1.100",
      "Mieten  | 200         | '210",
      "Sonstiges | 30        | '40",
      'Summe Erträge | =SUM(B3:B5) | =SUM(C3:C5)',
    ]),
  });
  expect(findings.map(inShort)).toEqual(['fehler SU-01 Plan!C6']);
  expect(findings[0]!.ursache).toBe(
    'In C3, C4 und C5 stehen die Zahlen als Text; die Formel in C6 zählt sie nicht mit.',
  );
  const [text] = findings[0]!.folgen;
  expect(text!.text).toContain('3 Zahlen sind als Text gespeichert, die erste ist 1.100');
});

test('A text that no sum speaks of stays a finding of its own', () => {
  const { findings } = checkDrawn({
    Plan: planWith([
      "Umsätze | 1.000       | '1.100",
      'Mieten  | 200         | 210',
      'Summe Erträge | =SUM(B3:B4) | =SUM(C3:C4)',
      "Jahresmittel | 1 | '2",
    ]),
  });
  expect(findings.map(inShort)).toEqual(['fehler SU-01 Plan!C5', 'warnung FM-04 Plan!C3']);
});

test('Where all columns are text, they are told together', () => {
  const { findings } = checkDrawn({
    Plan: planWith([
      "Umsätze | '1.000 | '1.100",
      "Mieten  | '200   | '210",
      'Summe Erträge | =SUM(B3:B4) | =SUM(C3:C4)',
    ]),
  });
  expect(findings.map(inShort)).toEqual(['fehler SU-01 Plan!B5', 'warnung FM-04 Plan!B3']);
  expect(findings[0]!.ursache).toContain('In B3 und B4 stehen die Zahlen als Text');
  expect(findings[1]!.text).toContain('„Ansatz 2023“ und 1 weitere Spalte: 4 Zahlen');
});

test('A table that is text throughout is a copy to read, of which nothing is said', () => {
  const { findings } = checkDrawn({
    Plan: planWith([
      "Umsätze | '1.000 | '1.100",
      "Mieten  | '200   | '210",
      "Summe Erträge | '1.200 | '1.310",
    ]),
  });
  expect(findings.map(inShort)).toEqual([]);
});
