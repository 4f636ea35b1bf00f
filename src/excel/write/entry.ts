import type { Content } from '../../core/workbook/change';
import type { CellValue } from '../../core/workbook/snapshot';
import { isError } from '../../core/workbook/snapshot';

/** In a cell of this number format everything stays text, formulas and numbers too. */
export const TEXT_FORMAT = '@';

/** What is handed to Excel so that the cell holds exactly the content. */
export interface Entry {
  readonly input: string | number | boolean;
  /** It is to be taken as it stands, which only a cell of format "@" does. */
  readonly literal: boolean;
}

/**
 * Excel reads what an add-in writes as if it were typed: "=…", "+…", "-…" and "@…" would become formulas, "1-2" a date
 * and "WAHR" a truth value. An apostrophe in front, which Excel takes off, keeps every text what it is; in a cell of
 * format "@" only those need it that begin with one.
 */
function textEntry(text: string, format: string | null): Entry {
  if (text === '') return typed('');
  return format === TEXT_FORMAT && !text.startsWith("'")
    ? { input: text, literal: true }
    : typed(`'${text}`);
}

/** Formulas, figures, truth values and errors: a cell of format "@" would make texts of them. */
function typed(input: Entry['input']): Entry {
  return { input, literal: false };
}

export function entryOf(content: Content, format: string | null): Entry {
  if ('formula' in content) return typed(content.formula);
  return 'text' in content ? textEntry(content.text, format) : typed(content.value);
}

/** The entry that gives a cell back what it held. */
export function entryOfImage(
  { value, formula }: { readonly value: CellValue | null; readonly formula: string | null },
  format: string | null,
): Entry {
  if (formula !== null) return typed(formula);
  if (value === null) return typed('');
  if (isError(value)) return typed(value.error);
  return typeof value === 'string' ? textEntry(value, format) : typed(value);
}

/** Whether a cell that reads like this holds the content. */
export function holds(
  content: Content,
  { value, formula }: { readonly value: CellValue | null; readonly formula: string | null },
): boolean {
  if ('formula' in content) return formula !== null;
  if (formula !== null) return false;
  return 'text' in content ? (value ?? '') === content.text : value === content.value;
}
