/** Files on real threads, which here do as the file's name says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../../src/cli/outcome';
import { inOrder } from '../../src/cli/pool/inOrder';
import { Lane } from '../../src/cli/pool/lane';

const FOLDER = mkdtempSync(join(tmpdir(), 'planwerk-'));
const SCRIPT = join(FOLDER, 'thread.js');
writeFileSync(
  SCRIPT,
  `const { parentPort } = require('node:worker_threads');
  parentPort.on('message', async (file) => {
    if (file === 'stirbt') process.exit(7);
    if (file === 'wirft') throw new Error('Absturz');
    if (file === 'riesig') for (const all = []; ; ) all.push(new Array(1e5).fill({}));
    if (file === 'langsam') await new Promise((resolve) => setTimeout(resolve, 300));
    parentPort.postMessage({ kind: 'checked', hasFehler: false, output: file });
  });`,
);

const lanes = Array.from(
  { length: 2 },
  () => new Lane(SCRIPT, { resourceLimits: { maxOldGenerationSizeMb: 32 } }),
);

afterAll(async () => {
  await Promise.all(lanes.map((lane) => lane.close()));
  rmSync(FOLDER, { recursive: true });
});

async function outcomesOf(files: readonly string[]): Promise<string[]> {
  const results: string[] = [];
  for await (const outcome of inOrder(files, lanes)) results.push(worded(outcome));
  return results;
}

function worded(outcome: Outcome): string {
  return outcome.kind === 'checked' ? outcome.output : outcome.reason;
}

describe('files side by side', () => {
  it('come out in their order, also behind a slow one', async () => {
    const files = ['langsam', ...Array.from({ length: 99 }, (_, index) => String(index))];
    expect(await outcomesOf(files)).toEqual(files);
  });

  it('of none there is nothing', async () => {
    expect(await outcomesOf([])).toEqual([]);
  });

  it('a thread that dies takes only its own file along', async () => {
    const files = ['a', 'stirbt', 'b', 'riesig', 'c', 'wirft', 'd', 'e'];
    expect(await outcomesOf(files)).toEqual([
      'a',
      'Die Prüfung dieser Datei ist abgebrochen (7).',
      'b',
      'Für diese Datei reicht der Arbeitsspeicher nicht.',
      'c',
      'Die Prüfung dieser Datei ist abgebrochen (Error: Absturz).',
      'd',
      'e',
    ]);
  });

  it('are only begun as far ahead as few results can wait', async () => {
    let begun = 0;
    function* files() {
      for (; begun < 10_000;) yield String(begun++);
    }
    const outcomes = inOrder(files(), lanes);
    await outcomes.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(begun).toBeLessThanOrEqual(16);
    await outcomes.return(undefined);
  });
});
