const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
const LENGTH_OF_NAME = 64;

/** Whether the bytes are a compound file: the container of the old Office formats and of encrypted new ones. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Which of the named streams a compound file holds. Its directory entries always lie at multiples of their own size, so
 * that looking there needs no walk through the container's chains, and works in half a file as well.
 */
export function streamIn(bytes: Uint8Array, names: readonly string[]): string | null {
  for (let offset = HEADER; offset + ENTRY <= bytes.length; offset += ENTRY) {
    const found = names.find((name) => isEntry(bytes, offset, name));
    if (found !== undefined) return found;
  }
  return null;
}

function isEntry(bytes: Uint8Array, offset: number, name: string): boolean {
  const withTerminator = 2 * (name.length + 1);
  if (bytes[offset + LENGTH_OF_NAME] !== withTerminator) return false;
  return Array.from(name).every(
    (letter, index) =>
      bytes[offset + 2 * index] === letter.charCodeAt(0) && bytes[offset + 2 * index + 1] === 0,
  );
}
