import { availableParallelism, totalmem } from 'node:os';
import { Lane } from './lane';

const MEGABYTE = 2 ** 20;

/** As many lanes as the machine has room for, and none without a file. */
export function openLanes(files: number, script: string, workerData: unknown): Lane[] {
  const count = Math.min(availableParallelism(), files);
  const resourceLimits = { maxOldGenerationSizeMb: memoryPerLane(count) };
  return Array.from({ length: count }, () => new Lane(script, { workerData, resourceLimits }));
}

/**
 * A thread beyond its limit dies alone; without one the system might end the whole process. Where the process may use
 * less than the machine has, as in a container, that counts.
 */
function memoryPerLane(lanes: number): number {
  const allowed = process.constrainedMemory();
  const memory = allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
  const share = Math.floor((0.75 * memory) / MEGABYTE / lanes);
  return Math.min(4096, Math.max(256, share));
}
