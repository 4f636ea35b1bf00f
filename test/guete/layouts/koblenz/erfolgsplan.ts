import type { Constraint } from '../../generator/model';
import { equal, sum } from './basics';
import type { Published } from './published';

export function festsetzung(published: Published): Constraint[] {
  const fixed = (label: string) => published.figure('Festsetzung', label, 'B');
  const erfolg = (label: string) => published.figure('Erfolgsplan', label, 'D');
  const ertraege = fixed('Erfolgsplan: in den Erträgen');
  const aufwendungen = fixed('Erfolgsplan: in den Aufwendungen');
  const ergebnis = fixed('Erfolgsplan: bei dem Jahresergebnis');
  const einnahmen = fixed('Vermögensplan: in den Einnahmen');
  const ausgaben = fixed('Vermögensplan: in den Ausgaben');
  const plan = (label: string, letter = 'B') => published.figure('Vermögensplan', label, letter);
  const expenses = ['9.', '8.', '13.', '14.', '16.', '17.', '19.'].map(erfolg);
  // a) and b) of 5, 6 and 7 are told apart by their order.
  const ab = [1, 2, 3].flatMap((nth) => [
    published.figure('Erfolgsplan', 'a)', 'D', nth),
    published.figure('Erfolgsplan', 'b)', 'D', nth),
  ]);
  return [
    sum(ertraege, ['Summe', '10.', '11.', '12.', '15.'].map(erfolg)),
    sum(aufwendungen, [...ab, ...expenses]),
    sum(ergebnis, [ertraege], [aufwendungen]),
    equal(erfolg('20.'), ergebnis),
    equal(plan('Summe Einnahmen'), einnahmen),
    equal(plan('Summe Ausgaben'), ausgaben),
    equal(plan('Summe Ausgaben', 'C'), fixed('Gesamtbetrag der Verpflichtungsermächtigungen')),
    equal(plan('8. Investitionskredite'), fixed('Gesamtbetrag der Investitionskredite')),
  ];
}

/** The sums of the accounts in their order, and the rows of the Erfolgsplan that they come to. */
export function kontenInErfolgsplan(published: Published): Constraint[] {
  const rowsOfErfolgsplan = (letter: string) => [
    ...['1.', '3.', '4.'].map((label) => published.figure('Erfolgsplan', label, letter)),
    ...[1, 2].flatMap((nth) =>
      ['a)', 'b)'].map((label) => published.figure('Erfolgsplan', label, letter, nth)),
    ),
    ...['9.', '14.', '17.'].map((label) => published.figure('Erfolgsplan', label, letter)),
  ];
  return [
    ['C', 'B'],
    ['D', 'C'],
    ['E', 'D'],
  ].flatMap(([kontenLetter, letter]) => {
    const groups = published
      .rows('Erfolgsplan Konten', 'Summe')
      .filter((row) => published.label('Erfolgsplan Konten', row) === 'Summe')
      .map((row) => published.inRow('Erfolgsplan Konten', row, kontenLetter!)!);
    const rows = rowsOfErfolgsplan(letter!);
    if (groups.length !== rows.length) throw new Error('The accounts have other groups.');
    const konto = (label: string) => published.figure('Erfolgsplan Konten', label, kontenLetter!);
    const total = (label: string) => published.figure('Erfolgsplan', label, letter!);
    return [
      ...rows.map((figure, index) => equal(groups[index]!, figure)),
      equal(konto('Summe Abschreibungen'), published.figure('Erfolgsplan', 'a)', letter!, 3)),
      equal(konto('18.'), total('18.')),
      equal(konto('20.'), total('20.')),
    ];
  });
}
