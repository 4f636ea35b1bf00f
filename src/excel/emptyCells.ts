import { isExternal, parseReference } from '../core/workbook/address';

/** A part of an area: `rows` × `columns` cells from the given cell (counted from 0) of `address` on. */
export interface Part {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Which cells of a part hold nothing at all, row by row. */
export type Emptiness = readonly (readonly boolean[])[];

/** Whether this host can be asked about its cells: the shared runtime can, the JavaScript-only runtime cannot. */
export function canAskExcel(): boolean {
  return typeof Excel !== 'undefined';
}

interface Question {
  readonly part: Part;
  answer(emptiness: Emptiness): void;
  fail(reason: unknown): void;
}

let waiting: Question[] = [];

/**
 * Asks Excel which cells of a part are empty. All questions of one pass of the calculation travel in one
 * round trip, however many formulas ask.
 */
export function findEmptyCells(part: Part): Promise<Emptiness> {
  return new Promise((answer, fail) => {
    if (waiting.length === 0) void Promise.resolve().then(askAll);
    waiting.push({ part, answer, fail });
  });
}

function askAll(): Promise<void> {
  const questions = waiting;
  waiting = [];
  return ask(questions);
}

/**
 * A batch stops at its first failing action. So that one bad address does not silence the other formulas,
 * a batch that failed for an address is halved until the culprit stands alone.
 */
async function ask(questions: readonly Question[]): Promise<void> {
  try {
    const answers = await readEmptiness(questions.map(({ part }) => part));
    questions.forEach((question, index) => question.answer(answers[index]!));
  } catch (reason) {
    if (questions.length === 1 || !isAboutAddress(reason)) {
      questions.forEach((question) => question.fail(reason));
      return;
    }
    const half = questions.length >> 1;
    await ask(questions.slice(0, half));
    await ask(questions.slice(half));
  }
}

async function readEmptiness(parts: readonly Part[]): Promise<Emptiness[]> {
  // While a cell is being edited a batch fails; Excel then waits until Enter instead (office-js #3388).
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = parts.map((part) => {
      const range = rangeOf(context, part);
      range.load({ valueTypes: true });
      return range;
    });
    await context.sync();
    return ranges.map(({ valueTypes }) =>
      valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.empty)),
    );
  });
}

function rangeOf(context: Excel.RequestContext, part: Part): Excel.Range {
  const reference = parseReference(part.address);
  if (reference === null || isExternal(reference)) {
    throw new UnreachableCells(part.address);
  }
  return context.workbook.worksheets
    .getItem(reference.sheet)
    .getRange(reference.cells)
    .getCell(part.row, part.column)
    .getResizedRange(part.rows - 1, part.columns - 1);
}

/** Cells of another workbook, which an add-in cannot read. */
class UnreachableCells extends Error {}

const ADDRESS_ERRORS: readonly string[] = ['InvalidArgument', 'ItemNotFound'];

function isAboutAddress(reason: unknown): boolean {
  return (
    reason instanceof UnreachableCells ||
    (reason instanceof OfficeExtension.Error && ADDRESS_ERRORS.includes(reason.code))
  );
}
