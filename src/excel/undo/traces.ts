import { placeName } from '../write/places';
import type { Step } from './record';

/** Where a step has left something, in words for the person. */
export function tracesOf(step: Step): string[] {
  switch (step.kind) {
    case 'cells':
      return step.before.flatMap((line, y) =>
        line.map((_, x) => placeName(step.sheet, step.rowAfter + y, step.column + x)),
      );
    case 'rows':
      return [`${step.sheet}!${step.rowAfter + 1}:${step.rowAfter + step.count}`];
    case 'sheet':
    case 'rewritten':
      return [`Blatt „${step.sheet}“`];
    case 'chart':
      return [`Diagramm auf „${step.sheet}“`];
    case 'marks':
      return [`Hervorhebung auf „${step.sheet}“`];
  }
}
