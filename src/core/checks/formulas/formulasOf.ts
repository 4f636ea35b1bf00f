import { takeApart, type Pieces } from '../../formulas/references';
import { isProtocol } from '../../workbook/protocolSheet';
import type { Cell, Snapshot } from '../../workbook/snapshot';

/** A cell that calculates, taken apart. */
export interface Formula {
  readonly sheet: string;
  readonly cell: Cell & { readonly formula: string };
  readonly pieces: Pieces;
}

/** All formulas of a workbook, sheet by sheet and row by row. A Prüfprotokoll of ours is no part of it. */
export function formulasOf({ sheets }: Snapshot): ReadonlyMap<string, readonly Formula[]> {
  return new Map(
    sheets
      .filter((sheet) => !isProtocol(sheet))
      .map((sheet) => {
        const formulas: Formula[] = [];
        for (const cell of sheet.cells) {
          if (!calculates(cell)) continue;
          formulas.push({ sheet: sheet.name, cell, pieces: takeApart(cell.formula) });
        }
        return [sheet.name, formulas];
      }),
  );
}

function calculates(cell: Cell): cell is Formula['cell'] {
  return cell.formula !== null;
}
