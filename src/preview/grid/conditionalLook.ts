import type { Position } from '../host/workbook/model/cells';
import type { ConditionalFormatState } from '../host/workbook/model/sheetParts';
import type { Style } from '../host/workbook/model/style';
import type { SheetState } from '../host/workbook/model/workbook';
import { condition } from '../host/condition';
import { holds } from './areas';
import type { SheetLook } from './sheetLook';

export interface ConditionalLook {
  readonly style: Style;
  /** Wins over the colour of a number format; null where no rule gives one. */
  readonly color: string | null;
}

/** The cell's look with what the rules that hold there change of it, the most important last. */
export function conditionalLook(
  sheet: SheetState,
  look: SheetLook,
  position: Position,
  style: Style,
): ConditionalLook {
  if (sheet.conditionalFormats.length === 0) return { style, color: null };
  const held = matching(sheet, position)
    .sort((one, other) => one.priority - other.priority)
    .filter((format) => look.holds(format, position));
  const last = held.findIndex(({ stopIfTrue }) => stopIfTrue);
  return (last < 0 ? held : held.slice(0, last + 1)).reverse().reduce<ConditionalLook>(
    ({ style: before, color }, { format }) => {
      const { fontColor, fillColor, bold, italic } = format;
      const font = {
        ...before.font,
        bold: bold ?? before.font.bold,
        italic: italic ?? before.font.italic,
      };
      const fill = fillColor === '' ? before.fill : { color: fillColor };
      return {
        style: { ...before, font, fill },
        color: fontColor === '' ? color : fontColor,
      };
    },
    { style, color: null },
  );
}

function matching({ conditionalFormats }: SheetState, position: Position) {
  return conditionalFormats.filter(({ area, moreAreas = [] }) =>
    [area, ...moreAreas].some((part) => holds(part, position)),
  );
}

/** The conditional formats of a sheet that the preview cannot show. */
export function formatsNotShown(sheet: SheetState): readonly ConditionalFormatState[] {
  return sheet.conditionalFormats.filter((format) => condition(format) === null);
}
