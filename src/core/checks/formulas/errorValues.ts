import { germanError } from '../../formulas/errorNames';
import { referredBy } from '../../formulas/cellsOf';
import type { Plan, Table } from '../../plan/types';
import { isProtocol } from '../../workbook/protocolSheet';
import { isError, type Snapshot } from '../../workbook/snapshot';
import { findingOf } from '../rules/findingOf';
import type { CellOnSheet, Finding } from '../report';
import { tableAt } from '../tableAt';
import { addressOf } from './formulaFinding';
import type { Formula } from './formulasOf';

interface Wrong extends CellOnSheet {
  readonly error: string;
}

/** So many errors are no longer followed to where they come from. */
const TOO_MANY = 500;

/** FM-05: cells with an error value, one finding for those of a table that show the same one. */
export function errorValues(
  plan: Plan,
  snapshot: Snapshot,
  formulas: ReadonlyMap<string, readonly Formula[]>,
): Finding[] {
  const errors = errorsIn(snapshot);
  if (errors.length === 0) return [];
  const sources = errors.length > TOO_MANY ? errors : sourcesAmong(errors, formulas);
  const groups = new Map<string, { first: Wrong; table: Table | undefined; cells: Wrong[] }>();
  for (const wrong of sources) {
    const table = tableAt(wrong, plan.tables);
    const key = `${wrong.error} ${wrong.sheet} ${table ? `${table.area.row} ${table.area.column}` : ''}`;
    const known = groups.get(key);
    if (known) known.cells.push(wrong);
    else groups.set(key, { first: wrong, table, cells: [wrong] });
  }
  const followers = errors.length - sources.length;
  return [...groups.values()].map(({ first, table, cells }) => {
    const isPlan = table !== undefined && cells.some((cell) => isInPlanColumn(table, cell));
    const where =
      cells.length === 1
        ? `In ${addressOf(first)} steht`
        : `In ${cells.length} Zellen, zuerst in ${addressOf(first)}, steht`;
    const taken =
      followers > 0 && groups.size === 1
        ? ` ${followers === 1 ? 'Eine weitere Zelle übernimmt' : `${followers} weitere Zellen übernehmen`} den Fehler.`
        : '';
    return findingOf('FM-05', isPlan ? 'fehler' : 'warnung', place(first), cells.map(place), {
      text: `${where} der Fehlerwert ${germanError(first.error)}.${taken}`,
    });
  });
}

function errorsIn({ sheets }: Snapshot): Wrong[] {
  const errors: Wrong[] = [];
  for (const sheet of sheets) {
    if (isProtocol(sheet)) continue;
    for (const { row, column, value } of sheet.cells) {
      if (isError(value)) errors.push({ sheet: sheet.name, row, column, error: value.error });
    }
  }
  return errors;
}

function place({ sheet, row, column }: CellOnSheet): CellOnSheet {
  return { sheet, row, column };
}

/** Those that do not merely take over the error of another cell. */
function sourcesAmong(
  errors: readonly Wrong[],
  formulas: ReadonlyMap<string, readonly Formula[]>,
): Wrong[] {
  const sources = errors.filter((wrong) => {
    const formula = formulas
      .get(wrong.sheet)
      ?.find(({ cell }) => cell.row === wrong.row && cell.column === wrong.column);
    if (!formula) return true;
    return !referredBy(formula.pieces).some(({ sheet, area }) =>
      errors.some(
        (other) =>
          other !== wrong &&
          other.sheet === (sheet ?? wrong.sheet) &&
          other.row >= area.row &&
          other.row < area.row + area.rows &&
          other.column >= area.column &&
          other.column < area.column + area.columns,
      ),
    );
  });
  // In a circle of errors each takes over another's.
  return sources.length > 0 ? sources : [...errors];
}

function isInPlanColumn({ columns, transposed }: Table, { row, column }: CellOnSheet): boolean {
  const position = transposed ? row : column;
  return columns.some((each) => each.position === position && each.kind === 'plan');
}
