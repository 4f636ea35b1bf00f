const MOST_CHARACTERS = 31;
const FORBIDDEN = /[:\\/?*[\]]|^'|'$/;

/** Whether Excel takes the name for a sheet. „History“ is kept for itself by Excel's change tracking. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= MOST_CHARACTERS &&
    !FORBIDDEN.test(name) &&
    name.toLowerCase() !== 'history'
  );
}

/** Excel makes no difference between capital and small letters in the names of sheets. */
export function isSameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
