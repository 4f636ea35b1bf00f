import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { SENTENCES } from '../sentences';
import { UnreadableFile } from '../unreadableFile';
import type { Sink } from '../zip/unpack';
import { xmlDecoder } from './xmlDecoder';

export type Attributes = Readonly<Record<string, SaxesAttributeNS | undefined>>;

/** What a part's reader is told of its elements: local names, and `` for a parent of a foreign namespace. */
export interface ElementReader {
  readonly root: string;
  readonly namespaces: readonly string[];
  open(element: string, attributes: Attributes, parent: string): void;
  /** @param text what stands directly in the element, after its last child if it has any */
  close(element: string, text: string, parent: string): void;
}

/** Far deeper than any part of a workbook, and far below what harms. */
const DEEPEST = 200;
/** Far more than any element of a workbook has. */
const MOST_ATTRIBUTES = 500;

/**
 * Parses the chunks that the source gives. The namespace decides, not the prefix: Excel writes none, others write `x:`.
 * No document type is accepted, so that there is no entity to expand. What is not well-formed throws.
 */
export function parseXml(source: (sink: Sink) => void, reader: ElementReader): void {
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [''];
  let text = '';
  let attributes = 0;
  // Six handlers: with a seventh, V8 keeps the parser as a dictionary, and parsing takes four times as long.
  parser.on('doctype', () => {
    throw new UnreadableFile(SENTENCES.unsafe);
  });
  parser.on('attribute', () => {
    if (++attributes > MOST_ATTRIBUTES) throw new UnreadableFile(SENTENCES.unsafe);
  });
  parser.on('opentag', (tag) => {
    const known = reader.namespaces.includes(tag.uri);
    const parent = path[path.length - 1]!;
    if (path.length === 1 && !(known && tag.local === reader.root)) {
      throw new Error(`root ${tag.name} in ${tag.uri}`);
    }
    if (path.length > DEEPEST) throw new UnreadableFile(SENTENCES.unsafe);
    attributes = 0;
    text = '';
    if (known) reader.open(tag.local, tag.attributes, parent);
    path.push(known ? tag.local : '');
  });
  const append = (more: string): void => {
    text += more;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => {
    const element = path.pop()!;
    if (element !== '') reader.close(element, text, path[path.length - 1]!);
    text = '';
  });
  const decode = xmlDecoder();
  source((chunk) => parser.write(decode(chunk)));
  parser.write(decode(null)).close();
}
