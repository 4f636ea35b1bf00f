import { join } from 'node:path';
import type { Outcome } from './outcome';
import { write } from './output';
import { inOrder } from './pool/inOrder';
import { openLanes } from './pool/lanes';
import { Progress } from './progress';
import { harmless } from './text/harmless';
import type { Task } from './task';
import { summary, type Result } from './text/summary';

/** The bundle of worker.ts lies beside the one that this becomes a part of. */
const WORKER = join(__dirname, 'worker.js');

/** Checks the files side by side and prints the results in their order. */
export async function checkFiles(files: readonly string[], task: Task): Promise<Result> {
  const { presentation } = task;
  const result: Result = { withoutFehler: 0, withFehler: 0, unreadable: 0 };
  const progress = new Progress(files.length);
  const lanes = openLanes(files.length, WORKER, task);
  progress.show(0);
  let done = 0;
  for await (const outcome of inOrder(files, lanes)) {
    progress.hide();
    count(result, outcome);
    await print(files[done]!, outcome);
    done += 1;
    progress.show(done);
  }
  await Promise.all(lanes.map((lane) => lane.close()));
  if (files.length > 1 && !presentation.json) await write(process.stdout, summary(result));
  return result;
}

function count(result: Result, outcome: Outcome): void {
  if (outcome.kind === 'unreadable') result.unreadable += 1;
  else if (outcome.hasFehler) result.withFehler += 1;
  else result.withoutFehler += 1;
}

async function print(file: string, outcome: Outcome): Promise<void> {
  if (outcome.kind === 'checked') await write(process.stdout, outcome.output);
  else await write(process.stderr, `planwerk: ${harmless(`${file}: ${outcome.reason}`)}\n`);
}
