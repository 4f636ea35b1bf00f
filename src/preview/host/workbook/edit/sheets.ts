import { HostError } from '../../protocol/hostObject';
import { newSheet } from '../model/newWorkbook';
import type { SheetState } from '../model/workbook';
import { findSheet } from './addresses';
import { appearanceChanged, structureChanged, type Edit } from './edit';
import { rewriteFormulas } from './formulas/rewrite';
import { loseSheetIn, renameSheetIn } from './formulas/shift';
import { refuseProtectedStructure } from './guard';

export function addSheet(edit: Edit, name: string | null): SheetState {
  const { session } = edit;
  refuseProtectedStructure(session);
  const sheet = newSheet(name ?? freeName(edit));
  checkName(edit, sheet, sheet.name);
  session.workbook.sheets.push(sheet);
  session.calculation.structureChanged();
  session.happenings.tell({ kind: 'sheetAdded', sheet, doer: edit.doer });
  return sheet;
}

export function deleteSheet(edit: Edit, sheet: SheetState): void {
  const { session } = edit;
  const { workbook } = session;
  refuseProtectedStructure(session);
  const index = workbook.sheets.indexOf(sheet);
  refuseLastVisible(edit, sheet);
  // learn.microsoft.com, Worksheet.delete: a very hidden sheet must be made visible first.
  if (sheet.visibility === 'VeryHidden') throw notPermitted();
  workbook.sheets.splice(index, 1);
  if (workbook.activeSheet === sheet) workbook.activeSheet = nextVisible(edit, index);
  rewriteFormulas(workbook, (formula) => loseSheetIn(formula, sheet.name));
  session.happenings.tell({ kind: 'sheetDeleted', sheet, doer: edit.doer });
  structureChanged(session);
}

/** Formulas, names and everything else that speaks of the sheet follow its new name. */
export function renameSheet(edit: Edit, sheet: SheetState, name: string): void {
  refuseProtectedStructure(edit.session);
  checkName(edit, sheet, name);
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(edit.session.workbook, (formula) => renameSheetIn(formula, before, name));
  edit.session.calculation.structureChanged();
  appearanceChanged(edit, sheet);
}

export function moveSheet(edit: Edit, sheet: SheetState, position: number): void {
  const { sheets } = edit.session.workbook;
  refuseProtectedStructure(edit.session);
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw invalid();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  appearanceChanged(edit, null);
}

export function showSheet(edit: Edit, sheet: SheetState, visibility: string): void {
  const { workbook } = edit.session;
  refuseProtectedStructure(edit.session);
  if (!isVisibility(visibility)) throw invalid();
  if (visibility !== 'Visible') {
    refuseLastVisible(edit, sheet);
    if (workbook.activeSheet === sheet) {
      workbook.activeSheet = nextVisible(edit, workbook.sheets.indexOf(sheet), sheet);
    }
  }
  sheet.visibility = visibility;
  appearanceChanged(edit, sheet);
}

export function activateSheet({ session }: Edit, sheet: SheetState): void {
  if (sheet.visibility !== 'Visible') throw notPermitted();
  if (session.workbook.activeSheet === sheet) return;
  session.workbook.activeSheet = sheet;
  session.happenings.tell({ kind: 'sheetActivated', sheet });
}

function isVisibility(text: string): text is SheetState['visibility'] {
  return ['Visible', 'Hidden', 'VeryHidden'].includes(text);
}

/** At least one sheet stays in sight. */
function refuseLastVisible({ session }: Edit, sheet: SheetState): void {
  const others = session.workbook.sheets.some(
    (one) => one !== sheet && one.visibility === 'Visible',
  );
  if (sheet.visibility === 'Visible' && !others) throw notPermitted();
}

function nextVisible({ session }: Edit, index: number, except?: SheetState): SheetState {
  const { sheets } = session.workbook;
  const isInSight = (one: SheetState): boolean => one !== except && one.visibility === 'Visible';
  return (sheets.slice(index).find(isInSight) ?? [...sheets].reverse().find(isInSight))!;
}

/** support.microsoft.com, Rename a worksheet: 1 to 31 characters, none of them \ / ? * : [ ], no ' at either end. */
function checkName({ session }: Edit, sheet: SheetState, name: string): void {
  const isValid = /^[^\\/?*:[\]]{1,31}$/.test(name) && !/^'|'$/.test(name) && name.trim() !== '';
  if (!isValid) throw invalid();
  const other = findSheet(session.workbook, name);
  if (other !== null && other !== sheet) {
    throw new HostError(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
      409,
    );
  }
}

/** In German Excel new sheets are called "Tabelle1", "Tabelle2" … */
function freeName({ session }: Edit): string {
  for (let number = 1; ; number++) {
    const name = `Tabelle${number}`;
    if (findSheet(session.workbook, name) === null) return name;
  }
}

function invalid(): HostError {
  return new HostError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format.',
  );
}

function notPermitted(): HostError {
  return new HostError(
    'InvalidOperation',
    'This operation is not permitted for the current object.',
  );
}
