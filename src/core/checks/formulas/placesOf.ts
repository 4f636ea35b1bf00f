import type { CellOnSheet, Finding } from '../report';

/** Where the arithmetic fails: at its own cell, and at the results of what follows from it. */
export function placesOf({ cell, cells, folgen, berechnet }: Finding): CellOnSheet[] {
  const own = berechnet === null ? [cell] : [cell, ...cells];
  return [...own, ...folgen.flatMap((each) => placesOf(each))];
}

export function isAt({ cell }: Finding, { sheet, row, column }: CellOnSheet): boolean {
  return cell.sheet === sheet && cell.row === row && cell.column === column;
}
