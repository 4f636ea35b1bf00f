import { parseArea } from '../../core/workbook/address';
import type { NewSheet } from '../../core/workbook/change';
import { problem, type Problem } from '../problems/problem';
import type { AddedSheet } from '../undo/record';
import type { PlannedStep } from './plan';
import type { Survey } from './survey';

/** What somebody has put on our sheet would be lost. */
export function rewritingProblems(steps: readonly PlannedStep[], { rewritten }: Survey): Problem[] {
  return steps.flatMap((step) => {
    const now = rewritten.get(step) ?? null;
    if (step.kind !== 'rewrite' || now === null) return [];
    const { before } = step.change;
    if (isStill(now, before)) return [];
    const sentence = `Das Blatt „${before.newSheet}“ ist nicht mehr so, wie Planwerk es geschrieben hat.`;
    return [problem('changedMeanwhile', sentence)];
  });
}

/** Whether a sheet of ours holds what was written, and nothing beside it: no comment, no chart, no table. */
function isStill({ address, formulas, parts }: AddedSheet, { cells }: NewSheet): boolean {
  const area = parseArea(address);
  if (area === null || parts > 0) return false;
  const written = new Map(
    cells.map(({ row, column, write }) => [
      `${row} ${column}`,
      'text' in write ? write.text : 'value' in write ? write.value : write.formula,
    ]),
  );
  const filled = [...written.values()].filter((content) => content !== '').length;
  const now = formulas.flatMap((line, y) =>
    line.flatMap((content, x) =>
      content === '' ? [] : [{ key: `${area.row + y} ${area.column + x}`, content }],
    ),
  );
  return now.length === filled && now.every(({ key, content }) => written.get(key) === content);
}
