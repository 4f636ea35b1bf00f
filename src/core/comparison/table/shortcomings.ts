import type { BenchmarkTable } from './table';
import type { Obstacle } from './group';
import type { Row } from './row';

const OBSTACLES: Record<Obstacle, string> = {
  'two sheets':
    'der gesondert angegebene eigene Wert zählt zur Vergleichsgruppe, und Excel rechnet Quartile nur aus Werten eines Blatts. Auf dem Blatt der Ausgangsdaten, oder wenn der eigene Wert nicht zur Vergleichsgruppe zählt, rechnet die Tabelle mit',
  'too long':
    'die Werte, die zählen, liegen in so vielen getrennten Stücken, dass die Formel zu lang würde. Entfernen Sie zum Beispiel Fehlerwerte aus den Ausgangsdaten',
  'no values': 'es zählt kein Wert',
};

/** What the table will not do at its place though it was wanted, for the person, before it is written. */
export function shortcomingsOf({ rows }: BenchmarkTable): string[] {
  const which = (found: readonly Row[]): string =>
    found.length === rows.length
      ? ''
      : ` bei ${found.map(({ line }) => `„${line.name}“`).join(', ')}`;
  const some = (fits: (row: Row) => boolean, say: (which: string) => string): string[] => {
    const found = rows.filter(fits);
    return found.length === 0 ? [] : [say(which(found))];
  };
  return [
    ...(Object.keys(OBSTACLES) as Obstacle[]).flatMap((obstacle) =>
      some(
        (row) => row.obstacle === obstacle,
        (where) => `Es werden feste Werte statt Formeln eingefügt${where}: ${OBSTACLES[obstacle]}.`,
      ),
    ),
    ...some(
      ({ sentence }) => sentence?.lacks === 'the count',
      (where) =>
        `Der Satz im Blatt sagt${where} nicht, bei wie vielen Vergleichskommunen der Wert höher oder niedriger ist: Die Formel dafür wäre länger, als Excel sie zulässt.`,
    ),
    ...some(
      ({ sentence }) => sentence?.lacks === 'the formula',
      (where) =>
        `Der Satz im Blatt ist${where} fester Text und ändert sich nicht mit den Zahlen: Die Formel dafür wäre länger, als Excel sie zulässt.`,
    ),
  ];
}
