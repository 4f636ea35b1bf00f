import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UnavailableFile } from '../readBytes';

/** Writes a copy beside or elsewhere, all of it or nothing; never over the file that it is a copy of. */
export function writeCopy(original: string, copy: string, bytes: Uint8Array): void {
  if (isSameFile(original, copy))
    throw new UnavailableFile(
      'Die Kopie braucht einen anderen Namen: Die Datei selbst wird nie überschrieben.',
    );
  const unfinished = join(dirname(copy), `.planwerk-${randomUUID()}.xlsx`);
  try {
    writeFileSync(unfinished, bytes, { flag: 'wx' });
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const { code = 'unbekannt' } = error as NodeJS.ErrnoException;
    throw new UnavailableFile(REASONS[code] ?? `Die Kopie ließ sich nicht schreiben (${code}).`);
  }
}

/** Under whatever name, also by a link. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'Den Ordner für die Kopie gibt es nicht.',
  ENOTDIR: 'Den Ordner für die Kopie gibt es nicht.',
  EACCES: 'Die Kopie darf dort nicht geschrieben werden (keine Berechtigung).',
  EPERM: 'Die Kopie darf dort nicht geschrieben werden (keine Berechtigung).',
  EROFS: 'Die Kopie darf dort nicht geschrieben werden (keine Berechtigung).',
  EISDIR: 'Unter dem Namen der Kopie gibt es schon einen Ordner.',
  ENOSPC: 'Für die Kopie ist nicht genug Platz.',
};
