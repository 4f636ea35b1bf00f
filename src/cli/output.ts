import { once } from 'node:events';
import type { WriteStream } from 'node:tty';

/** What a shell reports for a program that ended because nobody read its output any more (128 + SIGPIPE). */
const NOBODY_READS = 141;
const UNWRITABLE = 2;

/** Writes, and waits where the reader is slower: what is not read yet shall not pile up. */
export async function write(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Ends quietly when the reader has gone, as in `planwerk … | head`. */
export function endWhenNobodyReads(): void {
  process.stdout.on('error', ({ code = 'unbekannt' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(NOBODY_READS);
    process.stderr.write(`planwerk: Die Ausgabe ließ sich nicht schreiben (${code}).\n`);
    process.exit(UNWRITABLE);
  });
  // Without a reader there is nobody to tell.
  process.stderr.on('error', () => undefined);
}
