import type { CellValue, ErrorValue } from '../../core/workbook/snapshot';
import { unescapeText } from '../xml/values';
import { dateValue } from './dateValue';

/** What a file says of a cell's value. */
export interface StoredValue {
  /** The cell's `t`; `n` where there is none. */
  readonly type: string;
  /** The content of `v`; null where there is none. */
  readonly stored: string | null;
  /** The text of `is`; null where there is none. */
  readonly inline: string | null;
}

/** Gives cells their values: the texts by number, the dates by the workbook's calendar. */
export class CellValues {
  /** One object per kind of error, not per cell. */
  private readonly errors = new Map<string, ErrorValue>();

  constructor(
    private readonly texts: readonly string[],
    private readonly date1904: boolean,
  ) {}

  valueOf({ type, stored, inline }: StoredValue): CellValue | null {
    if (type === 'inlineStr') return inline ?? stored;
    if (stored === null) return inline;
    if (type === 'str') return unescapeText(stored);
    const text = stored.trim();
    if (text === '') return null;
    switch (type) {
      case 's':
        return this.sharedText(text);
      case 'b':
        return text === '1' || text === 'true';
      case 'e':
        return this.error(text);
      case 'd':
        return dateValue(text, this.date1904) ?? text;
      default:
        return number(text);
    }
  }

  private sharedText(index: string): string {
    const text = this.texts[Number(index)];
    if (text === undefined) throw new Error(`text ${index} of ${this.texts.length}`);
    return text;
  }

  private error(text: string): ErrorValue {
    let error = this.errors.get(text);
    if (error === undefined) this.errors.set(text, (error = { error: text }));
    return error;
  }
}

/** The very double that is in the file. What is no number stays the text that it is: it must not get lost. */
function number(text: string): number | string {
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}
