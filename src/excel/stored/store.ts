import { isAdjusted } from '../../core/checks/settings/writeSettings';
import { ExcelProblem, problem, type Problem } from '../problems/problem';
import { problemOf } from '../problems/problemOf';
import { requireExcel, roundTrip } from '../roundTrip';
import { readParts, type Part } from './parts';
import { NOTHING_STORED, type Stored } from './stored';
import { fromXml, NAMESPACE, toXml } from './xml';

export type StoredOutcome =
  | { readonly kind: 'stored'; readonly stored: Stored }
  /** Nothing was written. */
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What Planwerk keeps in the open workbook. */
export async function readStored(): Promise<StoredOutcome> {
  try {
    requireExcel();
    const { parts } = await readParts(NAMESPACE);
    return { kind: 'stored', stored: understood(parts) };
  } catch (reason) {
    return { kind: 'failed', problem: problemOf(reason) };
  }
}

/** Each waits for the one before, so that two clicks in a row do not lose the first. */
let writing: Promise<unknown> = Promise.resolve();

/** Changes what is kept, starting from what the workbook holds now: others may have added to it meanwhile. */
export function writeStored(change: (now: Stored) => Stored): Promise<StoredOutcome> {
  const turn = writing.then(() => write(change));
  writing = turn;
  return turn;
}

async function write(change: (now: Stored) => Stored): Promise<StoredOutcome> {
  try {
    requireExcel();
    const { parts, readOnly } = await readParts(NAMESPACE);
    if (readOnly) throw new ExcelProblem(problem('readOnly'));
    const stored = change(understood(parts));
    const [first, ...others] = parts;
    await roundTrip(({ workbook: { customXmlParts } }) => {
      if (first === undefined) customXmlParts.add(toXml(stored));
      else customXmlParts.getItem(first.id).setXml(toXml(stored));
      for (const { id } of others) customXmlParts.getItem(id).delete();
      return () => undefined;
    });
    return { kind: 'stored', stored };
  } catch (reason) {
    return { kind: 'failed', problem: problemOf(reason) };
  }
}

/** Two people who begin at the same time each add a part; together they are what is stored. */
export function understood(parts: readonly Part[]): Stored {
  const all = parts.map(({ xml }) => {
    const stored = fromXml(xml);
    if (stored === 'newer') throw new ExcelProblem(problem('storedNewer'));
    if (stored === 'damaged') throw new ExcelProblem(problem('storedDamaged'));
    return stored;
  });
  return {
    acknowledgements: distinct(all.flatMap(({ acknowledgements }) => acknowledgements)),
    corrections: distinct(all.flatMap(({ corrections }) => corrections)),
    settings: all[0]?.settings ?? NOTHING_STORED.settings,
    rules: all.find(({ rules }) => isAdjusted(rules))?.rules ?? NOTHING_STORED.rules,
  };
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
