import type { NameLookup } from '../../formulas/addition';
import { takeApart } from '../../formulas/references';
import { findingOf } from '../rules/findingOf';
import { cellOf, rowName } from '../words';
import { addedRows, differences, sameRows, type AddedRows } from './addedRows';
import { append } from './append';
import { exceptionsIn } from './exceptions';
import { addressesOf, addressOf, whereIn, type FormulaFinding } from './formulaFinding';
import { formulaAt, type FormulaCell, type FormulaTable } from './formulaTables';
import type { Exception } from './habit';
import { otherwise } from './otherwise';
import { filledInto } from './reach';
import type { CalculatingColumns } from './rowHabits';
import { typedOver } from './typedOver';
import { wrongRows } from './wrongRows';

/** Cells that do not follow the formula that their neighbours repeat. */
export function brokenPatterns(
  formulas: FormulaTable,
  nameOf: NameLookup,
  calculates: CalculatingColumns,
): FormulaFinding[] {
  const exceptions = exceptionsIn(formulas, nameOf, calculates);
  const alike = new Map<string, Other[]>();
  const numbers: Exception[] = [];
  for (const exception of exceptions) {
    const formula = formulaAt(formulas, exception.row, exception.column);
    if (!formula) numbers.push(exception);
    else {
      const key = `${exception.row} ${exception.along} ${exception.isSure} ${formula.pattern}`;
      append(alike, key, { exception, formula });
    }
  }
  return [
    ...[...alike.values()].flatMap((others) => otherFormula(formulas, others, nameOf) ?? []),
    ...typedOver(formulas, numbers, nameOf),
  ];
}

/** A formula in the place of another one. */
interface Other {
  readonly exception: Exception;
  readonly formula: FormulaCell;
}

/** FM-03, or FM-01 where it is a sum that counts other rows than its neighbours: one for all that say the same. */
function otherFormula(
  formulas: FormulaTable,
  others: readonly Other[],
  nameOf: NameLookup,
): FormulaFinding | null {
  const [{ exception, formula }] = others as readonly [Other, ...Other[]];
  const { row, column, habit, isSure } = exception;
  const filled = filledInto(formulas, habit.example, row, column);
  const at = others.map(({ exception: each }) => cellOf(formulas.table, each.row, each.column));
  const cell = at[0]!;
  const isOne = others.length === 1;
  const change = isOne ? { ...cell, write: { formula: filled } } : null;
  const wanted = addedRows(takeApart(filled), column, formulas, nameOf);
  const has = addedRows(formula.pieces, column, formulas, nameOf);
  if (wanted && has) {
    if (sameRows(has, wanted) || isAsBuilt(formulas, row, has)) return null;
    const { missing, extra } = differences(has, wanted);
    const isOneOf = (missing.length === 0) !== (extra.length === 0);
    if (isOneOf && [...has].every(([each, times]) => (wanted.get(each) ?? times) === times)) {
      const cells = others.map((each) => each.formula);
      return { ...wrongRows(formulas, cells, { has, missing, extra }, change), isSure };
    }
  }
  const cause = isOne
    ? `Die Formel in ${addressOf(cell)} folgt nicht dem Muster ihrer Nachbarzellen; sie ${otherwise(formula, filled)}.`
    : `Die Formeln in ${addressesOf(at)} folgen nicht dem Muster ihrer Nachbarzellen; die in ${addressOf(cell)} ${otherwise(formula, filled)}.`;
  const where = isOne ? whereIn(formulas, row, column) : rowName(formulas.table.rows[row]!);
  // Which cells a column of an Excel table stands for is not to be seen.
  const isReadable = !formula.cell.formula.includes('[');
  return {
    cause,
    at,
    isSure: isSure && isReadable,
    finding: findingOf('FM-03', 'warnung', cell, at, {
      text: `${where}: ${cause}`,
      change,
    }),
  };
}

/** Whether a sum counts what it should, so that its neighbours are the wrong ones. */
function isAsBuilt({ table }: FormulaTable, row: number, has: AddedRows): boolean {
  const built = table.sums.find((sum) => sum.row === row);
  return (
    built !== undefined &&
    sameRows(has, new Map(built.parts.map((part) => [part.row, part.factor])))
  );
}
