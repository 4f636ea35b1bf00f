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

/** A part to look up, and all who wait for it: many formulas ask for the same range. */
interface Question {
  readonly part: Part;
  readonly answer: (emptiness: Emptiness) => void;
  readonly fail: (reason: unknown) => void;
  readonly answered: Promise<Emptiness>;
}

let waiting = new Map<string, Question>();

/**
 * Asks Excel which cells of a part are empty. All questions of one pass of the calculation travel together, however
 * many formulas ask.
 */
export function findEmptyCells(part: Part): Promise<Emptiness> {
  const key = JSON.stringify(part);
  let question = waiting.get(key);
  if (question === undefined) {
    if (waiting.size === 0) void Promise.resolve().then(askAll);
    question = newQuestion(part);
    waiting.set(key, question);
  }
  return question.answered;
}

function newQuestion(part: Part): Question {
  let answer!: Question['answer'];
  let fail!: Question['fail'];
  const answered = new Promise<Emptiness>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return { part, answer, fail, answered };
}

/** Excel on the web refuses requests and responses over 5 MB (office-js #1012). */
const MOST_QUESTIONS = 1000;
const MOST_CELLS = 200_000;

async function askAll(): Promise<void> {
  const questions = [...waiting.values()];
  waiting = new Map();
  for (const batch of batches(questions)) await ask(batch);
}

function batches(questions: readonly Question[]): Question[][] {
  const result: Question[][] = [];
  let cells = 0;
  for (const question of questions) {
    const { rows, columns } = question.part;
    const last = result[result.length - 1];
    cells += rows * columns;
    if (last === undefined || last.length === MOST_QUESTIONS || cells > MOST_CELLS) {
      result.push([question]);
      cells = rows * columns;
    } else {
      last.push(question);
    }
  }
  return result;
}

/**
 * A batch stops at its first failing action. So that one bad address or one huge range does not silence the other
 * formulas, a batch that failed for such a reason is halved until the culprit stands alone.
 */
async function ask(questions: readonly Question[]): Promise<void> {
  try {
    const answers = await readEmptiness(questions.map(({ part }) => part));
    questions.forEach((question, index) => question.answer(answers[index]!));
  } catch (reason) {
    if (questions.length === 1 || !isAboutOneQuestion(reason)) {
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

const ERRORS_OF_ONE_QUESTION: readonly string[] = [
  'InvalidArgument',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
];

function isAboutOneQuestion(reason: unknown): boolean {
  return (
    reason instanceof UnreachableCells ||
    (reason instanceof OfficeExtension.Error && ERRORS_OF_ONE_QUESTION.includes(reason.code))
  );
}
