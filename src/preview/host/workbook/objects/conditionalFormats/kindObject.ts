import { englishFormula, germanFormula } from '../../../display/formulaTranslation';
import type { HostObject } from '../../../protocol/hostObject';
import { inR1C1 } from '../../edit/formulas/r1c1';
import type { ConditionalFormatState } from '../../model/sheetParts';
import { invalidArgument } from '../collection';
import { keptProperties, type Change } from '../keptSettings';
import { KINDS } from './kinds';
import { lookObject } from './look';

/** What is special to a conditional format's type: its rule and its format. */
export function kindObject(format: ConditionalFormatState, change: Change): HostObject {
  const { type, properties, hasFormat } = KINDS[format.type]!;
  const store = { settings: format.rule, change };
  const custom = format.type === 'Custom' ? { Rule: () => formulaRule(format, change) } : {};
  const scale =
    format.type === 'ColorScale' ? { ThreeColorScale: () => isThreeColored(format) } : {};
  const cellValue = format.type === 'CellValue' ? { Rule: cellValueRule(format, change) } : {};
  return {
    type,
    properties: { ...keptProperties({ type, properties }, store), ...scale, ...cellValue },
    navigations: {
      ...custom,
      ...(hasFormat ? { Format: () => lookObject(format.format, change) } : {}),
    },
  };
}

/** The rule of a custom format: a formula, seen from the first cell of its range. */
function formulaRule(format: ConditionalFormatState, change: Change): HostObject {
  const formula = (): string => String(format.rule['formula']);
  const set = (given: unknown, toEnglish = (text: string): string => text): void => {
    if (typeof given !== 'string' || given === '') invalidArgument();
    const english = toEnglish(given.startsWith('=') ? given : `=${given}`);
    change(() => (format.rule['formula'] = english));
  };
  return {
    type: 'ConditionalFormatRule',
    properties: {
      Formula: { get: formula, set: (given: unknown) => set(given) },
      FormulaLocal: {
        get: () => germanFormula(formula()),
        set: (given: unknown) => set(given, englishFormula),
      },
      FormulaR1C1: () => inR1C1(formula(), format.area),
    },
  };
}

/** Excel.ConditionalCellValueRule */
function cellValueRule(format: ConditionalFormatState, change: Change) {
  return {
    get: () => ({ ...format.rule }),
    set: (rule: Readonly<Record<string, unknown>>) => {
      const { formula1, formula2, operator } = rule;
      const needsTwo = operator === 'Between' || operator === 'NotBetween';
      const isComplete = isGiven(formula1) && (!needsTwo || isGiven(formula2));
      if (!isComplete || !OPERATORS.includes(String(operator))) invalidArgument();
      change(() => (format.rule = { ...rule }));
    },
  };
}

function isGiven(formula: unknown): boolean {
  return typeof formula === 'number' || (typeof formula === 'string' && formula !== '');
}

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];

function isThreeColored({ rule }: ConditionalFormatState): boolean {
  const criteria = rule['criteria'] as { midpoint?: unknown } | null | undefined;
  return criteria?.midpoint !== undefined && criteria.midpoint !== null;
}
