import type { NameState, SheetState, WorkbookState } from '../../model/workbook';

/** Writes every formula of the workbook anew; the sheet is the one that it stands on, null for names of the workbook. */
export function rewriteFormulas(
  workbook: WorkbookState,
  rewrite: (formula: string, sheet: SheetState | null) => string,
): void {
  rewriteNames(workbook.names, (formula) => rewrite(formula, null));
  for (const sheet of workbook.sheets) {
    const here = (formula: string): string => rewrite(formula, sheet);
    rewriteNames(sheet.names, here);
    for (const [{ row, column }, { formula }] of sheet.cells) {
      if (formula === null) continue;
      const rewritten = here(formula);
      if (rewritten !== formula) sheet.cells.change(row, column, { formula: rewritten });
    }
    for (const format of sheet.conditionalFormats) format.rule = deep(format.rule, here);
    for (const validation of sheet.dataValidations) validation.rule = deep(validation.rule, here);
    for (const chart of sheet.charts) chart.source = here(chart.source);
    for (const link of sheet.hyperlinks) {
      if (link.documentReference !== null) link.documentReference = here(link.documentReference);
    }
  }
}

function rewriteNames(names: readonly NameState[], rewrite: (formula: string) => string): void {
  for (const name of names) name.formula = rewrite(name.formula);
}

/** Rules keep their formulas anywhere, as text that begins with "=". */
function deep<Value>(value: Value, rewrite: (formula: string) => string): Value {
  if (typeof value === 'string') {
    return (value.startsWith('=') ? rewrite(value) : value) as Value;
  }
  if (Array.isArray(value)) return value.map((item) => deep<unknown>(item, rewrite)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, deep<unknown>(item, rewrite)]),
  ) as Value;
}
