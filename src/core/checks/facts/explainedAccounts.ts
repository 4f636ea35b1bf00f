import { isProtocol } from '../../workbook/protocolSheet';
import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot';

/** Whether an Erläuterung names an account, or stands in its row. */
export type Explained = (of: {
  readonly account: string;
  readonly sheet: string;
  readonly line: number;
}) => boolean;

const EXPLAINS = /erläuterung|begründung/i;
const HEADING = /^(?:erläuterung(?:en)?|begründung(?:en)?)(?:[ :]|$)/i;
const NAMED = /(?<![\d.,])(\d{4,12})(?:\s*(?:-|–|bis)\s*(\d{4,12}))?(?![\d.,]*\d)/g;
/** The lines at the top of a sheet that say what it is. */
const TITLES = 8;

/**
 * What a workbook explains: accounts that its Erläuterungen name, ranges such as "5639002000-5639007000" among them, and
 * rows with a text in a column of that heading. null where it explains nothing by accounts.
 */
export function explainedAccounts(
  { sheets }: Snapshot,
  accounts: ReadonlySet<string>,
  planSheets: ReadonlySet<string>,
): Explained | null {
  const named = new Set<string>();
  const ranges: (readonly [from: string, to: string])[] = [];
  const lines = new Set<string>();
  for (const sheet of sheets) {
    if (isProtocol(sheet)) continue;
    for (const line of explainedLines(sheet)) lines.add(`${line} ${sheet.name}`);
    // Where the accounts have their figures, their numbers explain nothing.
    if (planSheets.has(sheet.name) || !isExplanation(sheet)) continue;
    for (const [, from = '', to] of textsOf(sheet).flatMap((text) => [...text.matchAll(NAMED)])) {
      if (to === undefined) named.add(from);
      else ranges.push([from, to]);
    }
  }
  const isNamed = (account: string): boolean =>
    spellings(account).some(
      (one) =>
        named.has(one) ||
        ranges.some(([from, to]) => one.length === from.length && one >= from && one <= to),
    );
  if (lines.size === 0 && ![...accounts].some(isNamed)) return null;
  return ({ account, sheet, line }) => lines.has(`${line} ${sheet}`) || isNamed(account);
}

/** Account numbers lose a zero at either end. */
function spellings(account: string): string[] {
  return [
    account,
    `${account}0`,
    `0${account}`,
    ...(account.endsWith('0') ? [account.slice(0, -1)] : []),
    ...(account.startsWith('0') ? [account.slice(1)] : []),
  ];
}

function isExplanation({ name, cells }: Sheet): boolean {
  return (
    EXPLAINS.test(name) ||
    cells.some(
      ({ row, value }) => row < TITLES && typeof value === 'string' && EXPLAINS.test(value),
    )
  );
}

function textsOf({ cells }: Sheet): string[] {
  return cells.flatMap(({ value }) => {
    if (typeof value === 'number') return Number.isInteger(value) ? String(value) : [];
    return typeof value === 'string' ? value : [];
  });
}

/** The rows with a text below the heading of a column for explanations, beside figures. */
function explainedLines({ cells }: Sheet): number[] {
  const headings = new Map<number, number>();
  const lines: number[] = [];
  let figures = false;
  for (const { row, column, value } of cells) {
    figures ||= typeof value === 'number';
    if (typeof value !== 'string') continue;
    const from = headings.get(column);
    if (isColumnHeading({ column, value })) headings.set(column, row);
    else if (from !== undefined && row > from && value.trim().length > 3) lines.push(row);
  }
  return figures ? lines : [];
}

/** A title stands in the first column. */
function isColumnHeading({ column, value }: Pick<Cell, 'column'> & { value: string }): boolean {
  return column > 0 && value.length < 40 && HEADING.test(value);
}
