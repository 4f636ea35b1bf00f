import type { ConditionalRule } from 'hucre/xlsx';
import { shiftRule } from '../workbook/edit/formulas/shiftRule';
import { newId } from '../workbook/model/newWorkbook';
import type { ConditionalFormatState } from '../workbook/model/sheetParts';
import { areasIn, textOf } from './areaText';
import { colorOf, hexOf } from './colors';
import { capitalized, operatorInFile } from './names';
import { formulaFromFile, formulaInFile } from './storedFormula';

/** Files' types of conditional formats by Excel.ConditionalFormatType, as far as the name does not say it. */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** A rule of a type that the stand-in does not calculate is kept as the file has it, to be written again. */
const FROM_FILE = 'fromFile';

export function readConditionalFormats(
  rules: readonly ConditionalRule[],
  theme: readonly string[],
): ConditionalFormatState[] {
  return rules.flatMap((rule) => {
    const areas = areasIn(rule.range);
    // Files write formulas as seen from the first cell of all areas together, here each area has its own.
    const top = Math.min(...areas.map(({ row }) => row));
    const left = Math.min(...areas.map(({ column }) => column));
    return areas.map((area) => ({
      id: newId(),
      area,
      type: TYPES[rule.type] ?? 'PresetCriteria',
      // Files count from 1, Excel's object model from 0.
      priority: rule.priority - 1,
      stopIfTrue: rule.stopIfTrue ?? false,
      rule: shiftRule(readRule(rule), area.row - top, area.column - left),
      format: {
        fontColor: hexOf(rule.style?.font?.color, theme) ?? '',
        bold: rule.style?.font?.bold ?? null,
        italic: rule.style?.font?.italic ?? null,
        fillColor: fillOf(rule, theme),
      },
    }));
  });
}

/** The fill of a conditional format stands in the file's background colour. */
function fillOf({ style }: ConditionalRule, theme: readonly string[]): string {
  if (style?.fill?.type !== 'pattern') return '';
  return hexOf(style.fill.bgColor ?? style.fill.fgColor, theme) ?? '';
}

function readRule(rule: ConditionalRule): Record<string, unknown> {
  const formulas = [rule.formula ?? []].flat().map((formula) => `=${formulaFromFile(formula)}`);
  if (rule.type === 'expression') return { formula: formulas[0] ?? '' };
  // Rules on texts, blanks and errors stand there as formulas as well.
  if (rule.type !== 'cellIs') {
    return { [FROM_FILE]: rule, ...(formulas[0] === undefined ? {} : { formula: formulas[0] }) };
  }
  const [formula1, formula2] = formulas;
  return {
    operator: capitalized(rule.operator ?? 'equal').replace(/^(Not)?Equal$/, '$&To'),
    formula1,
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}

/** null for a rule that did not come from a file and cannot be written. */
export function fileRule(state: ConditionalFormatState): ConditionalRule | null {
  const { area, priority, stopIfTrue, format, rule, type } = state;
  const common = { range: textOf(area), priority: priority + 1, stopIfTrue };
  const style = {
    font: {
      ...(format.fontColor === '' ? {} : { color: colorOf(format.fontColor) }),
      ...(format.bold === null ? {} : { bold: format.bold }),
      ...(format.italic === null ? {} : { italic: format.italic }),
    },
    ...(format.fillColor === ''
      ? {}
      : {
          fill: {
            type: 'pattern' as const,
            pattern: 'solid' as const,
            fgColor: colorOf(format.fillColor),
            bgColor: colorOf(format.fillColor),
          },
        }),
  };
  const bare = (formula: unknown): string => formulaInFile(String(formula));
  if (type === 'Custom') {
    return { ...common, type: 'expression', formula: bare(rule['formula']), style };
  }
  if (type === 'CellValue') {
    const given = [rule['formula1'], rule['formula2']].filter((one) => one !== undefined);
    const operator = operatorInFile(rule['operator']);
    return { ...common, type: 'cellIs', operator, formula: given.map(bare), style };
  }
  const fromFile = rule[FROM_FILE] as ConditionalRule | undefined;
  if (fromFile === undefined) return null;
  const { formula } = rule;
  return { ...fromFile, ...common, ...(formula === undefined ? {} : { formula: bare(formula) }) };
}
