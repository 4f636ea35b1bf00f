import type { Table } from '../../plan/types';
import { cellKey } from '../../workbook/address';
import type { RuleId } from '../catalogue';
import type { Equation } from '../judge/equation';
import type { Judgement } from '../judge/judge';
import type { Exact } from '../judge/series';
import type { CellOnSheet } from '../report';
import type { FormulaFinding } from './formulaFinding';

/** A sum that came out right only because it was read from a formula that is wrong. */
export interface Overruled {
  readonly rule: RuleId;
  readonly table: Table;
  readonly state: 'bestanden' | 'rundung';
}

/**
 * A table's sums are read from its formulas: where one of them counts the wrong rows in every column, its sum adds up
 * nevertheless. Such a check did not hold.
 */
export function overruledBy(
  causes: readonly FormulaFinding[],
  judgements: readonly Judgement[],
  exact: readonly Exact[],
): Overruled[] {
  const sure = causes.filter(({ isSure }) => isSure);
  const wrong = new Set(sure.flatMap(({ wrongResults = [] }) => wrongResults.map(cellKey)));
  if (wrong.size === 0) return [];
  const isWrong = ({ result: { figure }, rule }: Equation): boolean =>
    (rule === 'SU-01' || rule === 'SU-02') && wrong.has(cellKey(figure));
  const sheets = new Set(sure.flatMap(({ wrongResults = [] }) => wrongResults.map(sheetOf)));
  return [
    ...judgements.flatMap(({ equation, state }) =>
      state !== 'fehlgeschlagen' && isWrong(equation)
        ? [{ rule: equation.rule, table: equation.table, state }]
        : [],
    ),
    ...exact
      .filter(({ rule, table }) => /^SU-0[12]$/.test(rule) && sheets.has(table.sheet))
      .flatMap(({ write }) => write())
      .filter(isWrong)
      .map(({ rule, table }) => ({ rule, table, state: 'bestanden' as const })),
  ];
}

function sheetOf({ sheet }: CellOnSheet): string {
  return sheet;
}
