import type { DefinedName, Snapshot } from '../workbook/snapshot';
import { callingNames, callsPlanwerk, mentions } from './calls';

export interface PlanwerkFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As the snapshot has it. */
  readonly formula: string;
}

/** Every formula that needs the add-in, in the workbook's order. */
export function planwerkFormulas({ sheets, names }: Snapshot): PlanwerkFormula[] {
  const calling = callingNames(names);
  return sheets.flatMap(({ name: sheet, cells }) => {
    const known = calling.filter((name) => name.sheet === null || name.sheet === sheet);
    return cells.flatMap(({ row, column, formula }) =>
      formula !== null && needsPlanwerk(formula, known) ? [{ sheet, row, column, formula }] : [],
    );
  });
}

function needsPlanwerk(formula: string, names: readonly DefinedName[]): boolean {
  return callsPlanwerk(formula) || names.some((name) => mentions(formula, name));
}
