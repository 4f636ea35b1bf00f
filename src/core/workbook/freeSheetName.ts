/** A name for a new sheet that no other has: „Vergleich“, „Vergleich 2“. Excel does not tell capital letters apart. */
export function freeSheetName(wanted: string, sheets: readonly string[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}
