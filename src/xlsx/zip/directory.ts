import { SENTENCES } from '../sentences';
import { UnreadableFile } from '../unreadableFile';

/** One file in a zip archive, as the archive's directory describes it. */
export interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const HEADER = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const HEADER_LENGTH = 46;
const IN_EXTRA_FIELD = 0xffffffff;
const EXTRA_FIELD_64 = 1;

/**
 * The entries by name. Names are compared as a workbook's are: letter case does not count, and all are absolute. A
 * Map, because a name is whatever the file says.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  const names = new TextDecoder();
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== HEADER) throw new UnreadableFile(SENTENCES.damaged);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = names.decode(bytes.subarray(at + HEADER_LENGTH, at + HEADER_LENGTH + nameLength));
    entries.set(partName(name), readEntry(view, at, nameLength, extraLength));
    at += HEADER_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How the parts of a workbook are told apart. */
export function partName(name: string): string {
  return `/${name.replace(/\\/g, '/').replace(/^\/+/, '')}`.toLowerCase();
}

function findDirectory(view: DataView): { count: number; start: number } {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR) {
      const end = getUint64(view, locator + 8);
      if (view.getUint32(end, true) !== END_64) break;
      return { count: getUint64(view, end + 32), start: getUint64(view, end + 48) };
    }
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  throw new UnreadableFile(SENTENCES.damaged);
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): Entry {
  const extra = at + HEADER_LENGTH + nameLength;
  let wide = wideFields(view, extra, extra + extraLength);
  // The extra field holds, in this order, only those of the three that do not fit.
  const size = (field: number): number => {
    const value = view.getUint32(at + field, true);
    if (value !== IN_EXTRA_FIELD || wide === null) return value;
    wide += 8;
    return getUint64(view, wide - 8);
  };
  const unpacked = size(24);
  const packed = size(20);
  return {
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    offset: size(42),
  };
}

/** Where the 64-bit sizes of an entry begin, null where it has none. */
function wideFields(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === EXTRA_FIELD_64) return at + 4;
  }
  return null;
}

function getUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
