import { arrayImage } from '../undo/arrayImage';
import type { Record, Step } from '../undo/record';
import type { PlannedStep } from './plan';
import type { Survey } from './survey';

/** The record of a change that is about to be made, as far as it can be known before. */
export function newRecord(label: string, steps: readonly PlannedStep[], now: Survey): Record {
  const idOf = (name: string): string => now.sheets.find((sheet) => sheet.name === name)!.id;
  return {
    id: newId(),
    label,
    time: new Date().toISOString(),
    interrupted: false,
    steps: steps.flatMap((step): Step[] => {
      switch (step.kind) {
        case 'cells': {
          const { kind, sheet, column, rowBefore, rowAfter } = step;
          const cells = now.areas.get(step)?.cells ?? [];
          const place = { sheetId: idOf(sheet), sheet, column, rowBefore, rowAfter };
          const content =
            step.freezes === 'array'
              ? { wasArray: true as const, before: arrayImage(cells) }
              : { before: cells };
          return [{ kind, ...place, ...content, after: null, labels: null }];
        }
        case 'rows': {
          const { sheet, before: row, insertRows: count } = step.change;
          return [
            { kind: 'rows', sheetId: idOf(sheet), sheet, row, rowAfter: step.rowAfter, count },
          ];
        }
        case 'sheet':
          return [{ kind: 'sheet', sheet: step.change.newSheet, after: null }];
        case 'rewrite': {
          const { before } = step.change;
          const sheet = before.newSheet;
          return [{ kind: 'rewritten', sheetId: idOf(sheet), sheet, before, after: null }];
        }
        case 'chart': {
          const { sheet } = step.change;
          const before = now.charts.get(step) ?? [];
          return [{ kind: 'chart', sheetId: idOf(sheet), sheet, before, isFinished: false }];
        }
        case 'mark': {
          const { sheet } = step.change;
          return [{ kind: 'marks', sheetId: idOf(sheet), sheet }];
        }
        case 'unmark':
          // Marks are no content: what is taken away is made anew by the next check.
          return [];
      }
    }),
  };
}

function newId(): string {
  const random = Math.floor(Math.random() * 36 ** 6).toString(36);
  return `${Date.now().toString(36)}-${random}`;
}
