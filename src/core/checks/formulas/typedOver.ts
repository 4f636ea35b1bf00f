import type { NameLookup } from '../../formulas/addition';
import { germanText } from '../../numbers/germanText';
import { HOLDS, type Figure } from '../../plan/types';
import { findingOf } from '../rules/findingOf';
import { cellOf, figureAt, rowName, shownText } from '../words';
import { append } from './append';
import { addressesOf, inWords, whereIn, type FormulaFinding } from './formulaFinding';
import type { FormulaTable } from './formulaTables';
import { DERIVED, type Exception } from './habit';
import { resultInto } from './overwritten';
import { filledInto } from './reach';
import { isSame } from './worth';

/** A number in the place of a formula. */
interface Typed extends Exception {
  readonly figure: Figure;
  /** What the formula of its neighbours would give in its cell, where that can be told. */
  readonly result: number | null;
  readonly isSame: boolean;
}

/** FM-02: numbers where the neighbours have a formula; what is the same along a row is one finding. */
export function typedOver(
  formulas: FormulaTable,
  exceptions: readonly Exception[],
  nameOf: NameLookup,
): FormulaFinding[] {
  const groups = new Map<string, Typed[]>();
  for (const exception of exceptions) {
    const typed = typedAt(formulas, exception, nameOf);
    if (typed) append(groups, groupOf(formulas, typed), typed);
  }
  return [...groups.values()].map((group) => told(formulas, group));
}

function typedAt(formulas: FormulaTable, exception: Exception, nameOf: NameLookup): Typed | null {
  const { row, column, habit } = exception;
  const { holds, width } = formulas.table.numbers;
  const figure = figureAt(formulas.table, row, column);
  // What is stored as text has a finding of its own.
  if (!figure || holds[row * width + column] !== HOLDS.figure) return null;
  const result = resultInto(formulas, habit.example, row, column, nameOf);
  const same = result !== null && (isSame(result, figure.value) || isSame(result, figure.shown));
  return { ...exception, figure, result, isSame: same };
}

function groupOf({ table }: FormulaTable, typed: Typed): string {
  const { row, column, along, isSure } = typed;
  const { total, kind } = table.columns[column]!;
  // In a column that adds up others every row is a sum of its own.
  const isAlone = along === 'column' && (total || DERIVED.has(kind));
  return `${row} ${isAlone ? column : along} ${isSure} ${typed.isSame}`;
}

function told(formulas: FormulaTable, group: readonly Typed[]): FormulaFinding {
  const { table } = formulas;
  const first = group[0]!;
  const { row, column, habit, along, figure, result, isSure } = first;
  const at = group.map((each) => cellOf(table, each.row, each.column));
  const isOne = group.length === 1;
  const beside = (along === 'row') === table.transposed ? 'darüber und darunter' : 'daneben';
  const neighbours = `wo die Zellen ${beside} eine Formel haben`;
  const addresses = addressesOf(at);
  const number = isOne ? `steht die Zahl ${shownText(figure)}` : 'stehen Zahlen';
  // An account that was planned by itself in all years, among others that grow by a rate.
  const isOwnPlan = !isOne && along === 'column' && result === null && !formulas.rows.has(row);
  const isHinweis = first.isSame || isOwnPlan;
  const cell = at[0]!;
  const where = isOne ? whereIn(formulas, row, first.column) : rowName(table.rows[row]!);
  return {
    cause: `In ${addresses} ${isOne ? 'steht eine Zahl' : 'stehen Zahlen'}, ${neighbours}.`,
    at,
    isSure,
    finding: findingOf('FM-02', isHinweis ? 'hinweis' : 'warnung', cell, at, {
      text: `${where}: In ${addresses} ${number}, ${neighbours}.${
        isOwnPlan
          ? ' Ist die Zeile für sich geplant, ist das richtig; sonst gehört die Formel hinein.'
          : whatItGives(group)
      }`,
      berechnet: result === null ? null : Number(result.toFixed(6)),
      gedruckt: figure.shown,
      differenz: result === null ? null : Number((result - figure.shown).toFixed(6)),
      change: isOne
        ? { ...cell, write: { formula: filledInto(formulas, habit.example, row, column) } }
        : null,
    }),
  };
}

function whatItGives(group: readonly Typed[]): string {
  const [{ result, isSame: same, figure }, ...others] = group as readonly [Typed, ...Typed[]];
  if (same)
    return others.length === 0
      ? ' Die Zahl ist die, die die Formel ergäbe; ändert sich eine Zeile, ändert sie sich nicht mit.'
      : ' Die Zahlen sind die, die die Formeln ergäben; ändert sich eine Zeile, ändern sie sich nicht mit.';
  if (result === null) return '';
  if (others.length === 0) return ` Die Formel ergäbe ${germanText(result, figure.unit)}.`;
  const results = group.map((each) => germanText(each.result ?? 0, each.figure.unit));
  return ` Die Formeln ergäben ${inWords(results)}.`;
}
