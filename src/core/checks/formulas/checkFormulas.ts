import type { Plan } from '../../plan/types';
import type { Snapshot } from '../../workbook/snapshot';
import { cellKey } from '../../workbook/address';
import type { Finding } from '../report';
import { Blocks } from './blocks';
import { brokenPatterns } from './brokenPatterns';
import { circles } from './circles';
import { errorValues } from './errorValues';
import { externalLinks } from './externalLinks';
import type { FormulaFinding } from './formulaFinding';
import { frozenColumns } from './frozenColumns';
import { formulasOf } from './formulasOf';
import { formulaTables } from './formulaTables';
import { areasByName } from './names';
import { numbersIn } from './numbersIn';
import { calculatingColumns } from './rowHabits';
import { shortTotals } from './shortTotals';
import { staleValues } from './staleValues';
import { strayReferences } from './strayReferences';
import { sumFormulas } from './sumFormulas';

/** What there is to be said of a workbook's formulas. */
export interface FormulaCheck {
  /** Of single cells: where an arithmetic finding speaks of the same one, they are its cause. */
  readonly causes: readonly FormulaFinding[];
  readonly findings: readonly Finding[];
}

export function checkFormulas(plan: Plan, snapshot: Snapshot): FormulaCheck {
  const formulas = formulasOf(snapshot);
  const errors = errorValues(plan, snapshot, formulas);
  if ([...formulas.values()].every((list) => list.length === 0))
    return { causes: [], findings: errors };
  const nameOf = areasByName(snapshot.names);
  const tables = formulaTables(plan, formulas, numbersIn(snapshot));
  const calculates = calculatingColumns(tables);
  const found = tables.flatMap((table) => {
    const blocks = new Blocks(table, nameOf);
    return [
      ...sumFormulas(table, blocks, nameOf),
      ...shortTotals(table, nameOf),
      ...brokenPatterns(table, nameOf, calculates),
      ...frozenColumns(table, plan.planYear, nameOf),
      ...staleValues(table, blocks, nameOf),
    ];
  });
  return {
    causes: firstOfEachCell([...circles(formulas), ...found]),
    findings: [...errors, ...strayReferences(plan, snapshot, formulas), ...externalLinks(formulas)],
  };
}

/** The most telling comes first: what a formula leaves out says why it breaks a pattern. */
function firstOfEachCell(found: readonly FormulaFinding[]): FormulaFinding[] {
  const seen = new Set<string>();
  return found.filter(({ at }) => {
    if (at.some((cell) => seen.has(cellKey(cell)))) return false;
    for (const cell of at) seen.add(cellKey(cell));
    return true;
  });
}
