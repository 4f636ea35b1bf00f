import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import type { Comparison } from '../../../src/core/comparison/compare';
import { germanFigure } from '../../../src/core/comparison/source/form';
import { MEASURES } from '../../../src/core/comparison/table/measures';
import type { QuartilMethode } from '../../../src/core/ratios/quartil/position';
import { germanNumber, readCsv } from '../../support/csv';
import { publishedTable } from '../../support/publishedTable';
import { comparisonOf, readingIn, readingOf } from '../../support/comparison';
import { groupWith } from '../../support/groupWith';

/** The row of a comparison as it is printed, the own value first. */
function printed({ lines: [line], own }: Comparison): Record<string, string> {
  const shown = (value: number | null): string =>
    value === null ? '–' : germanFigure(line!.form, value);
  return Object.fromEntries([
    [own!, shown(line!.group.own)],
    ...MEASURES.map(([key, heading]) => [
      heading,
      key === 'anzahl' ? String(line!.figures.anzahl) : shown(line!.figures[key]),
    ]),
  ]) as Record<string, string>;
}

/** The values behind the published tables are not public; any that have these figures must give the printed row. */
it.each([
  ['Einzahlungen je VZ-Stelle', '001_01_benchmark_einzahlungen_je_vz.csv'],
  ['Aufwendungen je Einzahlung', '001_02_benchmark_aufwendungen_je_einzahlung.csv'],
  ['Mahnungen je 10.000 Einwohner', '001_03_benchmark_mahnungen_je_10000_ew.csv'],
  ['Erfolgsquote Mahnung', '001_04_benchmark_erfolgsquote_mahnung.csv'],
  ['Deckungsgrad Vollstreckung', '001_06_benchmark_deckungsgrad_vollstreckung.csv'],
  ['Abgewickelte Vf je VZ-Stelle', '001_08_benchmark_abgewickelte_vf_je_vz.csv'],
])('prints the published table %s', (name, file) => {
  const { head, rows } = publishedTable(file);
  const table = Object.fromEntries(head.map((heading, index) => [heading, rows[0]![index]!]));
  const figure = (heading: string): number | null =>
    table[heading] === undefined ? null : germanNumber(table[heading]);
  const decimals = table['1. Quartil']!.split(',')[1]?.length ?? 0;
  const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const values = groupWith({
    minimum: figure('Minimum'),
    maximum: figure('Maximum'),
    mittelwert: figure('Mittelwert'),
    q1: figure('1. Quartil')!,
    median: figure('2. Quartil (Median)')!,
    q3: figure('3. Quartil')!,
    anzahl: figure('Anzahl Werte')!,
  });
  const reading = readingOf([
    ['Kommune', name],
    ...values.map((value, index) => [`Kommune ${index + 1}`, [value, format] as const]),
  ]);
  const own = { name: 'Rheinberg', values: new Map([[1, germanNumber(table['Rheinberg']!)]]) };
  const row = printed(comparisonOf(reading, null, { own, ownCounts: false }));
  // "20,0" is how one of them prints the number of values, which is a whole one.
  expect(row).toMatchObject({ ...table, 'Anzahl Werte': String(figure('Anzahl Werte')) });
  expect(Object.keys(row).filter((heading) => heading in table)).toEqual([...head]);
});

const cities = readingIn(
  readWorkbook(
    readFileSync(join(__dirname, '../../../assets/beispiele/vergleich-zwoelf-staedte.xlsx')),
  ),
  'Zwölf Städte',
  'A4',
);

it.each<[QuartilMethode, string[]]>([
  ['INKLUSIV', ['14,71', '15,15', '15,96']],
  ['EXKLUSIV', ['14,67', '15,15', '16,25']],
  ['RANG', ['14,65', '14,86', '15,81']],
])('compares the twelve cities by %s', (methode, [q1, median, q3]) => {
  expect(printed(comparisonOf(cities, 'Koblenz', { methode, ownName: 'Koblenz' }))).toEqual({
    Koblenz: '14,77',
    Minimum: '9,32',
    Maximum: '17,44',
    Mittelwert: '15,01',
    '1. Quartil': q1,
    '2. Quartil (Median)': median,
    '3. Quartil': q3,
    'Anzahl Werte': '12',
  });
});

it('compares Koblenz with the eleven others', () => {
  const comparison = comparisonOf(cities, 'Koblenz', { ownCounts: false, ownName: 'Koblenz' });
  expect(printed(comparison)).toMatchObject({ Mittelwert: '15,03', 'Anzahl Werte': '11' });
  expect(comparison.lines[0]!.sentence).toBe(
    'Koblenz liegt mit 14,77 zwischen 1. Quartil (14,69) und Median (15,44), niedriger als bei mindestens der Hälfte der Vergleichskommunen.',
  );
});

it('names the city that lies far from the others, unless none is to be named', () => {
  const outliers = (anonymous: boolean) =>
    comparisonOf(cities, 'Koblenz', { anonymous }).lines[0]!.outliers;
  expect(outliers(false)).toEqual([
    { item: { name: '313 Landau i.d.Pf.kfr.St', value: 9.32 }, fence: expect.closeTo(12.84, 2) },
  ]);
  expect(outliers(true)[0]!.item.name).toBe('eine Vergleichskommune');
});

const vectors = readCsv('test/vectors/vek_quartil.csv');

it.each(vectors.map((line) => [`${line['Datensatz']!}, ${line['Methode']!}`, line] as const))(
  'gives the figures of %s',
  (_, line) => {
    const values = line['Werte']!.split(' ').map(germanNumber);
    const rows = values.map((value, index) => [`Kommune ${index + 1}`, value]);
    const reading = readingOf([['Kommune', 'Kennzahl'], ...rows]);
    const methode = line['Methode'] as QuartilMethode;
    const { figures } = comparisonOf(reading, null, { methode }).lines[0]!;
    const expected = (heading: string): unknown =>
      line[heading] === '' ? null : expect.closeTo(germanNumber(line[heading]!), 5);
    // Fewer values would give single Kommunen away.
    const isShown = values.length >= 4;
    expect(figures).toEqual({
      minimum: isShown ? expected('Minimum') : null,
      maximum: isShown ? expected('Maximum') : null,
      mittelwert: isShown ? expected('Mittelwert') : null,
      q1: isShown ? expected('1. Quartil') : null,
      median: values.length > 1 ? expected('2. Quartil (Median)') : null,
      q3: isShown ? expected('3. Quartil') : null,
      anzahl: values.length,
    });
  },
);
