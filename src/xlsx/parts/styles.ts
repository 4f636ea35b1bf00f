import type { Cell } from '../../core/workbook/snapshot';
import { MAX_FORMATS } from '../limits';
import { SENTENCES } from '../sentences';
import { UnreadableFile } from '../unreadableFile';
import type { Attributes, ElementReader } from '../xml/parseXml';
import { isOn, wholeNumber } from '../xml/values';
import { BUILT_IN_FORMATS } from './builtInFormats';
import { SPREADSHEET } from './namespaces';

export type CellStyle = Pick<Cell, 'format' | 'indent' | 'bold'>;

export const PLAIN: CellStyle = { format: 'General', indent: 0, bold: false };

/** The cell formats, in the order by which cells refer to them. */
export class StylesReader implements ElementReader {
  readonly root = 'styleSheet';
  readonly namespaces = SPREADSHEET;
  private readonly formats = new Map(BUILT_IN_FORMATS);
  private readonly bold: boolean[] = [];
  private readonly cellFormats: { format: number; font: number; indent: number }[] = [];
  /** Fonts and formats stand in other lists as well (for tables, for conditions), which say nothing of a cell. */
  private list = '';

  open(element: string, attributes: Attributes, parent: string): void {
    if (parent === 'styleSheet') this.list = element;
    if (this.list === 'numFmts' && element === 'numFmt') {
      const id = wholeNumber(attributes, 'numFmtId');
      if (id !== null) this.formats.set(id, attributes['formatCode']?.value ?? PLAIN.format);
    } else if (this.list === 'fonts') {
      this.openInFonts(element, attributes);
    } else if (this.list === 'cellXfs') {
      this.openInCellFormats(element, attributes);
    }
  }

  close(): void {
    // All is in the attributes.
  }

  styles(): CellStyle[] {
    return this.cellFormats.map(({ format, font, indent }) => ({
      format: this.formats.get(format) ?? PLAIN.format,
      indent,
      bold: this.bold[font] ?? false,
    }));
  }

  private openInFonts(element: string, attributes: Attributes): void {
    if (element === 'font') this.bold.push(false);
    if (element === 'b' && this.bold.length > 0) {
      this.bold[this.bold.length - 1] = isOn(attributes, 'val', true);
    }
    if (this.bold.length > MAX_FORMATS) throw new UnreadableFile(SENTENCES.tooManyFormats);
  }

  private openInCellFormats(element: string, attributes: Attributes): void {
    if (element === 'xf') {
      this.cellFormats.push({
        format: wholeNumber(attributes, 'numFmtId') ?? 0,
        font: wholeNumber(attributes, 'fontId') ?? 0,
        indent: 0,
      });
    }
    if (element === 'alignment' && this.cellFormats.length > 0) {
      this.cellFormats[this.cellFormats.length - 1]!.indent =
        wholeNumber(attributes, 'indent') ?? 0;
    }
    if (this.cellFormats.length > MAX_FORMATS) throw new UnreadableFile(SENTENCES.tooManyFormats);
  }
}
