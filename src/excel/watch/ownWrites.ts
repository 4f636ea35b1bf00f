import { parseArea, type Area } from '../../core/workbook/address';
import type { Step } from '../undo/record';

/** How long after a write its events may still arrive. */
const ECHO = 2_000;

interface Written {
  readonly sheetId: string;
  readonly area: Area;
}

/** What we are writing at the moment, so that its events are not taken for somebody else's changes. */
class OwnWrites {
  private writes: { readonly areas: readonly Written[]; until: number }[] = [];

  /** Everything is ours that happens within the areas of the steps while the work runs, and shortly after. */
  async during<Result>(steps: readonly Step[], work: () => Promise<Result>): Promise<Result> {
    const write = { areas: steps.flatMap(areasOf), until: Infinity };
    this.writes = [...this.recent(), write];
    try {
      return await work();
    } finally {
      write.until = Date.now() + ECHO;
    }
  }

  /** Whether we are writing: results of formulas change with it on any sheet. */
  get running(): boolean {
    return this.recent().length > 0;
  }

  includes(sheetId: string, address: string): boolean {
    const area = parseArea(address) ?? wholeRows(address);
    return (
      area !== null &&
      this.recent().some(({ areas }) =>
        areas.some((own) => own.sheetId === sheetId && lies(area, own.area)),
      )
    );
  }

  private recent(): typeof this.writes {
    return this.writes.filter(({ until }) => until > Date.now());
  }
}

export const ownWrites = new OwnWrites();

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

function areasOf(step: Step): Written[] {
  switch (step.kind) {
    case 'cells': {
      const rows = (step.after ?? step.before).length;
      const columns = (step.after ?? step.before)[0]?.length ?? 0;
      const { sheetId, column, rowBefore, rowAfter } = step;
      // Counted as it was before, while and after: an event says it one way or another.
      const row = Math.min(rowBefore ?? rowAfter, rowAfter);
      const height = Math.max(rowBefore ?? rowAfter, rowAfter) + rows - row;
      return [{ sheetId, area: { row, column, rows: height, columns } }];
    }
    case 'rows': {
      const area = { row: step.row, column: 0, rows: step.count, columns: MOST_COLUMNS };
      return [{ sheetId: step.sheetId, area }];
    }
    case 'rewritten': {
      const area = { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };
      return [{ sheetId: step.sheetId, area }];
    }
    case 'sheet':
    case 'chart':
    case 'marks':
      return [];
  }
}

function wholeRows(address: string): Area | null {
  const match = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (match === null) return null;
  const row = Number(match[1]) - 1;
  return { row, column: 0, rows: Number(match[2]) - row, columns: MOST_COLUMNS };
}

function lies(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
