import { callingNames } from '../../../core/freeze/calls';
import { frozenLines, type FrozenLine } from '../../../core/freeze/frozenLines';
import { planwerkFormulas } from '../../../core/freeze/planwerkFormulas';
import type { Snapshot } from '../../../core/workbook/snapshot';
import { readWorkbook } from '../../../excel/read/readWorkbook';
import { readSurroundings } from '../../../excel/read/surroundings';
import { useReading } from '../../useReading';

export interface FoundFormulas {
  /** What the person has seen. */
  readonly snapshot: Snapshot;
  readonly lines: readonly FrozenLine[];
  /** Names of the workbook that call Planwerk themselves. */
  readonly names: readonly string[];
}

/** Looks for the formulas that need Planwerk; can be stopped. */
export function useFormulas() {
  return useReading(findFormulas);
}

async function findFormulas(signal: AbortSignal): Promise<FoundFormulas> {
  const snapshot = await readWorkbook({ signal });
  const surroundings = await readSurroundings(planwerkFormulas(snapshot), signal);
  return {
    snapshot,
    lines: frozenLines(snapshot, surroundings),
    names: callingNames(snapshot.names).map(({ name }) => name),
  };
}
