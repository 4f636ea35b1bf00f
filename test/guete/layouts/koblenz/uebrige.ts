import type { Constraint } from '../../generator/model';
import { accountsOf, equal, sum } from './basics';
import type { Published } from './published';

/** Verwaltungskostenbeitrag and Steuerberatung share an account. */
export function auswirkung(published: Published): Constraint[] {
  const sheet = 'Auswirkung Haushalt';
  const accounts = accountsOf(published, 'Erfolgsplan Konten');
  return [
    ['B', 'D'],
    ['C', 'E'],
  ].flatMap(([letter, accountLetter]) => {
    const account = (number: string) =>
      published.inRow('Erfolgsplan Konten', accounts.get(number)!, accountLetter!)!;
    const row = (label: string) => published.figure(sheet, label, letter!);
    return [
      sum(account('5254310000'), [row('Verwaltungskostenbeitrag'), row('Steuerberatung')]),
      equal(account('5671000000'), row('Gewerbesteuer')),
    ];
  });
}

/** Beamte do not count. */
export function stellen(published: Published): Constraint[] {
  const name = 'Stellenübersicht';
  const groups = new Set(
    published.snapshot.sheets[published.index(name)]!.cells.filter(
      ({ column, value }) => column === 1 && typeof value === 'string' && value.startsWith('EGr.'),
    ).map(({ row }) => row),
  );
  return Array.from('DEF', (letter) =>
    sum(
      published.figure(name, 'Summe Beschäftigte', letter),
      published.figures.filter(
        ({ table, columnKey, row }) => table === name && columnKey === letter && groups.has(row),
      ),
    ),
  );
}
