/**
 * From bytes to text, chunk by chunk (null ends it). XML without a byte order mark is UTF-8 here: the standard allows a
 * workbook nothing but that and UTF-16. Bytes that are neither throw.
 */
export function xmlDecoder(): (chunk: Uint8Array | null) => string {
  let decoder: TextDecoder | null = null;
  return (chunk) => {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  };
}

function encodingOf(chunk: Uint8Array | null): string {
  if (chunk?.[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk?.[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
