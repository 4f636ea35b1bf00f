import type { NameLookup } from '../../formulas/addition';
import { referredBy } from '../../formulas/cellsOf';
import { takeApart } from '../../formulas/references';
import { areaAddress } from '../../workbook/address';
import { germanText } from '../../numbers/germanText';
import type { FigureChange } from '../../workbook/change';
import { HOLDS } from '../../plan/types';
import { findingOf } from '../rules/findingOf';
import { cellOf, figureAt, shownText } from '../words';
import { addedRows, differences, sameRows } from './addedRows';
import { addressOf, whereIn, type FormulaFinding } from './formulaFinding';
import type { FormulaCell, FormulaTable } from './formulaTables';
import type { Exception } from './habit';
import { exceptionsIn, formulaAt } from './exceptions';
import { filledInto } from './reach';
import type { CalculatingColumns } from './rowHabits';
import { wrongRows } from './wrongRows';
import { isSame, resultOf } from './worth';

/** Cells that do not follow the formula that their neighbours repeat. */
export function brokenPatterns(
  formulas: FormulaTable,
  nameOf: NameLookup,
  calculates: CalculatingColumns,
): FormulaFinding[] {
  return exceptionsIn(formulas, nameOf, calculates).flatMap((exception) => {
    const formula = formulaAt(formulas, exception.row, exception.column);
    const found = formula
      ? otherFormula(formulas, exception, formula, nameOf)
      : constant(formulas, exception, nameOf);
    return found ?? [];
  });
}

/** FM-02 */
function constant(
  formulas: FormulaTable,
  exception: Exception,
  nameOf: NameLookup,
): FormulaFinding | null {
  const { table } = formulas;
  const { row, column, along } = exception;
  const figure = figureAt(table, row, column);
  // What is stored as text has a finding of its own.
  if (!figure || table.numbers.holds[row * table.numbers.width + column] !== HOLDS.figure)
    return null;
  const filled = filledInto(formulas, exception.habit.example, row, column);
  const result = resultOf(formulas, takeApart(filled), nameOf);
  const same = result !== null && (isSame(result, figure.value) || isSame(result, figure.shown));
  const beside = (along === 'row') === table.transposed ? 'darüber und darunter' : 'daneben';
  const cause = `In ${addressOf(figure)} steht eine Zahl, wo die Zellen ${beside} eine Formel haben.`;
  const gives = same
    ? ' Die Zahl ist die, die die Formel ergäbe; ändert sich eine Zeile, ändert sie sich nicht mit.'
    : result === null
      ? ''
      : ` Die Formel ergäbe ${germanText(result, figure.unit)}.`;
  const cell = cellOf(table, row, column);
  return {
    cause,
    finding: findingOf('FM-02', same ? 'hinweis' : 'warnung', cell, [cell], {
      text: `${whereIn(formulas, row, column)}: In ${addressOf(figure)} steht die Zahl ${shownText(figure)}, wo die Zellen ${beside} eine Formel haben.${gives}`,
      berechnet: result === null ? null : Number(result.toFixed(6)),
      gedruckt: figure.shown,
      differenz: result === null ? null : Number((result - figure.shown).toFixed(6)),
      change: proposed(cell, filled),
    }),
  };
}

/** FM-03, or FM-01 where it is a sum that counts other rows than its neighbours. */
function otherFormula(
  formulas: FormulaTable,
  exception: Exception,
  formula: FormulaCell,
  nameOf: NameLookup,
): FormulaFinding | null {
  const { row, column, habit } = exception;
  const filled = filledInto(formulas, habit.example, row, column);
  const cell = cellOf(formulas.table, row, column);
  const wanted = addedRows(takeApart(filled), column, formulas, nameOf);
  const has = addedRows(formula.pieces, column, formulas, nameOf);
  if (wanted && has) {
    if (sameRows(has, wanted)) return null;
    const { missing, extra } = differences(has, wanted);
    const isOneOf = (missing.length === 0) !== (extra.length === 0);
    if (isOneOf && [...has].every(([each, times]) => (wanted.get(each) ?? times) === times)) {
      return wrongRows(formulas, [formula], { has, missing, extra }, proposed(cell, filled));
    }
  }
  const [own, usual] = [refersTo(formula.cell.formula), refersTo(filled)];
  const cause = `Die Formel in ${addressOf(cell)} folgt nicht dem Muster ihrer Nachbarzellen.`;
  const how =
    own === usual
      ? 'sie rechnet mit denselben Zellen anders'
      : `sie verweist auf ${own}, nach dem Muster wäre es ${usual}`;
  return {
    cause,
    finding: findingOf('FM-03', 'warnung', cell, [cell], {
      text: `${whereIn(formulas, row, column)}: Die Formel in ${addressOf(cell)} folgt nicht dem Muster ihrer Nachbarzellen; ${how}.`,
      change: proposed(cell, filled),
    }),
  };
}

function proposed(
  cell: { sheet: string; row: number; column: number },
  formula: string,
): FigureChange {
  return { ...cell, write: { formula } };
}

/** `D5:D9 und D12` */
function refersTo(formula: string): string {
  const cells = referredBy(takeApart(formula)).map(({ sheet, area }) =>
    sheet === null ? areaAddress(area) : `${sheet}!${areaAddress(area)}`,
  );
  if (cells.length === 0) return 'keine Zelle';
  const [first = '', ...rest] = cells.slice(0, 6);
  const more = cells.length > 6 ? ' und weitere' : '';
  return [first, ...rest].join(', ') + more;
}
