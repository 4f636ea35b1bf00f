import { readPlan } from '../core/plan/readPlan';
import type { Snapshot, Visibility } from '../core/workbook/snapshot';

export interface SheetContents {
  readonly name: string;
  readonly visibility: Visibility;
  /** What its recognised tables are, each with its first and last line of the sheet. */
  readonly tables: readonly { readonly kind: string; readonly rows: string }[];
}

/** Which sheets a workbook has, and which tables were recognised on them. */
export function workbookContents(snapshot: Snapshot): SheetContents[] {
  const { tables } = readPlan(snapshot);
  return snapshot.sheets.map(({ name, visibility }) => ({
    name,
    visibility,
    tables: tables
      .filter(({ sheet }) => sheet === name)
      .map(({ kind, area: { row, rows } }) => ({
        kind: kind === 'nicht erkannt' ? 'Tabelle, nicht näher erkannt' : kind,
        rows: `Zeilen ${String(row + 1)} bis ${String(row + rows)}`,
      })),
  }));
}
