import { settingsInWords } from '../../core/checks/settings/settingsInWords';
import { ExcelProblem, problem, type Problem } from '../problems/problem';
import { problemOf } from '../problems/problemOf';
import { requireExcel, roundTrip } from '../roundTrip';
import { removeMarks } from '../write/marks';
import { readParts } from './parts';
import { understood } from './store';
import type { Stored } from './stored';
import { traces } from './traces';
import { NAMESPACE } from './xml';

/** What of Planwerk is in the open workbook. */
export interface StoredContents {
  /** null where what is stored cannot be read; then `problem` says why. It can be removed all the same. */
  readonly acknowledgements: number | null;
  readonly corrections: number | null;
  /** How many things are otherwise than given when this workbook is checked. */
  readonly adjustments: number | null;
  readonly problem: Problem | null;
  /** Whether it is kept how to check after an edit; that stays when everything else was taken back. */
  readonly hasSettings: boolean;
  /** Changes of ours that can be undone, with the figures as they were before. */
  readonly beforeImages: number;
  /** The sheets that bear marks of ours. */
  readonly markedSheets: readonly string[];
  /** The sheets that are a Prüfprotokoll. They are visible and the person's own; nothing here removes them. */
  readonly protocols: readonly string[];
}

export type ContentsOutcome =
  | { readonly kind: 'described'; readonly contents: StoredContents }
  | { readonly kind: 'failed'; readonly problem: Problem };

export async function describeStored(): Promise<ContentsOutcome> {
  try {
    requireExcel();
    const { parts } = await readParts(NAMESPACE);
    const { beforeImages, sheets } = await traces();
    const contents = {
      ...counted(() => understood(parts)),
      hasSettings: parts.length > 0,
      beforeImages: beforeImages.length,
      markedSheets: sheets.filter(({ marks }) => marks.length > 0).map(({ name }) => name),
      protocols: sheets.filter(({ isProtocol }) => isProtocol).map(({ name }) => name),
    };
    return { kind: 'described', contents };
  } catch (reason) {
    return { kind: 'failed', problem: problemOf(reason) };
  }
}

function counted(
  read: () => Stored,
): Pick<StoredContents, 'acknowledgements' | 'corrections' | 'adjustments' | 'problem'> {
  try {
    const { acknowledgements, corrections, rules } = read();
    return {
      acknowledgements: acknowledgements.length,
      corrections: corrections.length,
      adjustments: settingsInWords(rules).length,
      problem: null,
    };
  } catch (reason) {
    const problem = problemOf(reason);
    return { acknowledgements: null, corrections: null, adjustments: null, problem };
  }
}

/**
 * Takes everything of Planwerk out of the workbook that nobody sees, damaged or not, and the marks if it is wished; all
 * in one batch. Gives what stands in the way where that is not possible; then nothing was removed.
 */
export async function removeStored({
  marks,
}: {
  readonly marks: boolean;
}): Promise<Problem | null> {
  try {
    requireExcel();
    const { data, beforeImages, sheets, readOnly } = await traces();
    if (readOnly) throw new ExcelProblem(problem('readOnly'));
    const marked = marks ? sheets.filter((sheet) => sheet.marks.length > 0) : [];
    const locked = marked.find(({ isProtected }) => isProtected);
    if (locked !== undefined) {
      const sentence = `Das Blatt „${locked.name}“ ist geschützt.`;
      throw new ExcelProblem(problem('sheetProtected', sentence));
    }
    await roundTrip(({ workbook: { customXmlParts, worksheets } }) => {
      for (const { id, marks: ids } of marked) removeMarks(worksheets.getItem(id), ids);
      for (const id of [...data, ...beforeImages]) customXmlParts.getItem(id).delete();
      return () => undefined;
    });
    return null;
  } catch (reason) {
    return problemOf(reason);
  }
}
