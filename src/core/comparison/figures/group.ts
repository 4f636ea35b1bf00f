import { placeAt, type Kennzahl, type Reading } from '../source/reading';
import type { Area } from '../../workbook/address';
import type { Own } from '../settings';

/** The figures that an indicator is compared by. */
export interface Group {
  readonly own: number | null;
  /** All that count: the own one among them if it is to. */
  readonly values: readonly number[];
  /** The others, with their places in the list. */
  readonly peers: readonly { readonly kommune: number; readonly value: number }[];
  readonly ownCounts: boolean;
  /** Whether the cell of the own value holds something that functions would take, but that is no figure of an indicator. */
  readonly isOwnExcluded: boolean;
  /** The cells that a formula takes them from; a value given apart stands in none of them. */
  readonly areas: readonly Area[];
}

export function groupOf(
  reading: Reading,
  kennzahl: Kennzahl,
  own: Own | null,
  ownCounts: boolean,
): Group {
  const inList = own !== null && 'kommune' in own ? own.kommune : null;
  const apart = own !== null && 'name' in own ? (own.values.get(kennzahl.position) ?? null) : null;
  const ownValue = inList === null ? apart : (kennzahl.values[inList] ?? null);
  const peers = kennzahl.values.flatMap((value, kommune) =>
    value === null || kommune === inList ? [] : [{ kommune, value }],
  );
  const counts = ownCounts && ownValue !== null;
  const ownLine = inList === null ? null : reading.kommunen[inList]!.line;
  const outside = ownCounts ? null : ownLine;
  return {
    own: ownValue,
    // In the order of the cells, so that sums are added up as Excel does.
    values:
      counts && inList !== null
        ? kennzahl.values.filter((value) => value !== null)
        : [...peers.map(({ value }) => value), ...(counts ? [ownValue] : [])],
    peers,
    ownCounts: counts,
    isOwnExcluded: ownLine !== null && kennzahl.taken[ownLine - reading.lines.first] === 'excluded',
    areas: areasOf(reading, kennzahl, outside),
  };
}

/**
 * Stretches of cells without those that must not count. What the functions pass over may lie in them, as a Kommune may
 * tell its figure later, be it the only one between two that must not count; but a single cell that holds a text is left
 * out, as some programs stumble over that.
 */
function areasOf(
  { lines, namesIn, kommunen }: Reading,
  { position, taken }: Kennzahl,
  outside: number | null,
): Area[] {
  const areas: Area[] = [];
  const known = new Set(kommunen.map(({ line }) => line));
  let start: number | null = null;
  let counts = false;
  for (let line = lines.first; line <= lines.last + 1; line++) {
    const cell = taken[line - lines.first] ?? 'excluded';
    const belongs = cell !== 'excluded' && line !== outside;
    if (belongs) {
      start ??= line;
      counts ||= known.has(line) && (cell !== 'ignored' || start < line);
    } else if (start !== null) {
      const length = line - start;
      const size =
        namesIn === 'column' ? { rows: length, columns: 1 } : { rows: 1, columns: length };
      if (counts) areas.push({ ...placeAt(namesIn, start, position), ...size });
      start = null;
      counts = false;
    }
  }
  return areas;
}
