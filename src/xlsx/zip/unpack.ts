import { Inflate } from 'fflate';
import { SENTENCES } from '../sentences';
import { UnreadableFile } from '../unreadableFile';
import { crc32 } from './crc32';
import type { Entry } from './directory';

export type Sink = (chunk: Uint8Array) => void;

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate makes at most 1,032 bytes of one, so that no step can become large. */
const STEP = 16_384;
/** Numbered cells never pack like that; below this size it does not matter. */
const IMPLAUSIBLE_RATIO = 500;
const HARMLESS_SIZE = 64_000_000;

/**
 * Hands the content of an entry on, chunk by chunk, so that a large sheet never stands in memory as a whole. Never more
 * than the directory declared, and exactly what was packed: the check sum must be right, for a figure with a flipped bit
 * is still a figure.
 */
export function unpack(bytes: Uint8Array, entry: Entry, sink: Sink): void {
  if (entry.encrypted) throw new UnreadableFile(SENTENCES.encrypted);
  if (entry.unpacked > Math.max(HARMLESS_SIZE, IMPLAUSIBLE_RATIO * entry.packed)) {
    throw new UnreadableFile(SENTENCES.implausiblyPacked);
  }
  let length = 0;
  let crc = 0;
  const check: Sink = (chunk) => {
    length += chunk.length;
    if (length > entry.unpacked) throw new UnreadableFile(SENTENCES.damaged);
    crc = crc32(chunk, crc);
    if (chunk.length > 0) sink(chunk);
  };
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED) inSteps(packed, check);
  else if (entry.method === DEFLATED) inflate(packed, check);
  else throw new UnreadableFile(SENTENCES.damaged, `method ${entry.method}`);
  if (length !== entry.unpacked || crc !== entry.crc) throw new UnreadableFile(SENTENCES.damaged);
}

function packedBytes(bytes: Uint8Array, { offset, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw new UnreadableFile(SENTENCES.damaged);
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_HEADER_LENGTH + names;
  if (start + packed > bytes.length) throw new UnreadableFile(SENTENCES.damaged);
  return bytes.subarray(start, start + packed);
}

function inflate(packed: Uint8Array, sink: Sink): void {
  const inflater = new Inflate((chunk) => sink(chunk));
  inSteps(packed, (step) => inflater.push(step));
  inflater.push(new Uint8Array(0), true);
}

function inSteps(bytes: Uint8Array, sink: Sink): void {
  for (let at = 0; at < bytes.length; at += STEP) sink(bytes.subarray(at, at + STEP));
}
