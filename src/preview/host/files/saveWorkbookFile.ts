import { writeXlsx } from 'hucre/xlsx';
import { cellAddress } from '../../../core/workbook/address';
import { isError } from '../../../core/workbook/snapshot';
import { rewriteParts } from '../../../xlsx/rewriteParts';
import type { NameState, SheetState, WorkbookState } from '../workbook/model/workbook';
import { lostInFile } from './lost';
import { formulaInFile } from './storedFormula';
import { fileSheet } from './writeSheet';

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** German sentences: what of this workbook the file does not keep. */
  readonly lost: readonly string[];
}

/** A new .xlsx file of the workbook, with the results of its formulas. */
export async function saveWorkbookFile(workbook: WorkbookState): Promise<SavedFile> {
  const { sheets, names, activeSheet, date1904, structureProtected } = workbook;
  const named = ({ name, formula, comment }: NameState) => ({
    name,
    range: formulaInFile(formula),
    ...(comment === '' ? {} : { comment }),
  });
  const bytes = await writeXlsx({
    sheets: sheets.map(fileSheet),
    namedRanges: [
      ...names.map(named),
      ...sheets.flatMap((sheet) =>
        sheet.names.map((name) => ({ ...named(name), scope: sheet.name })),
      ),
    ],
    activeSheet: sheets.indexOf(activeSheet),
    dateSystem: date1904 ? '1904' : '1900',
    defaultFont: { name: 'Calibri', size: 11 },
    ...(structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
  return { bytes: withErrors(bytes, sheets), lost: lostInFile(workbook) };
}

/** hucre 1.0.0 writes the error of a formula as if it were a text that looks like one. */
function withErrors(bytes: Uint8Array, sheets: readonly SheetState[]): Uint8Array {
  const rewrites = new Map<string, (xml: string) => string>();
  sheets.forEach((sheet, index) => {
    const failing = new Set<string>();
    for (const [{ row, column }, { value, formula }] of sheet.cells) {
      if (formula !== null && isError(value)) failing.add(cellAddress(row, column));
    }
    if (failing.size === 0) return;
    rewrites.set(`xl/worksheets/sheet${String(index + 1)}.xml`, (xml) =>
      xml.replace(/<c r="([A-Z]+\d+)"[^>]*>/g, (tag, address: string) =>
        failing.has(address) ? tag.replace(' t="str"', ' t="e"') : tag,
      ),
    );
  });
  return rewrites.size === 0 ? bytes : rewriteParts(bytes, rewrites);
}
