import type { Sheet } from 'hucre/xlsx';
import type { ProtectionState } from '../workbook/model/workbook';

type FileProtection = NonNullable<Sheet['protection']>;

/** Excel.WorksheetProtectionOptions by what files call them. */
const OPTIONS = [
  ['formatCells', 'allowFormatCells'],
  ['formatColumns', 'allowFormatColumns'],
  ['formatRows', 'allowFormatRows'],
  ['insertColumns', 'allowInsertColumns'],
  ['insertRows', 'allowInsertRows'],
  ['insertHyperlinks', 'allowInsertHyperlinks'],
  ['deleteColumns', 'allowDeleteColumns'],
  ['deleteRows', 'allowDeleteRows'],
  ['sort', 'allowSort'],
  ['autoFilter', 'allowAutoFilter'],
  ['pivotTables', 'allowPivotTables'],
] as const;

export function readProtection(protection: FileProtection | undefined): ProtectionState {
  if (!protection?.sheet) return { protected: false, options: {}, password: null };
  const options: Record<string, boolean | string> = {};
  for (const [file, model] of OPTIONS) if (protection[file] === true) options[model] = true;
  if (protection.objects !== true) options['allowEditObjects'] = true;
  if (protection.scenarios !== true) options['allowEditScenarios'] = true;
  if (protection.selectUnlockedCells === false) options['selectionMode'] = 'None';
  else if (protection.selectLockedCells === false) options['selectionMode'] = 'Unlocked';
  return { protected: true, options, password: null };
}

export function fileProtection({ options, password }: ProtectionState): FileProtection {
  const file: FileProtection = {
    sheet: true,
    objects: options['allowEditObjects'] !== true,
    scenarios: options['allowEditScenarios'] !== true,
  };
  for (const [name, model] of OPTIONS) file[name] = options[model] === true;
  if (options['selectionMode'] === 'None') file.selectUnlockedCells = false;
  if (['None', 'Unlocked'].includes(String(options['selectionMode'])))
    file.selectLockedCells = false;
  if (password !== null) file.password = password;
  return file;
}
