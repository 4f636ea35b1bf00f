import { counted, germanCount } from '../../numbers/germanNumbers';
import type { Sheet } from '../../workbook/snapshot';
import { placeAt, type Kennzahl, type Kommune, type NamesIn, type Remark } from './reading';

/** How many of them are named. */
const MOST_NAMED = 5;

interface Found {
  readonly namesIn: NamesIn;
  readonly names: number;
  readonly kommunen: readonly Kommune[];
  readonly kennzahlen: readonly Kennzahl[];
}

/** What a filter or somebody has hidden: Excel's functions take it like everything else, and nobody sees it. */
export function hiddenRemarks(
  { hiddenRows, hiddenColumns }: Sheet,
  { namesIn, names, kommunen, kennzahlen }: Found,
): Remark[] {
  const [lines, positions] =
    namesIn === 'column' ? [hiddenRows, hiddenColumns] : [hiddenColumns, hiddenRows];
  const [row, column] = ['einer ausgeblendeten Zeile', 'einer ausgeblendeten Spalte'];
  const [beside, along] = namesIn === 'column' ? [row, column] : [column, row];
  const unseen = kommunen.filter(({ line }) => lines.has(line));
  const first = unseen[0];
  return [
    ...(first === undefined
      ? []
      : [
          {
            place: placeAt(namesIn, first.line, names),
            kind: 'hidden' as const,
            text: `${namesOf(unseen)} in ${beside}; die Werte zählen mit.`,
          },
        ]),
    ...kennzahlen
      .filter(({ position }) => positions.has(position))
      .map(({ name, position }) => ({
        place: placeAt(namesIn, kommunen[0]!.line, position),
        kind: 'hidden' as const,
        text: `„${name}“ steht in ${along} und wird mit verglichen.`,
      })),
  ];
}

/** „Goch steht“, „3 Kommunen (Alpen, Goch, Kalkar) stehen jeweils“ */
function namesOf(kommunen: readonly Kommune[]): string {
  const [only, ...others] = kommunen.map(({ name }) => name);
  if (others.length === 0) return `„${only!}“ steht`;
  const named = [only, ...others].slice(0, MOST_NAMED).join(', ');
  const rest = kommunen.length - MOST_NAMED;
  const list = rest > 0 ? `${named} und ${counted(rest, 'weitere', 'weitere')}` : named;
  return `${germanCount(kommunen.length)} Kommunen (${list}) stehen jeweils`;
}
