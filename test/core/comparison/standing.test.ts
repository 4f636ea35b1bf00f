import fc from 'fast-check';
import { claimOf } from '../../../src/core/comparison/figures/claim';
import { ratingOf, suggestedDirection } from '../../../src/core/comparison/figures/direction';
import { figuresOf } from '../../../src/core/comparison/figures/figures';
import { standingOf, type End, type Stand } from '../../../src/core/comparison/figures/standing';
import { formWith } from '../../../src/core/comparison/source/form';
import { germanNumber, readCsv } from '../../support/csv';

/** What the published positions are called here. */
const STANDS: Readonly<Record<string, Stand>> = {
  '= Median': 'gleich Median',
  '< 1. Quartil': 'unter Q1',
  '> 3. Quartil': 'über Q3',
  'zwischen Median und 3. Quartil': 'Median bis Q3',
  'zwischen 1. Quartil und Median': 'Q1 bis Median',
  'über dem Mittelwert': 'über Mittelwert',
  'unter dem Mittelwert': 'unter Mittelwert',
};
const published = readCsv('test/vectors/vek_einordnung.csv');

it('has all of the published values', () => {
  expect(published).toHaveLength(13);
});

it.each(published.map((line) => [line['Kennzahl']!, line] as const))(
  'places %s as published',
  (_, line) => {
    const known = (name: string): number | null => (line[name] ? germanNumber(line[name]) : null);
    const figures = {
      q1: known('1. Quartil'),
      median: known('Median'),
      q3: known('3. Quartil'),
      mittelwert: known('Mittelwert'),
    };
    const decimals = line['Wert']!.split(',')[1]?.length ?? 0;
    const [position, near] = line['Position']!.split('; ');
    const ends: End[] = near === 'nahe am Median' ? ['median'] : [];
    expect(standingOf(germanNumber(line['Wert']!), figures, formWith(decimals, false))).toEqual({
      stand: STANDS[position!],
      near: ends,
    });
  },
);

const FIGURES = { minimum: 0, q1: 10, median: 20, q3: 30, maximum: 100, mittelwert: 25 };

it.each<[number, Stand, End[]]>([
  [10, 'gleich Q1', []],
  [30, 'gleich Q3', []],
  [9.99, 'unter Q1', []],
  [30.01, 'über Q3', []],
  [9.996, 'gleich Q1', []],
  [20.004, 'gleich Median', []],
  [21, 'Median bis Q3', ['median']],
  [21.01, 'Median bis Q3', []],
  [5, 'unter Q1', ['minimum']],
  [95, 'über Q3', ['maximum']],
  [0, 'unter Q1', []],
  [120, 'über Q3', []],
])('%d with two decimals: %s', (value, stand, near) => {
  expect(standingOf(value, FIGURES, formWith(2, false))).toEqual({ stand, near });
});

it.each<[number, Stand]>([
  [19, 'unter Median'],
  [21, 'über Median'],
])('knows of %d beside a median alone: %s', (value, stand) => {
  expect(standingOf(value, { median: 20 }, formWith(0, false))?.stand).toBe(stand);
});

it('says nothing where nothing is known', () => {
  expect(standingOf(5, { q1: 3 }, formWith(0, false))).toBeNull();
});

it('never claims what the others do not bear out', () => {
  const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 30 });
  const methods = fc.constantFrom('INKLUSIV', 'EXKLUSIV', 'RANG' as const);
  fc.assert(
    fc.property(values, fc.integer({ min: -5, max: 45 }), methods, (all, value, methode) => {
      const peers = all.map((each, kommune) => ({ kommune, value: each }));
      const group = {
        own: value,
        values: all,
        peers,
        ownCounts: false,
        isOwnExcluded: false,
        areas: [],
      };
      const stand = standingOf(value, figuresOf(group, methode), formWith(0, false))!.stand;
      const claim = claimOf(stand, value, peers);
      const [, share] = /mindestens (der Hälfte|75 Prozent)/.exec(claim ?? '') ?? [];
      if (share === undefined) return;
      const beyond = all.filter((each) =>
        claim!.startsWith('niedriger') ? value < each : value > each,
      );
      const wanted = share === 'der Hälfte' ? 0.5 : 0.75;
      expect(beyond.length / all.length).toBeGreaterThanOrEqual(wanted);
    }),
  );
});

it('counts the others where QUARTILE.INC does not promise 75 percent of them', () => {
  const peers = [1, 2, 5, 6, 7, 8].map((value) => ({ value }));
  expect(claimOf('unter Q1', 2.5, peers)).toBe('niedriger als bei 4 von 6 Vergleichskommunen');
});

it.each([
  ['Deckungsgrad Vollstreckung', 'hoch'],
  ['Einzahlungen je VZ-Stelle', 'hoch'],
  ['Aufwendungen je Einzahlung', 'niedrig'],
  ['Amtshilfequote', 'niedrig'],
  ['Mahnungen je 10.000 Einwohner', 'neutral'],
  ['VZÄ je Einwohner', 'neutral'],
])('suggests of %s: %s', (name, direction) => {
  expect(suggestedDirection(name)).toBe(direction);
});

it.each([
  ['über Q3', 'hoch', 'günstig'],
  ['über Q3', 'niedrig', 'ungünstig'],
  ['unter Q1', 'niedrig', 'günstig'],
  ['gleich Median', 'hoch', null],
  ['über Q3', 'neutral', null],
] as const)('%s, where the good is %s: %s', (stand, direction, rating) => {
  expect(ratingOf(stand, direction)).toBe(rating);
});
