import { ExcelProblem, problem } from './problems/problem';
import { problemOf } from './problems/problemOf';

/**
 * One round trip: `ask` says what is wanted and gives a function that picks up the answers. Each has a context of its
 * own, and no object outlives it: `Excel.run` would keep every range alive and end with another trip that lets them go.
 *
 * It does not wait while a cell is being edited (`delayForCellEdit`): the person is told to finish instead, as nothing
 * would seem to happen (office-js #3388).
 */
export async function roundTrip<Answer>(
  ask: (context: Excel.RequestContext) => () => Answer,
  signal?: AbortSignal,
): Promise<Answer> {
  throwIfCancelled(signal);
  try {
    const context = new Excel.RequestContext();
    const answer = ask(context);
    await Promise.race([context.sync(), cancelled(signal)]);
    throwIfCancelled(signal);
    return answer();
  } catch (reason) {
    throw asProblem(reason);
  }
}

export function asProblem(reason: unknown): ExcelProblem {
  return reason instanceof ExcelProblem ? reason : new ExcelProblem(problemOf(reason), reason);
}

/** The lowest ExcelApi that everything here was written for; the manifest asks for it too. */
const OLDEST_EXCEL_API = '1.13';

/** Throws where there is no Excel, or one that cannot do what is needed. */
export function requireExcel(): void {
  if (
    typeof Excel === 'undefined' ||
    !Office.context.requirements.isSetSupported('ExcelApi', OLDEST_EXCEL_API)
  ) {
    throw new ExcelProblem(problem('oldExcel'));
  }
}

/** Settles when the person has had enough: a host that is lost may never answer. */
function cancelled(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) =>
    signal?.addEventListener('abort', () => resolve(), { once: true }),
  );
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExcelProblem(problem('cancelled'));
}
