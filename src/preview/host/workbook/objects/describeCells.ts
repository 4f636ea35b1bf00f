import { readBorder, type RangeSide } from '../edit/borders';
import { lineInCommon } from '../edit/lines';
import { inCommon } from '../edit/style';
import { sheetAddress } from '../model/areas';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/look';
import type { RangeTarget } from '../session';
import { invalidArgument } from './collection';
import { ALIGNMENT, FILL, FONT, PROTECTION, type StyleFields } from './styleFields';

/** What is asked for: `{ address: true, format: { font: { bold: true } } }`. */
export interface Wanted {
  readonly [name: string]: boolean | Wanted;
}

/** Answers with the names that were asked, and nothing else. */
export function describe(target: RangeTarget, wanted: Wanted): Record<string, unknown> {
  const { sheet, area } = target;
  const facts: Record<string, (more: Wanted) => unknown> = {
    address: () => sheetAddress(sheet.name, area),
    addressLocal: () => sheetAddress(sheet.name, area),
    rowIndex: () => area.row,
    columnIndex: () => area.column,
    rowHidden: () => lineInCommon(sheet, 'rows', area, (line) => line?.hidden ?? false),
    columnHidden: () => lineInCommon(sheet, 'columns', area, (line) => line?.hidden ?? false),
    hidden: () =>
      lineInCommon(sheet, 'rows', area, (line) => line?.hidden ?? false) === true ||
      lineInCommon(sheet, 'columns', area, (line) => line?.hidden ?? false) === true,
    style: () => 'Normal',
    format: (more) => answer(more, formatFacts(target)),
  };
  return answer(wanted, facts);
}

type Facts = Readonly<Record<string, (more: Wanted) => unknown>>;

function answer(wanted: Wanted, facts: Facts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, isWanted]) => isWanted !== false)
      .map(([name, more]) => [
        name,
        (facts[name] ?? invalidArgument())(typeof more === 'object' ? more : {}),
      ]),
  );
}

function formatFacts(target: RangeTarget): Facts {
  const { sheet, area } = target;
  return {
    ...fieldFacts(target, ALIGNMENT),
    rowHeight: () => lineInCommon(sheet, 'rows', area, (line) => line?.size ?? STANDARD_HEIGHT),
    columnWidth: () => lineInCommon(sheet, 'columns', area, (line) => line?.size ?? STANDARD_WIDTH),
    useStandardHeight: () =>
      lineInCommon(sheet, 'rows', area, (line) => (line?.size ?? null) === null),
    useStandardWidth: () =>
      lineInCommon(sheet, 'columns', area, (line) => (line?.size ?? null) === null),
    font: (more) => answer(more, fieldFacts(target, FONT)),
    fill: (more) => answer(more, fieldFacts(target, FILL)),
    protection: (more) => answer(more, fieldFacts(target, PROTECTION)),
    borders: (more) => allBorders(target, more),
  };
}

function fieldFacts({ sheet, area }: RangeTarget, fields: StyleFields): Facts {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { read }]) => [name, () => inCommon(sheet, area, read)]),
  );
}

const SIDES: readonly [string, RangeSide][] = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['diagonalDown', 'DiagonalDown'],
  ['diagonalUp', 'DiagonalUp'],
];

/** Every side, with what was asked of them: `borders: { color: true }`. */
function allBorders(target: RangeTarget, wanted: Wanted): Record<string, unknown> {
  return Object.fromEntries(
    SIDES.map(([name, side]) => {
      const border = readBorder(target, side);
      return [
        name,
        answer(wanted, {
          style: () => border.style,
          weight: () => border.weight,
          color: () => border.color,
          tintAndShade: () => 0,
        }),
      ];
    }),
  );
}
