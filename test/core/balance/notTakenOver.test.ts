import { lines, propose, type Drawing } from './proposal';
import { BOTH, changed, ERFOLGSPLAN, VERMÖGENSPLAN } from './plans';

const notesOf = (sheets: Drawing) => propose(sheets).plans[0]!.notes;

/** The Erfolgsplan with other figures, its Jahresergebnis by a formula. */
function calculated(figures: Readonly<Record<string, string>>, sum: string): Drawing[string] {
  return changed(ERFOLGSPLAN, figures)
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([label, figure]) => {
      if (label === '6. Jahresergebnis') return [label, { formula: sum }];
      const number = Number(figure?.replace('.', ''));
      return [label!, figure === undefined ? null : Number.isNaN(number) ? figure : number];
    });
}

describe('A figure that the Erfolgsplan does not tell stays as the plan has it, and that is said', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'text in place of the Abschreibungen',
      { '5. Abschreibungen': 'offen' },
      "Abschreibungen wurden nicht abgeglichen, weil in 'Erfolgsplan'!B7 („offen“) keine Zahl steht.",
    ],
    [
      'no Abschreibungen',
      { '5. Abschreibungen': '', '4. Personalaufwand': '520.000' },
      'Abschreibungen wurden nicht abgeglichen, weil der Erfolgsplan für diese Spalten keine Beträge dafür nennt.',
    ],
    [
      'text in place of the Jahresergebnis',
      { '6. Jahresergebnis': 'folgt' },
      "Jahresergebnis wurde nicht abgeglichen, weil in 'Erfolgsplan'!B8 („folgt“) keine Zahl steht.",
    ],
  ])('%s', (_, figures, note) => {
    const sheets = { ...BOTH, Erfolgsplan: changed(ERFOLGSPLAN, figures) };
    expect(lines(sheets)).toEqual([]);
    expect(notesOf(sheets)).toEqual([note]);
  });

  test('no row for the Abschreibungen', () => {
    const short = ERFOLGSPLAN.replace(/5\. Abschreibungen .*\n/, '').replace('450.000', '520.000');
    expect(notesOf({ ...BOTH, Erfolgsplan: short })).toEqual([
      'Abschreibungen wurden nicht abgeglichen, weil der Erfolgsplan für diese Spalten keine Beträge dafür nennt.',
    ]);
  });

  test('but where the plan has none either there is nothing to compare', () => {
    const short = changed(ERFOLGSPLAN, {
      '5. Abschreibungen': '',
      '4. Personalaufwand': '520.000',
    });
    const none = changed(VERMÖGENSPLAN, { '2. Abschreibungen': '0', '5. Zuweisungen': '70.000' });
    expect(notesOf({ Erfolgsplan: short, Vermögensplan: none })).toEqual([]);
  });
});

describe('A Jahresergebnis whose formula takes text for 0', () => {
  const offen = calculated({ '5. Abschreibungen': 'offen' }, '=SUM(B3:B4)-SUM(B5:B7)');

  test('does not raise the gain', () => {
    expect(lines({ ...BOTH, Erfolgsplan: offen })).toEqual([]);
    expect(notesOf({ ...BOTH, Erfolgsplan: offen })).toEqual([
      "Abschreibungen wurden nicht abgeglichen, weil in 'Erfolgsplan'!B7 („offen“) keine Zahl steht.",
      "Jahresergebnis wurde nicht abgeglichen, weil 'Erfolgsplan'!B8 mit 'Erfolgsplan'!B7 („offen“) rechnet, wo keine Zahl steht.",
    ]);
  });

  test('is taken over where all its addends are numbers', () => {
    const more = calculated({ '4. Personalaufwand': '440.000' }, '=SUM(B3:B4)-SUM(B5:B7)');
    expect(lines({ ...BOTH, Erfolgsplan: more })[0]).toBe('Vermögensplan!B5 80.000 → 90.000');
  });

  test('may take a dash for 0', () => {
    const dash = calculated({ '3. Materialaufwand': '–' }, '=SUM(B3:B4)-SUM(B5:B7)');
    expect(lines({ ...BOTH, Erfolgsplan: dash })[0]).toBe('Vermögensplan!B5 80.000 → 480.000');
  });
});

test('Years of a Finanzplan are named together', () => {
  const years = '| 2024 € | 2025 € | 2026 €';
  const erfolg = `
Erfolgsplan
                 ${years}
1. Umsatzerlöse   | 150 | 150 | 150
2. Abschreibungen |  70 | offen | noch offen
3. Jahresergebnis |  80 |  80 |  80`;
  const finanz = `
Finanzplan
                 ${years}
Mittelherkunft
1. Abschreibungen              |  70 |  70 |  70
2. Jahresgewinn                |  80 |  80 |  80
3. Abnahme der liquiden Mittel |   0 |   0 |   0
Summe Mittelherkunft           | 150 | 150 | 150
Mittelverwendung
1. Investitionen               | 150 | 150 | 150
2. Zunahme der liquiden Mittel |   0 |   0 |   0
Summe Mittelverwendung         | 150 | 150 | 150`;
  expect(notesOf({ Erfolgsplan: erfolg, Finanzplan: finanz })).toEqual([
    "Abschreibungen wurden in „2025 €“ und „2026 €“ nicht abgeglichen, weil in 'Erfolgsplan'!C4 („offen“) und 'Erfolgsplan'!D4 („noch offen“) keine Zahl steht.",
  ]);
});
