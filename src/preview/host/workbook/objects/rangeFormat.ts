import type { HostObject, Property } from '../../protocol/hostObject';
import { autofit } from '../edit/autofit';
import type { Edit } from '../edit/edit';
import { changeLines, lineInCommon, type Lines } from '../edit/lines';
import { changeStyle, inCommon } from '../edit/style';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/look';
import type { RangeTarget } from '../session';
import { borders } from './borders';
import { invalidArgument } from './collection';
import { ALIGNMENT, FILL, FONT, PROTECTION, type StyleFields } from './styleFields';

/** Excel.RangeFormat: what the cells have in common, null where they differ; setting it sets it for all. */
export function rangeFormat(edit: Edit, target: RangeTarget): HostObject {
  return {
    type: 'RangeFormat',
    properties: {
      ...styleProperties(edit, target, ALIGNMENT),
      RowHeight: size(edit, target, 'rows', STANDARD_HEIGHT),
      ColumnWidth: size(edit, target, 'columns', STANDARD_WIDTH),
      UseStandardHeight: isStandard(edit, target, 'rows'),
      UseStandardWidth: isStandard(edit, target, 'columns'),
    },
    navigations: {
      Font: () => ({ type: 'RangeFont', properties: styleProperties(edit, target, FONT) }),
      Fill: () => ({
        type: 'RangeFill',
        properties: styleProperties(edit, target, FILL),
        methods: {
          Clear: () => changeStyle(edit, target, (style) => ({ ...style, fill: { color: null } })),
        },
      }),
      Protection: () => ({
        type: 'FormatProtection',
        properties: styleProperties(edit, target, PROTECTION),
      }),
      Borders: () => borders(edit, target),
    },
    methods: {
      AutofitColumns: () => autofit(edit, target, 'columns'),
      AutofitRows: () => autofit(edit, target, 'rows'),
      AdjustIndent: (amount: number) =>
        changeStyle(edit, target, (style) => {
          const indentLevel = style.alignment.indentLevel + amount;
          if (indentLevel < 0 || indentLevel > 250) invalidArgument();
          return { ...style, alignment: { ...style.alignment, indentLevel } };
        }),
    },
  };
}

function styleProperties(
  edit: Edit,
  target: RangeTarget,
  fields: StyleFields,
): NonNullable<HostObject['properties']> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { read, write }]) => {
      const get = (): unknown => inCommon(target.sheet, target.area, read);
      const set = (value: unknown): void =>
        changeStyle(edit, target, (style) => write!(style, value));
      return [
        name.charAt(0).toUpperCase() + name.slice(1),
        write === undefined ? get : { get, set },
      ];
    }),
  );
}

/** Points; Excel allows up to 409.5 for a row and 255 characters for a column. */
function size(edit: Edit, { sheet, area }: RangeTarget, lines: Lines, usual: number): Property {
  return {
    get: () => lineInCommon(sheet, lines, area, (line) => line?.size ?? usual),
    set: (value: number) => {
      const most = lines === 'rows' ? 409.5 : 1342.5;
      if (typeof value !== 'number' || value < 0 || value > most) invalidArgument();
      changeLines(edit, sheet, lines, area, { size: value });
    },
  };
}

function isStandard(edit: Edit, { sheet, area }: RangeTarget, lines: Lines): Property {
  return {
    get: () => lineInCommon(sheet, lines, area, (line) => (line?.size ?? null) === null),
    set: (value: boolean) => {
      if (value) changeLines(edit, sheet, lines, area, { size: null });
    },
  };
}
