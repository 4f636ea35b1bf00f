import type { CellLook } from '../../core/workbook/change';
import type { Horizontal } from '../undo/record';
import { TEXT_FORMAT, type Entry } from './entry';

/** What an area is to become, row by row. */
export interface AreaEntries {
  readonly entries: readonly (readonly Entry[])[];
  /** The number formats at the end; null leaves a cell its own. */
  readonly formats: readonly (readonly (string | null)[])[];
}

/**
 * Writes contents and number formats. The formats come last, as a formula can bring that of the cells it refers to;
 * but what is written into a cell of format "@" stays text, so that one must be right before.
 */
export function writeArea(range: Excel.Range, { entries, formats }: AreaEntries): void {
  range.numberFormat = entries.map((line, y) =>
    line.map(({ literal }, x) => {
      if (literal) return TEXT_FORMAT;
      return formats[y]![x] === null ? null : 'General';
    }),
  );
  range.formulas = entries.map((line) => line.map(({ input }) => input));
  range.numberFormat = formats.map((line) => [...line]);
}

/** What Excel calls the look of a cell. */
export function cellProperties({
  bold,
  italic,
  indent,
  horizontal,
}: CellLook & { readonly horizontal?: Horizontal }): Excel.SettableCellProperties {
  const font = {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
  return {
    format: {
      ...(Object.keys(font).length > 0 ? { font } : {}),
      // The alignment first: an indentation makes a left alignment of a general one.
      ...(horizontal === undefined ? {} : { horizontalAlignment: horizontal }),
      ...(indent === undefined ? {} : { indentLevel: indent }),
    },
  };
}
