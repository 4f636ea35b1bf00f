import { MAX_UNPACKED_BYTES } from '../limits';
import { broken, missing, SENTENCES } from '../sentences';
import { UnreadableFile } from '../unreadableFile';
import { parseXml, type ElementReader } from '../xml/parseXml';
import { partName, readDirectory, type Entry } from '../zip/directory';
import { unpack } from '../zip/unpack';

/** The parts that a workbook file is made of. */
export class Parts {
  private readonly entries: ReadonlyMap<string, Entry>;
  private left = MAX_UNPACKED_BYTES;

  constructor(private readonly bytes: Uint8Array) {
    this.entries = readDirectory(bytes);
  }

  has(name: string): boolean {
    return this.entries.has(partName(name));
  }

  /**
   * Lets the reader read a part.
   * @param what the part in German, with its article, for the person who has to know that it cannot be read
   */
  read<Reader extends ElementReader>(name: string, what: string, reader: Reader): Reader {
    const entry = this.entries.get(partName(name));
    if (entry === undefined) throw new UnreadableFile(missing(what), name);
    this.take(entry);
    try {
      parseXml((sink) => unpack(this.bytes, entry, sink), reader);
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      throw new UnreadableFile(broken(what), error);
    }
    return reader;
  }

  /** The text of a small part that is no XML; empty where there is none. */
  readText(name: string): string {
    const entry = this.entries.get(partName(name));
    if (entry === undefined) return '';
    this.take(entry);
    const decoder = new TextDecoder();
    let text = '';
    unpack(this.bytes, entry, (chunk) => (text += decoder.decode(chunk, { stream: true })));
    return text;
  }

  /** What is declared counts, for no part unpacks to more than that. */
  private take({ unpacked }: Entry): void {
    this.left -= unpacked;
    if (this.left < 0) throw new UnreadableFile(SENTENCES.tooLarge);
  }
}
