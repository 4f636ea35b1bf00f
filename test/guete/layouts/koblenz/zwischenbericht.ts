import type { Constraint } from '../../generator/model';
import { accountsOf, equal } from './basics';
import { SHEETS } from './columns';
import type { Published } from './published';

/** Percentages, the projection that doubles the half-year, and the accounts of both years. */
export function zwischenbericht(published: Published): Constraint[] {
  const name = 'Zwischenbericht GuV';
  const cells = published.figures.filter(({ table }) => table === name);
  const inRow = (row: number, letter: string) => published.inRow(name, row, letter);
  const percents = SHEETS.find((sheet) => sheet.name === name)!.columns.flatMap(
    ({ letter, percentOf }): Constraint[] =>
      cells
        .filter(({ columnKey }) => percentOf && columnKey === letter)
        .flatMap((percent) => {
          const [part, whole] = percentOf!.map((key) => inRow(percent.row, key));
          return part && whole ? [{ kind: 'percent', part, whole, percent }] : [];
        }),
  );
  const doubled = cells
    .filter(({ columnKey }) => columnKey === 'F')
    .flatMap((projected) => {
      const half = inRow(projected.row, 'D');
      return half ? [equal(projected, half, 2)] : [];
    });
  const accounts = accountsOf(published, 'Erfolgsplan Konten');
  const sameAccounts = [...accountsOf(published, name)].flatMap(([number, row]) => {
    const other = accounts.get(number);
    if (other === undefined) return [];
    return [
      ['C', 'D'],
      ['H', 'C'],
    ].flatMap(([letter, otherLetter]) => {
      const left = inRow(row, letter!);
      const right = published.inRow('Erfolgsplan Konten', other, otherLetter!);
      return left && right ? [equal(left, right)] : [];
    });
  });
  const capital = (label: string, letter: string) =>
    published.figure('Zwischenbericht VP', label, letter);
  const taken = [
    ['D', 'C'],
    ['F', 'D'],
    ['C', 'B'],
  ].flatMap(([letter, capitalLetter]) => [
    equal(
      published.figure(name, '6. Abschreibungen', letter!),
      capital('2. Abschreibungen', capitalLetter!),
    ),
    equal(
      published.figure(name, '12. Jahresgewinn', letter!),
      capital('3. Jahresgewinn', capitalLetter!),
    ),
  ]);
  return [...percents, ...doubled, ...sameAccounts, ...taken];
}
