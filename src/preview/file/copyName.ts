/** "Plan.xlsx" becomes "Plan (Vorschau).xlsx", so that a copy is not taken for the workbook that was opened. */
export function copyName(name: string): string {
  return `${name.replace(/( \(Vorschau\))?\.xls[xm]$/i, '')} (Vorschau).xlsx`;
}
