import { deflateSync } from 'fflate';
import { partName } from '../zip/directory';
import { crc32 } from '../zip/crc32';
import { UnpatchableFile } from './unpatchableFile';

const END = 0x06054b50;
const HEADER = 0x02014b50;
const END_LENGTH = 22;
const HEADER_LENGTH = 46;
const LOCAL_HEADER_LENGTH = 30;
const DEFLATED = 8;
/** Sizes follow the content instead of standing before it. */
const SIZES_BEHIND = 1 << 3;

interface Recorded {
  readonly name: string;
  /** The record in the directory, with name, extra field and comment. */
  readonly record: Uint8Array;
  readonly offset: number;
}

/**
 * The archive with the content of some entries replaced. All others are copied as they are packed, byte for byte, in
 * their order; so are names, dates and comments.
 */
export function replaceEntries(
  file: Uint8Array,
  contents: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  // A Buffer of Node shares its memory with what is sliced from it; the original must stay as it is.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const view = viewOf(bytes);
  const end = endOf(view);
  const directory = view.getUint32(end + 16, true);
  const entries = recordsOf(bytes, view, directory, view.getUint16(end + 10, true));
  const byOffset = [...entries].sort((a, b) => a.offset - b.offset);
  const pieces: Uint8Array[] = [bytes.subarray(0, byOffset[0]?.offset ?? directory)];
  const records = new Map<Recorded, Uint8Array>();
  let at = pieces[0]!.length;
  byOffset.forEach((entry, index) => {
    const whole = bytes.subarray(entry.offset, byOffset[index + 1]?.offset ?? directory);
    const content = contents.get(partName(entry.name));
    const [piece, record] =
      content === undefined ? [whole, entry.record.slice()] : packed(whole, entry, content);
    viewOf(record).setUint32(42, at, true);
    records.set(entry, record);
    pieces.push(piece);
    at += piece.length;
  });
  const written = entries.map((entry) => records.get(entry)!);
  const tail = bytes.slice(end);
  viewOf(tail).setUint32(
    12,
    written.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  viewOf(tail).setUint32(16, at, true);
  return joined([...pieces, ...written, tail]);
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new UnpatchableFile('Die Datei lässt sich nicht fortschreiben: Ihr Archiv ist beschädigt.');
}

function recordsOf(bytes: Uint8Array, view: DataView, start: number, count: number): Recorded[] {
  const records: Recorded[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const sizes = [20, 24, 42].map((field) => view.getUint32(at + field, true));
    if (view.getUint32(at, true) !== HEADER || sizes.includes(0xffffffff))
      throw new UnpatchableFile(
        'Die Datei lässt sich nicht fortschreiben: Ihr Archiv ist in einem Format für sehr große Dateien gepackt. Bitte speichern Sie sie in Excel neu.',
      );
    const nameLength = view.getUint16(at + 28, true);
    const length =
      HEADER_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = bytes.subarray(at + HEADER_LENGTH, at + HEADER_LENGTH + nameLength);
    records.push({
      name: new TextDecoder().decode(name),
      record: bytes.subarray(at, at + length),
      offset: sizes[2]!,
    });
    at += length;
  }
  return records;
}

/** An entry with other content: its local part, and its record in the directory. */
function packed(
  whole: Uint8Array,
  { record }: Recorded,
  content: Uint8Array,
): [Uint8Array, Uint8Array] {
  const nameLength = viewOf(whole).getUint16(26, true);
  const data = deflateSync(content);
  const local = whole.slice(0, LOCAL_HEADER_LENGTH + nameLength);
  const own = record.slice();
  for (const [view, from] of [
    [viewOf(local), 6],
    [viewOf(own), 8],
  ] as const) {
    view.setUint16(from, view.getUint16(from, true) & ~SIZES_BEHIND, true);
    view.setUint16(from + 2, DEFLATED, true);
    view.setUint32(from + 8, crc32(content, 0), true);
    view.setUint32(from + 12, data.length, true);
    view.setUint32(from + 16, content.length, true);
  }
  // What stood in its extra field spoke of the old content.
  viewOf(local).setUint16(28, 0, true);
  return [joined([local, data]), own];
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
