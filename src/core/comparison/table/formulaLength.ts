/** Excel takes no longer formula (Excel specifications and limits). */
const LONGEST_FORMULA = 8192;

export function fitsExcel(formula: string): boolean {
  return formula.length <= LONGEST_FORMULA;
}
