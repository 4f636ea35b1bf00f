import type { Area } from '../../../../core/workbook/address';
import { boundingArea, contains, overlaps } from '../model/areas';
import { DEFAULT_STYLE, type Style } from '../model/style';
import type { SheetState } from '../model/workbook';
import type { RangeTarget } from '../session';
import { cellsChanged, appearanceChanged, type Edit } from './edit';
import { refuseLocked } from './guard';
import { spillArea } from './spill';
import { restyle, sharing } from './style';
import { removeSpill } from './write';

/** What of a range is cleared: Excel.ClearApplyTo. */
export type ClearApplyTo =
  'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

export function clear(edit: Edit, { sheet, area }: RangeTarget, applyTo: ClearApplyTo): void {
  refuseLocked(edit.session, sheet, area);
  const isAll = applyTo === 'All';
  if (isAll || applyTo === 'Contents' || applyTo === 'ResetContents') {
    clearContents(edit, sheet, area);
  }
  if (isAll || applyTo === 'Formats') clearFormats(edit, sheet, area);
  if (isAll || applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !overlaps(link.area, area));
    appearanceChanged(edit, sheet);
  }
  if (isAll) {
    sheet.comments = sheet.comments.filter(
      ({ cell, isNote }) => !isNote || !overlaps({ ...cell, rows: 1, columns: 1 }, area),
    );
  }
}

/** Cells that an array fills have no contents of their own: only clearing its formula empties them. */
function clearContents(edit: Edit, sheet: SheetState, area: Area): void {
  let changed: Area = area;
  for (const [position, cell] of sheet.cells.in(area)) {
    if (cell.spilledFrom !== null) continue;
    const spilled = cell.formula === null ? null : spillArea(sheet, position);
    if (spilled !== null) {
      removeSpill(sheet, spilled, position);
      changed = boundingArea(changed, spilled);
    }
    const { row, column } = position;
    sheet.cells.change(row, column, { value: null, formula: null, message: null });
  }
  cellsChanged(edit, sheet, changed);
}

/** Merged cells fall apart with the other formats; conditional formats go too. */
function clearFormats(edit: Edit, sheet: SheetState, area: Area): void {
  const plain: (style: Style) => Style = sharing(() => DEFAULT_STYLE);
  restyle(sheet, area, plain);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(
    (format) => !contains(area, format.area),
  );
  edit.session.happenings.tell({ kind: 'formatChanged', sheet, area });
}
