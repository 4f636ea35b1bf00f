import { beginsLike, sameWords, wordsOf } from '../../../src/core/plan/vocabulary';

const same = (a: string, b: string): boolean => sameWords(wordsOf(a), wordsOf(b));

describe('two labels', () => {
  it.each([
    ['Umsatzerlöse', 'UMSATZERLÖSE'],
    ['Betriebs- u. Geschäftsausstattung', 'Betriebs- und Geschäftsausstattung'],
    ['Sonst. betriebliche Aufwendungen', 'sonstige betriebliche Aufwendungen'],
    ['Materialaufwand', 'Materialaufwendungen'],
    ['Ertrag aus Zinsen', 'Erträge aus Zinsen'],
    ['Jahresüberschuß', 'Jahresüberschuss'],
    ['Summe Personal', 'Personal'],
    ['Zuschuss (Land)', 'Zuschüsse'],
    ['Abschrei- bungen', 'Abschreibungen'],
    ['Zinsen, Kredite', 'Zinsen / Kredite'],
    ['Löhne und Gehälter', 'Löhne, Gehälter'],
  ])('%j and %j mean the same', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  it.each([
    ['Zinserträge', 'Zinsaufwand'],
    ['Personalaufwand', 'Personalrückstellung'],
    ['Löhne', 'Löhne Beamte'],
    ['Sonst. Erträge', 'Besondere Erträge'],
    ['', ''],
    ['Summe', 'Gesamt'],
    ['Es', 'En'],
  ])('%j and %j do not', (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });

  it.each([
    ['Personal', 'Personal des Betriebs', true],
    ['Sonst. betr.', 'Sonstige betriebliche Aufwendungen', true],
    ['Personal des Betriebs', 'Personal', false],
    ['', 'Personal', false],
    ['Betrieb', 'Personal des Betriebs', false],
  ])('%j is how %j begins: %p', (short, long, expected) => {
    expect(beginsLike(wordsOf(short), wordsOf(long))).toBe(expected);
  });
});

describe('the words of a label', () => {
  it.each([
    ['Summe der Erträge (Pos. 1)', ['erträge']],
    ['Tief- und Hochbau', ['tief', 'hochbau']],
    ['Maß. 3.1 Straße', ['mass.', '3.1', 'strasse']],
    ['... (x)', []],
  ])('%j', (label, words) => {
    expect(wordsOf(label)).toEqual(words);
  });
});
