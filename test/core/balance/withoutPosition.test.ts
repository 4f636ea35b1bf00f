import { isSettled } from '../../../src/core/balance/propose';
import { lines, linesOf, propose, type Drawing } from './proposal';
import { BOTH, changed, ERFOLGSPLAN, VERMÖGENSPLAN } from './plans';

/** The Vermögensplan without some rows; its total is what is left. */
function without(rows: RegExp, total: string): string {
  const left = VERMÖGENSPLAN.split('\n').filter((line) => !rows.test(line));
  return changed(left.join('\n'), { 'Summe Mittelherkunft': total });
}

const LOSS = changed(ERFOLGSPLAN, {
  '4. Personalaufwand': '560.000',
  '6. Jahresergebnis': '-30.000',
});
const EVEN = changed(ERFOLGSPLAN, { '4. Personalaufwand': '530.000', '6. Jahresergebnis': '0' });

describe('A figure of the Erfolgsplan that has no position in the plan', () => {
  test.each<[string, Drawing, string]>([
    [
      'a gain',
      { ...BOTH, Vermögensplan: without(/Jahresgewinn/, '70.000') },
      'Jahresergebnis nach dem Erfolgsplan (Blatt „Erfolgsplan“): 80.000. Dem Plan fehlt dafür die Position „Jahresgewinn“; ohne sie wäre der Ausgleich falsch, deshalb bleibt er hier, wie er ist. Bitte vor „Summe Mittelherkunft“ eine Zeile dafür einfügen und in die Summe aufnehmen.',
    ],
    [
      'a loss',
      { Erfolgsplan: LOSS, Vermögensplan: without(/Jahres/, '70.000') },
      'Jahresergebnis nach dem Erfolgsplan (Blatt „Erfolgsplan“): −30.000. Dem Plan fehlt dafür die Position „Jahresverlust“; ohne sie wäre der Ausgleich falsch, deshalb bleibt er hier, wie er ist. Bitte vor „Summe Mittelverwendung“ eine Zeile dafür einfügen und in die Summe aufnehmen.',
    ],
    [
      'the Abschreibungen',
      { ...BOTH, Vermögensplan: without(/Abschreibungen/, '80.000') },
      'Abschreibungen nach dem Erfolgsplan (Blatt „Erfolgsplan“): 70.000. Dem Plan fehlt dafür die Position „Abschreibungen“; ohne sie wäre der Ausgleich falsch, deshalb bleibt er hier, wie er ist. Bitte vor „Summe Mittelherkunft“ eine Zeile dafür einfügen und in die Summe aufnehmen.',
    ],
  ])('%s: the column is not balanced without it', (_, sheets, reason) => {
    const proposal = propose(sheets);
    const [column] = proposal.plans[0]!.columns;
    expect(linesOf(proposal)).toEqual([]);
    expect(isSettled(column!)).toBe(false);
    expect(column!.notes).toEqual([reason]);
  });

  test('is said of both at once', () => {
    const [column] = propose({
      ...BOTH,
      Vermögensplan: without(/Jahresgewinn|Abschreibungen/, '0'),
    }).plans[0]!.columns;
    expect(column!.notes[0]).toMatch(/„Abschreibungen“.*„Jahresgewinn“/);
  });

  test('needs none where it is 0', () => {
    expect(lines({ Erfolgsplan: EVEN, Vermögensplan: without(/Jahresgewinn/, '70.000') })).toEqual([
      'Vermögensplan!B7 0 → 75.000',
      'Vermögensplan!B8 70.000 → 145.000',
      'Vermögensplan!B12 5.000 → 0',
      'Vermögensplan!B13 150.000 → 145.000',
    ]);
  });

  test('may be in a row that holds more: the plan keeps its own figures', () => {
    const cashflow = VERMÖGENSPLAN.replace(/2\. Abschreibungen .*\n/, '').replace(
      '3. Jahresgewinn                   |  80.000',
      '3. Cashflow aus dem Erfolgsplan   | 150.000',
    );
    expect(lines({ ...BOTH, Vermögensplan: cashflow })).toEqual([]);
    expect(propose({ ...BOTH, Vermögensplan: cashflow }).plans[0]!.notes).toEqual([
      'Abschreibungen und Jahresergebnis wurden nicht abgeglichen, weil im Plan nicht zu erkennen ist, welche Zeile allein dafür steht.',
    ]);
  });
});

describe('A loss in a plan that has a position for gains only', () => {
  const lossless = VERMÖGENSPLAN.split('\n')
    .filter((line) => !line.includes('Jahresverlust'))
    .join('\n');
  const notes = (plan: string) =>
    propose({ Erfolgsplan: LOSS, Vermögensplan: plan }).plans[0]!.columns[0]!.notes;

  test('stands there with its sign, and it is said that a position is missing', () => {
    expect(lines({ Erfolgsplan: LOSS, Vermögensplan: lossless })[0]).toBe(
      'Vermögensplan!B5 80.000 → -30.000',
    );
    expect(notes(lossless)).toEqual([
      'Dem Plan fehlt eine Position für den Jahresverlust: Er steht mit Minus in „3. Jahresgewinn“ und gehört in die Mittelverwendung. Bitte dort eine Position dafür einfügen und in die Summe aufnehmen.',
    ]);
  });

  test('is in its place in a row for both', () => {
    expect(notes(lossless.replace('3. Jahresgewinn', '3. Jahresergebnis'))).toEqual([]);
  });
});
