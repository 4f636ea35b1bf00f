import { areaOf, sheetBefore } from '../formulas/cellsOf';
import { takeApart } from '../formulas/references';
import { quotedAddress } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';

/** Who takes all that a formula fills by the name of its first cell: `B2#`. */
export interface SpillReader {
  /** `'Plan'!D5`, or a name of the workbook. */
  readonly reader: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function spillReaders({ sheets, names }: Snapshot): SpillReader[] {
  const inCells = sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap(({ row, column, formula }) =>
      formula === null
        ? []
        : spillsIn(formula, sheet).map((read) => ({
            reader: quotedAddress({ sheet, row, column }),
            ...read,
          })),
    ),
  );
  const inNames = names.flatMap(({ name, refersTo, sheet }) =>
    spillsIn(refersTo, sheet ?? '').map((read) => ({ reader: `Name „${name}“`, ...read })),
  );
  return [...inCells, ...inNames];
}

/** `B2#` on the screen, `_xlfn.ANCHORARRAY(B2)` in a file. */
function spillsIn(formula: string, ownSheet: string): Omit<SpillReader, 'reader'>[] {
  if (!formula.includes('#') && !/ANCHORARRAY/i.test(formula)) return [];
  const pieces = takeApart(formula);
  return pieces.flatMap((piece, index) => {
    if (typeof piece === 'string') return [];
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    const words = typeof before === 'string' ? before : '';
    const isSpill =
      (typeof after === 'string' && after.startsWith('#')) ||
      /ANCHORARRAY\((?:[^()"]*!)?$/i.test(words);
    if (!isSpill) return [];
    const { row, column } = areaOf(piece);
    return [{ sheet: sheetBefore(words) ?? ownSheet, row, column }];
  });
}
