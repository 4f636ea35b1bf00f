import type { Sheet } from '../../core/workbook/snapshot';
import type { Problem } from '../problems/problem';
import { problemOf } from '../problems/problemOf';
import { readOutline } from '../read/outline';
import { readSheets } from '../read/readWorkbook';
import { asProblem } from '../roundTrip';
import { ownWrites } from './ownWrites';

/** What has become different in the workbook. */
export interface News {
  /** Sheets with new content, without their merged areas, which are not read unasked. */
  readonly sheets: readonly Sheet[];
  /** The names of all sheets in the order of their tabs: some may have come, gone or changed places. */
  readonly order: readonly string[];
  /** Somebody inserted or deleted rows, columns or sheets: places known from before may be wrong. */
  readonly moved: boolean;
  /** Somebody else, who has the same workbook open, took part in it. */
  readonly remote: boolean;
}

export interface Watcher {
  readonly onNews: (news: News) => void;
  readonly onProblem: (problem: Problem) => void;
}

/** Typing comes in many small steps; the reading waits for a pause of this many milliseconds. */
const PAUSE = 400;

/**
 * Tells of what others change, until the function that it gives is called: the person at the workbook, or somebody who
 * has it open too; not of what we write ourselves. Quick edits may be lost on the way (office-js #1760), so a button
 * that reads everything anew stays necessary.
 */
export async function watch(watcher: Watcher): Promise<() => Promise<void>> {
  const pending = new Pending(watcher);
  try {
    const context = new Excel.RequestContext();
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add((event) => pending.changed(event)),
      worksheets.onCalculated.add((event) => pending.calculated(event)),
      worksheets.onAdded.add(({ worksheetId, source }) => pending.moved(worksheetId, source)),
      worksheets.onDeleted.add(({ source }) => pending.moved(null, source)),
    ];
    await context.sync();
    return async () => {
      pending.stop();
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  } catch (reason) {
    throw asProblem(reason);
  }
}

type Source = Excel.WorksheetChangedEventArgs['source'];

/** Collects what happened until there is a pause. */
class Pending {
  private sheetIds = new Set<string>();
  private hasMoved = false;
  private isRemote = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isStopped = false;

  constructor(private readonly watcher: Watcher) {}

  changed({
    worksheetId,
    address,
    changeType,
    source,
  }: Excel.WorksheetChangedEventArgs): Promise<void> {
    // What comes from elsewhere is never ours, whatever place it is about.
    if (isLocal(source) && ownWrites.includes(worksheetId, address)) return Promise.resolve();
    if (changeType !== 'RangeEdited') this.hasMoved = true;
    return this.note(worksheetId, source);
  }

  calculated({ worksheetId }: Excel.WorksheetCalculatedEventArgs): Promise<void> {
    return ownWrites.running ? Promise.resolve() : this.note(worksheetId, 'Local');
  }

  moved(worksheetId: string | null, source: Source): Promise<void> {
    if (isLocal(source) && ownWrites.running) return Promise.resolve();
    this.hasMoved = true;
    return this.note(worksheetId, source);
  }

  stop(): void {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private note(worksheetId: string | null, source: Source): Promise<void> {
    if (worksheetId !== null) this.sheetIds.add(worksheetId);
    if (!isLocal(source)) this.isRemote = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), PAUSE);
    return Promise.resolve();
  }

  private async read(): Promise<void> {
    const [ids, moved, remote] = [this.sheetIds, this.hasMoved, this.isRemote];
    this.sheetIds = new Set();
    this.hasMoved = this.isRemote = false;
    try {
      const { sheets: listed } = await readOutline();
      const sheets = await readSheets(listed.filter(({ id }) => ids.has(id)));
      if (this.isStopped) return;
      this.watcher.onNews({ sheets, order: listed.map(({ name }) => name), moved, remote });
    } catch (reason) {
      // Nothing gets lost: what could not be read, as a cell is being edited, is read with the next change.
      ids.forEach((id) => this.sheetIds.add(id));
      this.hasMoved ||= moved;
      this.isRemote ||= remote;
      this.watcher.onProblem(problemOf(reason));
    }
  }
}

function isLocal(source: Source): boolean {
  return source === 'Local';
}
