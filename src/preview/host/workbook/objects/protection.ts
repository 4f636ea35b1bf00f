import type { HostObject } from '../../protocol/hostObject';
import type { SheetState } from '../model/workbook';
import type { Session } from '../session';
import { refuseViewOnly } from '../edit/guard';
import { accessDenied } from './refusals';
import { invalidArgument } from './collection';
import { tellSeen } from './seen';

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
];

export function protectionOfSheet(session: Session, sheet: SheetState): HostObject {
  /** Excel's own page has always said that `protect` fails then; until June 2026 it did not (office-js #6784). */
  const again = (): void => {
    if (session.protectsAgain?.() !== true) accessDenied();
  };
  return {
    type: 'WorksheetProtection',
    properties: {
      Protected: () => sheet.protection.protected,
      // Depends on the state, unlike `savedOptions` (learn.microsoft.com, Excel.WorksheetProtection).
      Options: () => (sheet.protection.protected ? allOptions(sheet) : null),
    },
    methods: {
      Protect: (options: Record<string, boolean | string> | null, password: string | null) => {
        if (sheet.protection.protected) {
          again();
          return;
        }
        refuseViewOnly(session);
        const isKnown = (name: string): boolean =>
          OPTIONS.includes(name) || name === 'selectionMode';
        if (!Object.keys(options ?? {}).every(isKnown)) invalidArgument();
        sheet.protection = { protected: true, options: options ?? {}, password: password ?? null };
        tellSeen(session, sheet);
      },
      Unprotect: (password: string | null) => {
        if (!sheet.protection.protected) {
          again();
          return;
        }
        // A password too many does no harm (OfficeDev/office-js #762); a wrong one is an invalid argument, as the page of
        // Excel.WorksheetProtection says of `pauseProtection`.
        if (!fits(sheet.protection.password, password)) invalidArgument();
        sheet.protection = { protected: false, options: {}, password: null };
        tellSeen(session, sheet);
      },
    },
  };
}

function allOptions({ protection }: SheetState): Record<string, boolean | string> {
  const none = Object.fromEntries(OPTIONS.map((name) => [name, false]));
  return { ...none, selectionMode: 'Normal', ...protection.options };
}

/** The structure of the workbook: its sheets cannot be added, moved, renamed or deleted. */
export function protectionOfWorkbook(session: Session): HostObject {
  const { workbook } = session;
  return {
    type: 'WorkbookProtection',
    properties: { Protected: () => workbook.structureProtected },
    methods: {
      Protect: (password: string | null) => {
        refuseViewOnly(session);
        if (workbook.structureProtected) accessDenied();
        workbook.structureProtected = true;
        workbook.structurePassword = password ?? null;
        tellSeen(session, null);
      },
      Unprotect: (password: string | null) => {
        if (!fits(workbook.structurePassword ?? null, password)) invalidArgument();
        workbook.structureProtected = false;
        workbook.structurePassword = null;
        tellSeen(session, null);
      },
    },
  };
}

function fits(password: string | null, given: string | null | undefined): boolean {
  return password === null || password === given;
}
