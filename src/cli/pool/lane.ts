import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { Outcome } from '../outcome';

/** One worker thread, which does one file at a time. A thread that died is replaced with the next file. */
export class Lane {
  private worker: Worker | null = null;

  constructor(
    private readonly script: string,
    private readonly options: WorkerOptions,
  ) {}

  check(file: string): Promise<Outcome> {
    const worker = (this.worker ??= new Worker(this.script, this.options));
    return new Promise((resolve) => {
      const end = (outcome: Outcome): void => {
        worker.off('message', end).off('error', dead).off('exit', dead);
        resolve(outcome);
      };
      const dead = (cause: NodeJS.ErrnoException | number): void => {
        this.worker = null;
        end({ kind: 'unreadable', reason: causeOfDeath(cause) });
      };
      worker.on('message', end).on('error', dead).on('exit', dead);
      worker.postMessage(file);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }
}

/** A thread that dies names its error; one that only ends, its exit code. */
function causeOfDeath(cause: NodeJS.ErrnoException | number): string {
  return typeof cause === 'object' && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'Für diese Datei reicht der Arbeitsspeicher nicht.'
    : `Die Prüfung dieser Datei ist abgebrochen (${String(cause)}).`;
}
