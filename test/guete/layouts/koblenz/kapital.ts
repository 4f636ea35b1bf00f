import type { Constraint } from '../../generator/model';
import { equal } from './basics';
import type { Published } from './published';

const CAPITAL = [
  ['Zwischenbericht VP', 'BCD'],
  ['Vermögensplan', 'B'],
  ['Finanzplan', 'BCDEF'],
] as const;

/** Mittelherkunft is Mittelverwendung; what is taken from the Erfolgsplan and what is said in two tables. */
export function balances(published: Published): Constraint[] {
  const inside = CAPITAL.flatMap(([sheet, letters]) =>
    Array.from(letters).flatMap((letter): Constraint[] => {
      const row = (label: string) => published.figure(sheet, label, letter);
      return [
        equal(row('Summe Einnahmen'), row('Summe Ausgaben')),
        { kind: 'atMostOne', figures: [row('9. Abnahme'), row('9. Zunahme')] },
        { kind: 'atMostOne', figures: [row('3. Jahresgewinn'), row('1. Jahresverlust')] },
      ];
    }),
  );
  const afa = (letter: string) => published.figure('Erfolgsplan', 'a)', letter, 3);
  const gewinn = (letter: string) => published.figure('Erfolgsplan', '20.', letter);
  const sameRows = (left: string, leftLetter: string, letter: string) =>
    published.figures
      .filter(({ table, columnKey }) => table === left && columnKey === leftLetter)
      .flatMap((figure) => {
        const other = published.inRow('Finanzplan', figure.row, letter);
        return other ? [equal(figure, other)] : [];
      });
  return [
    ...inside,
    equal(afa('D'), published.figure('Vermögensplan', '2. Abschreibungen', 'B')),
    equal(gewinn('D'), published.figure('Vermögensplan', '3. Jahresgewinn', 'B')),
    equal(afa('C'), published.figure('Finanzplan', '2. Abschreibungen', 'B')),
    equal(gewinn('C'), published.figure('Finanzplan', '3. Jahresgewinn', 'B')),
    ...sameRows('Vermögensplan', 'B', 'C'),
    ...sameRows('Zwischenbericht VP', 'B', 'B'),
  ];
}
