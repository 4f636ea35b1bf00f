import { MAX_CELLS } from '../limits';
import { SENTENCES } from '../sentences';
import { UnreadableFile } from '../unreadableFile';
import type { Attributes, ElementReader } from '../xml/parseXml';
import { preservesSpace, textOf } from '../xml/values';
import { SPREADSHEET } from './namespaces';

/** The texts that cells refer to by number. A text is a `t`, or `t` in several runs `r`; readings (`rPh`) are none. */
export class SharedStringsReader implements ElementReader {
  readonly root = 'sst';
  readonly namespaces = SPREADSHEET;
  readonly texts: string[] = [];
  private text = '';
  private preservesSpace = false;

  open(element: string, attributes: Attributes): void {
    if (element === 'si') this.text = '';
    else if (element === 't') this.preservesSpace = preservesSpace(attributes);
  }

  close(element: string, text: string, parent: string): void {
    if (element === 't' && (parent === 'si' || parent === 'r')) {
      this.text += textOf(text, this.preservesSpace);
    } else if (element === 'si') {
      if (this.texts.push(this.text) > MAX_CELLS) throw new UnreadableFile(SENTENCES.tooManyCells);
    }
  }
}
