import { addressFrom } from './balancingFormula';
import type { Circle } from './calculation/circles';

/** More cells nobody reads. */
const MOST_CELLS = 8;

/** "C17 rechnet mit C12, C12 mit C8": what depends on what, as it is seen from a sheet. */
export function wayText(cells: Circle, sheet: string): string {
  const names = cells.map((cell) => addressFrom(sheet, cell));
  const steps = names.slice(1).map((name, index) => {
    const from = names[index]!;
    return index === 0 ? `${from} rechnet mit ${name}` : `${from} mit ${name}`;
  });
  return steps.length <= MOST_CELLS
    ? steps.join(', ')
    : `${steps.slice(0, MOST_CELLS - 1).join(', ')}, … ${steps[steps.length - 1]!}`;
}

/** A circle of formulas in the workbook itself. */
export function circleText(circle: Circle, sheet: string): string {
  const [first] = circle;
  const way =
    circle.length === 1
      ? `${addressFrom(sheet, first!)} rechnet mit sich selbst`
      : wayText([...circle, first!], sheet);
  return `Zirkelbezug, Formeln brauchen einander gegenseitig: ${way}. Excel kann diese Formeln nicht ausrechnen, und die Spalte lässt sich so nicht ausgleichen. Bitte in einer dieser Zellen einen Betrag eintragen.`;
}
