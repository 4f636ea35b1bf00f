import { lines, propose } from './proposal';
import { changed, ERFOLGSPLAN, VERMÖGENSPLAN } from './plans';

const named = (drawn: string, name: string): string =>
  drawn.replace(/plan 2024/, `plan ${name} 2024`);

const EARNS_LESS = changed(ERFOLGSPLAN, {
  '4. Personalaufwand': '460.000',
  '6. Jahresergebnis': '70.000',
});

/** Two Sparten whose plans are the same but for their names. */
const TWO = {
  'VP Wasser': named(VERMÖGENSPLAN, 'Wasser'),
  'VP Abwasser': named(VERMÖGENSPLAN, 'Abwasser'),
};

const NOT_THEIRS =
  'Abschreibungen und Jahresergebnis wurden nicht abgeglichen, weil es mehrere Pläne für dieselben Jahre gibt (Blatt „VP Wasser“, Blatt „VP Abwasser“) und keinen Erfolgsplan, der nach Blattname oder Überschrift zu diesem gehört.';

test('One Erfolgsplan for two Sparten is taken over into neither, and that is said', () => {
  const sheets = { Erfolgsplan: EARNS_LESS, ...TWO };
  expect(lines(sheets)).toEqual([]);
  expect(propose(sheets).plans.map(({ notes }) => notes)).toEqual([
    [NOT_THEIRS],
    [NOT_THEIRS.replace('„VP Wasser“, Blatt „VP Abwasser“', '„VP Abwasser“, Blatt „VP Wasser“')],
  ]);
});

test('The Erfolgsplan that names a Sparte is taken over into its Vermögensplan alone', () => {
  const sheets = { 'EP Abwasser': named(EARNS_LESS, 'Abwasser'), ...TWO };
  expect(lines(sheets)).toEqual([
    'VP Abwasser!B5 80.000 → 70.000',
    'VP Abwasser!B8 0 → 5.000',
    'VP Abwasser!B9 150.000 → 145.000',
    'VP Abwasser!B13 5.000 → 0',
    'VP Abwasser!B14 150.000 → 145.000',
  ]);
  expect(propose(sheets).plans.map(({ notes }) => notes.length)).toEqual([1, 0]);
});

test('Each Sparte has its own Erfolgsplan, and the whole that names none', () => {
  const sheets = {
    Erfolgsplan: EARNS_LESS,
    'EP Wasser': named(ERFOLGSPLAN, 'Wasser'),
    'EP Abwasser': named(ERFOLGSPLAN, 'Abwasser'),
    Vermögensplan: changed(VERMÖGENSPLAN, {
      '5. Zuweisungen': '300.000',
      '1. Investitionen': '445.000',
      'Summe Mittelherkunft': '450.000',
      'Summe Mittelverwendung': '450.000',
    }),
    ...TWO,
  };
  expect(lines(sheets).map((line) => line.split(' ')[0])).toEqual([
    'Vermögensplan!B5',
    'Vermögensplan!B8',
    'Vermögensplan!B9',
    'Vermögensplan!B13',
    'Vermögensplan!B14',
  ]);
});

test('Without names the Erfolgsplan is the one that agrees with this Vermögensplan and no other', () => {
  const sheets = {
    'Plan 1': ERFOLGSPLAN,
    'Plan 2': VERMÖGENSPLAN,
    'Plan 3': changed(ERFOLGSPLAN, {
      '1. Umsatzerlöse': '600.000',
      '5. Abschreibungen': '10.000',
      '6. Jahresergebnis': '-160.000',
    }),
    'Plan 4': changed(VERMÖGENSPLAN, {
      '2. Abschreibungen': '10.000',
      '3. Jahresgewinn': '1.000',
      '1. Investitionen': '6.000',
      'Summe Mittelherkunft': '11.000',
      'Summe Mittelverwendung': '11.000',
    }),
  };
  expect(lines(sheets)).toContain('Plan 4!B12 0 → 160.000');
  expect(lines(sheets).filter((line) => line.startsWith('Plan 2'))).toEqual([]);
});
