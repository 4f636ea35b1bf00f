import { changesOf, selectedLines } from '../../core/balance/changes';
import { unbalancedText } from '../../core/balance/unbalancedTables';
import { prepare, proposeBalance, isSettled, type Prepared } from '../../core/balance/propose';
import { recalculated } from '../../core/balance/recalculated';
import { NO_WISHES, type Proposal, type Wishes } from '../../core/balance/types';
import { patchWorkbook } from '../../xlsx/patch/patchWorkbook';
import { UnpatchableFile } from '../../xlsx/patch/unpatchableFile';
import { readWorkbook } from '../../xlsx/readWorkbook';
import { UnreadableFile } from '../../xlsx/unreadableFile';
import type { BalanceWish } from '../arguments/command';
import { readBytes, UnavailableFile } from '../readBytes';
import { balanceJson } from './balanceJson';
import { balanceText } from './balanceText';
import { writeCopy } from './writeCopy';

/** What became of balancing a file, for the terminal. */
export interface Balanced {
  readonly output: string;
  /** German sentences for stderr. */
  readonly problems: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

/** Reads a file, works out how it balances, and writes the copy that is wished for. It never throws. */
export function balanceFile(
  file: string,
  copy: string | null,
  wish: BalanceWish,
  width: number,
): Balanced {
  try {
    const bytes = readBytes(file);
    const prepared = prepare(readWorkbook(bytes));
    const proposal = proposeBalance(prepared, wishesFor(prepared, wish));
    const problems = problemsOf(proposal);
    // A program that reads the lines has nowhere else to learn of it.
    const notes = wish.json ? notesOf(proposal) : [];
    const output = wish.json ? balanceJson(proposal) : balanceText(file, proposal, width);
    if (problems.length > 0) {
      const unwritten = copy === null ? [] : ['Deshalb wurde keine Kopie geschrieben.'];
      return { output, problems: [...problems, ...unwritten, ...notes], exitCode: 1 };
    }
    const patch = (): Uint8Array => patched(bytes, prepared, proposal);
    if (copy === null) return { output, problems: [...notes, ...obstacles(patch)], exitCode: 0 };
    const written = writtenCopy(file, copy, patch);
    return { output, ...written, problems: [...notes, ...written.problems] };
  } catch (error) {
    return { output: '', problems: [reasonOf(error)], exitCode: 2 };
  }
}

function wishesFor(prepared: Prepared, { allColumns, writing }: BalanceWish): Wishes {
  const wishes = { ...NO_WISHES, writing };
  if (!allColumns) return wishes;
  const { plans } = proposeBalance(prepared, { ...wishes, columns: new Set() });
  return { ...wishes, columns: new Set(plans.flatMap((plan) => plan.columns.map(({ id }) => id))) };
}

/** Why some column does not come out even. */
function problemsOf({ plans, unbalanced, problem }: Proposal): string[] {
  if (problem !== null) return [problem];
  const unsettled = plans.flatMap(({ sheet, columns }) =>
    columns
      .filter((column) => column.chosen && !isSettled(column))
      .map(({ heading, notes }) => `Blatt „${sheet}“, ${heading}: ${notes.join(' ')}`),
  );
  return [...unsettled, ...unbalanced.filter(({ mustBalance }) => mustBalance).map(unbalancedText)];
}

/** What a person has to know of a plan, or of a column that comes out even; of others it is a problem. */
function notesOf({ plans }: Proposal): string[] {
  return plans.flatMap(({ sheet, notes, columns }) => [
    ...notes.map((note) => `Hinweis zu Blatt „${sheet}“: ${note}`),
    ...columns
      .filter(isSettled)
      .flatMap((column) =>
        column.notes.map((note) => `Hinweis zu Blatt „${sheet}“, ${column.heading}: ${note}`),
      ),
  ]);
}

function writtenCopy(
  file: string,
  copy: string,
  patch: () => Uint8Array,
): Pick<Balanced, 'problems' | 'exitCode'> {
  try {
    writeCopy(file, copy, patch());
    return { problems: [], exitCode: 0 };
  } catch (error) {
    if (error instanceof UnpatchableFile) return { problems: [error.message], exitCode: 1 };
    return { problems: [reasonOf(error)], exitCode: 2 };
  }
}

/** What would stand against writing a copy, such as a protected sheet; said before somebody counts on it. */
function obstacles(patch: () => Uint8Array): string[] {
  try {
    patch();
    return [];
  } catch (error) {
    return [error instanceof UnpatchableFile ? `Hinweis: ${error.message}` : reasonOf(error)];
  }
}

function patched(bytes: Uint8Array, { snapshot }: Prepared, proposal: Proposal): Uint8Array {
  if (selectedLines(proposal).length === 0) return bytes;
  return patchWorkbook(bytes, changesOf(proposal), recalculated(snapshot, proposal));
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFile || error instanceof UnavailableFile) return error.message;
  return `Beim Ausgleichen ist Planwerk gescheitert (${String(error)}).`;
}
