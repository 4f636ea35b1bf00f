import { SENTENCES } from '../sentences';
import { UnreadableFile } from '../unreadableFile';
import { isCompoundFile, streamIn } from './compoundFile';

/** What the streams of a compound file say it is. */
const COMPOUND_FILES: Readonly<Record<string, string>> = {
  EncryptedPackage: SENTENCES.encrypted,
  Workbook: SENTENCES.oldExcel,
  Book: SENTENCES.oldExcel,
  WordDocument: SENTENCES.word,
  'PowerPoint Document': SENTENCES.powerPoint,
};

/** The first bytes of Excel 2 to 4, which wrote no container. */
const EXCEL_BEFORE_5 = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];
const LOOKED_AT = 4096;

/** Throws with the fitting sentence where the bytes are no zip archive; a workbook is one. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  const sentence = otherFile(bytes);
  if (sentence !== null) throw new UnreadableFile(sentence);
}

function otherFile(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return SENTENCES.empty;
  if (startsWith(bytes, [0x50, 0x4b])) return null;
  if (isCompoundFile(bytes)) {
    const stream = streamIn(bytes, Object.keys(COMPOUND_FILES));
    return stream === null ? SENTENCES.unknown : COMPOUND_FILES[stream]!;
  }
  if (EXCEL_BEFORE_5.some((signature) => startsWith(bytes, signature))) return SENTENCES.oldExcel;
  const text = asText(bytes.subarray(0, LOOKED_AT));
  if (text.includes('%PDF-')) return SENTENCES.pdf;
  if (/[\0-\x08\x0e-\x1f]/.test(text)) return SENTENCES.unknown;
  return /^\s*</.test(text) ? SENTENCES.webPage : SENTENCES.text;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** In any encoding that has ASCII's signs at their places; UTF-16 announces itself. */
function asText(bytes: Uint8Array): string {
  const utf16 = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : 'utf-16be';
  const isUtf16 = utf16 === 'utf-16le' || startsWith(bytes, [0xfe, 0xff]);
  return new TextDecoder(isUtf16 ? utf16 : 'utf-8').decode(bytes);
}
