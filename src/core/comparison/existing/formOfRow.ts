import { readNumberFormat } from '../../numbers/numberFormat';
import type { Figure } from '../../plan/types';
import type { Cell } from '../../workbook/snapshot';
import { formOf, formWith, withDecimals, type Form } from '../source/form';

/**
 * How the figures of a row of somebody else's table are shown: in the unit of the own one, with as many decimals as the
 * figure with the most of them. Other rows of a column may be of other indicators, and tell nothing.
 */
export function formOfRow(
  own: Figure,
  others: readonly Figure[],
  cellOf: (figure: Figure) => Cell | undefined,
): Form {
  const { percent, divisor } = unitOf(cellOf(own));
  const form = { ...formWith(0, percent), divisor };
  const all = [own, ...others];
  const plain = all.filter((figure) => decimalsOf(figure, cellOf(figure)) === null);
  const written = all.flatMap((figure) => decimalsOf(figure, cellOf(figure)) ?? []);
  const inUnit = plain.map(({ value }) => (value * (percent ? 100 : 1)) / divisor);
  return withDecimals(form, Math.max(...written, formOf([], inUnit).decimals));
}

function unitOf(cell: Cell | undefined): Pick<Form, 'percent' | 'divisor'> {
  const { percent, divisor } = readNumberFormat(cell?.format ?? 'General');
  return typeof cell?.value === 'string'
    ? { percent: cell.value.includes('%'), divisor: 1 }
    : { percent, divisor };
}

/** null where the figure has no number format, and is shown as it is. */
function decimalsOf(figure: Figure, cell: Cell | undefined): number | null {
  if (typeof cell?.value !== 'string') return readNumberFormat(cell?.format ?? 'General').decimals;
  const places = Math.round(-Math.log10(figure.unit)) - (cell.value.includes('%') ? 2 : 0);
  return Math.max(0, places);
}
