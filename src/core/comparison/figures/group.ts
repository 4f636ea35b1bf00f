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
  const outside = inList === null || ownCounts ? null : reading.kommunen[inList]!.line;
  return {
    own: ownValue,
    // In the order of the cells, so that sums are added up as Excel does.
    values:
      counts && inList !== null
        ? kennzahl.values.filter((value) => value !== null)
        : [...peers.map(({ value }) => value), ...(counts ? [ownValue] : [])],
    peers,
    ownCounts: counts,
    areas: areasOf(reading, kennzahl, outside),
  };
}

/**
 * Stretches of cells without those that must not count. What the functions pass over may lie in them; a stretch of
 * nothing else is left out.
 */
function areasOf(
  { lines, namesIn }: Reading,
  { position, taken }: Kennzahl,
  outside: number | null,
): Area[] {
  const areas: Area[] = [];
  let start: number | null = null;
  let counts = false;
  for (let line = lines.first; line <= lines.last + 1; line++) {
    const cell = taken[line - lines.first] ?? 'excluded';
    const belongs = cell !== 'excluded' && line !== outside;
    if (belongs) {
      start ??= line;
      counts ||= cell === 'counts';
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
