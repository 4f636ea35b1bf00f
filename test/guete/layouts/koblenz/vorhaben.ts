import type { Constraint } from '../../generator/model';
import { equal, sum } from './basics';
import type { Published } from './published';

const GROUPS = [
  { ip: 'IP Immaterielle', position: '1. Konzessionen', erlaeuterung: 'I.1.' },
  { ip: 'IP Bauten', position: '4. Bauten', erlaeuterung: 'II.4.' },
  { ip: 'IP Maschinen', position: '6. Maschinen', erlaeuterung: 'II.6.' },
  { ip: 'IP BGA', position: '7. Betriebs-', erlaeuterung: 'II.7.' },
];

/** Vorhaben, Finanzplan and Investitionsprogramm state the same projects, in € and in T€. */
export function vorhaben(published: Published): Constraint[] {
  return GROUPS.flatMap(({ ip, position, erlaeuterung }, index) => {
    const row = groupRows(published)[index]!;
    const group = (letter: string) => published.inRow('Vorhaben', row, letter)!;
    const plan = (letter: string) => published.figure('Finanzplan', position, letter);
    const first = published.figures.find(({ table }) => table === ip)!.row;
    const programme = (letter: string) => published.inRow(ip, first, letter)!;
    const details = published.figures.filter(({ table }) => table === `${ip} einzeln`);
    const last = Math.max(...details.map((figure) => figure.row));
    const paid = published.inRow(ip, first, 'L');
    const explained = published
      .rows('Erläuterungen VP', erlaeuterung)
      .flatMap((explanation) => published.inRow('Erläuterungen VP', explanation, 'C') ?? []);
    // The measures stand in the same order in the Erläuterungen and in the list.
    const measures = [...new Set(details.map((figure) => figure.row))]
      .sort((a, b) => a - b)
      .flatMap((measure) => published.inRow(`${ip} einzeln`, measure, 'D') ?? []);
    return [
      equal(group('D'), plan('B')),
      equal(group('E'), plan('C')),
      equal(group('C'), programme('C'), 1000),
      ...Array.from('BCDEF', (letter, year) =>
        equal(plan(letter), programme('DEFGH'[year]!), 1000),
      ),
      ...Array.from('CDEFGHIJKL').flatMap((letter, column) => {
        const left = published.inRow(ip, first + 1, letter);
        const right = published.inRow(`${ip} einzeln`, last, 'BCDEFGHIJK'[column]!);
        return left && right ? [equal(left, right)] : [];
      }),
      sum(programme('J'), [...(paid ? [paid] : []), programme('D')]),
      sum(programme('E'), explained),
      ...explained.map((amount, place) => equal(amount, measures[place]!)),
    ];
  });
}

/** The rows of Vorhaben that sum up one position of the Vermögensplan. */
function groupRows(published: Published): number[] {
  const sums = published
    .rows('Vorhaben', 'Summe')
    .filter((row) => published.label('Vorhaben', row) === 'Summe');
  return [published.rows('Vorhaben', 'Summe Immaterielle')[0]!, ...sums];
}
