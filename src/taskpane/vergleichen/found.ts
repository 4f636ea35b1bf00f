import { findComparisons, type Earlier, type Lost } from '../../core/comparison/existing/earlier';
import { readBenchmarks, type ExistingTable } from '../../core/comparison/existing/benchmark';
import {
  isUnreadable,
  readSource,
  type Selection,
  type Unreadable,
} from '../../core/comparison/source/readSource';
import type { Reading } from '../../core/comparison/source/reading';
import type { Snapshot } from '../../core/workbook/snapshot';

/** What is known of the workbook around a selection. */
export interface Found {
  readonly snapshot: Snapshot;
  readonly selection: Selection;
  readonly source: Reading | Unreadable;
  /** Benchmark tables that the selection touches, made by somebody else. */
  readonly existing: readonly ExistingTable[];
  /** Comparisons of ours, anywhere in the workbook. */
  readonly earlier: readonly Earlier[];
  /** Those of which it can no longer be told what they were made of. */
  readonly lost: readonly Lost[];
}

export function findIn(snapshot: Snapshot, selection: Selection): Found {
  const { sheet, area } = selection;
  const { earlier, lost } = findComparisons(snapshot);
  const existing = readBenchmarks(snapshot, sheet, area);
  const source = readSource(snapshot, selection);
  // A benchmark table would pass for Kommunen × Kennzahlen; it is to be looked at, not to be compared.
  const isTable = existing.length > 0 && !isUnreadable(source) && touchesOnly(source, existing);
  return {
    snapshot,
    // What is written beside the data later is no part of them.
    selection: isUnreadable(source) ? selection : { ...selection, area: source.area },
    source: isTable ? { text: IS_TABLE } : source,
    existing,
    earlier,
    lost,
  };
}

const IS_TABLE = 'Markiert ist eine fertige Vergleichstabelle; sie ist unten geprüft.';

function touchesOnly({ area }: Reading, tables: readonly ExistingTable[]): boolean {
  return tables.some(
    ({ area: table }) =>
      table.row <= area.row + 1 &&
      table.row + table.rows >= area.row + area.rows &&
      table.column <= area.column + area.columns,
  );
}
