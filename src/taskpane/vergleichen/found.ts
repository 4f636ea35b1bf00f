import { findComparisons, type Earlier, type Lost } from '../../core/comparison/existing/earlier';
import { readBenchmarks, type ExistingTable } from '../../core/comparison/existing/benchmark';
import { readBeside } from '../../core/comparison/existing/besideTables';
import {
  isUnreadable,
  type Selection,
  type Unreadable,
} from '../../core/comparison/source/readSource';
import type { Reading } from '../../core/comparison/source/reading';
import { overlap } from '../../core/workbook/address';
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
  const { sheet, area: selected } = selection;
  const { earlier, lost } = findComparisons(snapshot);
  const tables = readBenchmarks(snapshot, sheet);
  const ours = earlier.flatMap(({ anchor, layout: { rows, columns } }) => {
    const area = { row: anchor.row, column: anchor.column, rows, columns };
    const isTold = anchor.sheet === sheet && tables.some((table) => overlap(table.area, area));
    return isTold ? [area] : [];
  });
  // Who marks the title, the footer or the picture of a table of ours means all of it.
  const touched = [selected, ...ours.filter((table) => overlap(table, selected))];
  const existing = tables.filter((table) => touched.some((each) => overlap(table.area, each)));
  const finished = [...tables.map((table) => table.area), ...ours];
  const source = readBeside(snapshot, selection, finished);
  return {
    snapshot,
    // What is written beside the data later is no part of them.
    selection:
      source === null || isUnreadable(source) ? selection : { ...selection, area: source.area },
    source: source ?? { text: IS_TABLE },
    existing,
    earlier,
    lost,
  };
}

const IS_TABLE = 'Markiert ist eine fertige Vergleichstabelle; sie ist unten geprüft.';
