import { counted } from '../../numbers/germanNumbers';
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
  const where = (isRow: boolean): string =>
    isRow ? 'in ausgeblendeten Zeilen' : 'in ausgeblendeten Spalten';
  const unseen = kommunen.filter(({ line }) => lines.has(line));
  const unseenKennzahlen = kennzahlen.filter(({ position }) => positions.has(position));
  return [
    ...(unseen.length === 0
      ? []
      : [
          {
            place: placeAt(namesIn, unseen[0]!.line, names),
            kind: 'hidden' as const,
            text: `${countedNames(unseen, 'Kommune steht', 'Kommunen stehen')} ${where(namesIn === 'column')}; ihre Werte zählen mit.`,
          },
        ]),
    ...unseenKennzahlen.map(({ name, position }) => ({
      place: placeAt(namesIn, kommunen[0]!.line, position),
      kind: 'hidden' as const,
      text: `„${name}“ steht ${where(namesIn === 'row').replace(/en (Zeile|Spalte)n$/, 'er $1')} und wird mit verglichen.`,
    })),
  ];
}

function countedNames(kommunen: readonly Kommune[], one: string, more: string): string {
  const named = kommunen.slice(0, MOST_NAMED).map(({ name }) => name);
  const rest = kommunen.length - named.length;
  const list = `${named.join(', ')}${rest > 0 ? ` und ${counted(rest, 'weitere', 'weitere')}` : ''}`;
  return `${counted(kommunen.length, one, more)} (${list})`;
}
