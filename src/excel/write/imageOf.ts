import { formulaOf, valueOf } from '../read/cellsOf';
import type { CellImage, Horizontal, LookImage } from '../undo/record';

/** What Excel gives of an area, row by row. */
export interface RawCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly looks: readonly (readonly RawLook[])[] | null;
}

interface RawLook {
  readonly format?: {
    readonly font?: { readonly bold?: boolean | null; readonly italic?: boolean | null };
    readonly indentLevel?: number;
    readonly horizontalAlignment?: Horizontal;
  };
}

export function cellsImage({
  values,
  formulas,
  numberFormats,
  types,
  looks,
}: RawCells): CellImage[][] {
  return values.map((line, y) =>
    line.map((raw, x) => ({
      value: valueOf(raw, types[y]![x]!),
      formula: formulaOf(formulas[y]![x], raw, types[y]![x]!),
      format: String(numberFormats[y]![x]),
      look: looks === null ? null : lookOf(looks[y]![x]!),
    })),
  );
}

function lookOf({ format }: RawLook): LookImage {
  return {
    bold: format?.font?.bold ?? false,
    italic: format?.font?.italic ?? false,
    indent: format?.indentLevel ?? 0,
    horizontal: format?.horizontalAlignment ?? 'General',
  };
}
