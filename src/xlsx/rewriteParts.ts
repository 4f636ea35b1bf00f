import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same file with the text of some parts replaced. For files of our own making: nothing guards against others. */
export function rewriteParts(
  file: Uint8Array,
  rewrites: ReadonlyMap<string, (xml: string) => string>,
): Uint8Array {
  const parts = unzipSync(file);
  for (const [path, rewrite] of rewrites) {
    const part = parts[path];
    if (part !== undefined) parts[path] = strToU8(rewrite(strFromU8(part)));
  }
  return zipSync(parts);
}
