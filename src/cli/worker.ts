/** A worker thread: it is sent the name of one file after the other and answers each with its outcome. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './checkFile';
import type { Task } from './task';

const task = workerData as Task;

parentPort?.on('message', (file: string) => {
  parentPort?.postMessage(checkFile(file, task));
});
