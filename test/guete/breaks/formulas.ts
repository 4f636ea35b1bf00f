import { patternOf } from '../../../src/core/formulas/pattern';
import { takeApart } from '../../../src/core/formulas/references';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { calculated } from '../../support/calculated';
import { cellAt } from '../generator/grid';
import type { Figure, Place, Probeplan } from '../generator/model';
import { randomFrom } from '../generator/random';
import { withValues } from '../generator/state';
import type { Break, Candidate } from './break';
import { withContent } from './edit';
import { OTHER_FORMULAS, type Calculating, type Content } from './otherFormulas';
import { FORMULA_WAYS } from './ways';

/** Every way to break every formula of a plan that makes sense. The workbook is calculated again, as Excel does. */
export function formulaCandidates(plan: Probeplan): Candidate[] {
  const all = calculatingIn(plan);
  if (all.length === 0) return [];
  const clean = calculated(plan.snapshot);
  return FORMULA_WAYS.flatMap((way) =>
    all.flatMap((one): Candidate[] => {
      const random = randomFrom(`${plan.name} ${way} ${one.figure.id}`);
      const content = OTHER_FORMULAS[way](one, random);
      if (content === null) return [];
      return [{ way, at: one.figure, make: () => broken(plan, clean, one, content) }];
    }),
  );
}

function broken(
  plan: Probeplan,
  clean: Snapshot,
  { figure, formula }: Calculating,
  content: Content,
): Break {
  const snapshot = calculated(withContent(plan.snapshot, figure, content));
  const [before, after] = [valuesIn(clean, plan), valuesIn(snapshot, plan)];
  const changed = new Map([...after].filter(([each, value]) => value !== before.get(each)));
  return {
    snapshot,
    state: withValues(changed),
    before: formula,
    after: 'formula' in content ? content.formula : String(content.value),
    broken: [figure],
    proof: 'brokenCell',
    formal: [{ cells: [figure], result: figure }],
    moved: (place) => place,
    // What was calculated from it has changed with it.
    debatable: [...changed.keys()],
    harmless: changed.size === 0,
  };
}

function valuesIn(snapshot: Snapshot, { figures }: Probeplan): Map<Figure, number> {
  const values = snapshot.sheets.map(
    ({ cells }) => new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value])),
  );
  return new Map(
    figures.flatMap((figure): [Figure, number][] => {
      const value = values[figure.sheet]!.get(`${figure.row} ${figure.column}`);
      return typeof value === 'number' ? [[figure, value]] : [];
    }),
  );
}

function calculatingIn(plan: Probeplan): Calculating[] {
  const byPlace = new Map(plan.figures.map((figure) => [keyOf(figure), figure]));
  const counts = new Map<string, number>();
  const found = plan.figures.flatMap((figure) => {
    const cell = cellAt(plan.snapshot, figure);
    const formula = cell?.formula ?? null;
    if (!cell || formula === null || typeof cell.value !== 'number') return [];
    const pattern = patternOf(takeApart(formula), cell.row, cell.column);
    const lines = ['row', 'column'].map(
      (line) => `${figure.sheet} ${line} ${line === 'row' ? cell.row : cell.column} ${pattern}`,
    );
    for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
    return [{ figure, formula, lines }];
  });
  return found.map(({ figure, formula, lines }) => ({
    figure,
    formula,
    at: (row, column) => byPlace.get(keyOf({ sheet: figure.sheet, row, column })),
    alike: Math.max(...lines.map((line) => counts.get(line)!)) - 1,
  }));
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet} ${row} ${column}`;
}
