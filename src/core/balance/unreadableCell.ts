import { isFigure } from '../plan/types';
import { cellAddress } from '../workbook/address';
import type { ColumnAtWork } from './columnAtWork';
import type { SideInColumn } from './sideInColumn';

/** Nobody can balance what he cannot read, or what Excel reads otherwise. */
export function unreadableCell({ sides }: ColumnAtWork): string | null {
  for (const side of [sides.herkunft, sides.verwendung]) {
    const reason = textInPlaceOfFigure(side) ?? passedOver(side);
    if (reason !== null) return reason;
  }
  return null;
}

function textInPlaceOfFigure({ tree, column }: SideInColumn): string | null {
  for (const row of tree.leaves.keys()) {
    const entry = tree.table.rows[row]!.entries[column];
    if (entry && !('value' in entry))
      return `In ${cellAddress(entry.row, entry.column)} steht keine Zahl („${entry.content.slice(0, 40)}“); die Spalte lässt sich so nicht ausgleichen.`;
  }
  return null;
}

/** The text "700" is a figure for whoever reads it, and nothing for SUM. */
function passedOver(side: SideInColumn): string | null {
  const { tree, column } = side;
  for (const sum of tree.sums) {
    if (!side.isFailing(sum.row) || !side.isFormula(sum.row)) continue;
    for (const { row } of sum.parts) {
      const entry = tree.table.rows[row]!.entries[column];
      if (!isFigure(entry) || !entry.asText) continue;
      const { row: line, column: across } = side.cell(sum.row);
      return `In ${cellAddress(entry.row, entry.column)} steht die Zahl als Text, und die Formel in ${cellAddress(line, across)} zählt sie nicht mit. Bitte dort eine Zahl eintragen; die Spalte lässt sich so nicht ausgleichen.`;
    }
  }
  return null;
}
