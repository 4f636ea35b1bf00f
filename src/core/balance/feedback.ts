import type { Calculation } from './calculation/calculation';
import type { Circle } from './calculation/circles';
import { circleText, wayText } from './circleText';
import type { ColumnAtWork } from './columnAtWork';
import type { CellOnSheet } from '../checks/report';
import type { Draft } from './draft';
import type { GivenFigures } from './givenFigures';
import type { SideInColumn } from './sideInColumn';

/** Nobody can balance what Excel cannot calculate. */
export function circleIn(
  column: ColumnAtWork,
  given: GivenFigures,
  calculation: Calculation,
): string | null {
  const { herkunft, verwendung } = column.sides;
  const cells = [herkunft, verwendung].flatMap((side) => [
    side.cell(side.tree.total),
    ...positionsOf(side),
  ]);
  for (const cell of [...cells, ...cellsOf(given)]) {
    const circle = calculation.circleFrom(cell);
    if (circle) return circleText(circle, cells[0]!.sheet);
  }
  return null;
}

/** How a position of the column, or what it takes over, comes to depend on what balances the column. */
export function feedback(
  { sides: { herkunft, verwendung } }: ColumnAtWork,
  given: GivenFigures,
  drafts: readonly Draft[],
  calculation: Calculation,
): Circle | null {
  const starts = [...positionsOf(herkunft), ...positionsOf(verwendung), ...cellsOf(given)];
  for (const { cell } of drafts)
    for (const start of starts) {
      const way = calculation.way(start, cell);
      if (way && way.length > 1) return way;
    }
  return null;
}

export function followedText(
  column: ColumnAtWork,
  given: GivenFigures,
  drafts: readonly Draft[],
  calculation: Calculation,
): string {
  const way = feedback(column, given, drafts, calculation);
  return `Formeln dieser Spalte hängen vom Ergebnis des Ausgleichs ab${inBrackets(column, way)}; der Betrag ist so gewählt, dass er danach aufgeht.`;
}

export function circularText(column: ColumnAtWork, way: Circle | null): string {
  return `Formeln dieser Spalte hängen im Kreis vom Ergebnis des Ausgleichs ab${inBrackets(column, way)}; ein Betrag, mit dem sie aufgehen, war nicht zu finden. Die Spalte bleibt, wie sie ist. Bitte in einer dieser Zellen einen Betrag statt der Formel eintragen.`;
}

function inBrackets({ tree }: ColumnAtWork, way: Circle | null): string {
  return way ? ` (${wayText(way, tree.herkunft.table.sheet)})` : '';
}

function positionsOf(side: SideInColumn): CellOnSheet[] {
  return [...side.tree.leaves.keys()].map((row) => side.cell(row));
}

function cellsOf({ result, abschreibungen }: GivenFigures): CellOnSheet[] {
  return [...result, ...abschreibungen].flatMap(({ terms }) => terms.map(({ cell }) => cell));
}
