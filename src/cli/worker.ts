/** A worker thread: it is sent the name of one file after the other and answers each with its outcome. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './checkFile';
import type { Presentation } from './presentation';

parentPort?.on('message', (file: string) => {
  parentPort?.postMessage(checkFile(file, workerData as Presentation));
});
