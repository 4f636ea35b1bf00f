import { readFileSync, statSync } from 'node:fs';

/** A file that could not even be opened; the message is a German sentence for the person at the terminal. */
export class UnavailableFile extends Error {
  override readonly name = 'UnavailableFile';
}

/** The bytes of a file, which is opened for reading only. */
export function readBytes(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new UnavailableFile('Das ist ein Ordner und keine Datei.');
    if (!stats.isFile()) throw new UnavailableFile('Das ist keine gewöhnliche Datei.');
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnavailableFile) throw error;
    throw new UnavailableFile(reasonOf(error));
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'Die Datei gibt es nicht.',
  ENOTDIR: 'Die Datei gibt es nicht.',
  EACCES: 'Die Datei darf nicht gelesen werden (keine Berechtigung).',
  EPERM: 'Die Datei darf nicht gelesen werden (keine Berechtigung).',
  EBUSY: 'Die Datei ist gerade von einem anderen Programm gesperrt.',
  ELOOP: 'Die Datei ist eine Verknüpfung, die auf sich selbst verweist.',
  ENAMETOOLONG: 'Der Dateiname ist zu lang.',
  ERR_FS_FILE_TOO_LARGE: 'Die Datei ist größer als 2 GB.',
};

function reasonOf(error: unknown): string {
  const { code = 'unbekannt' } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? `Die Datei ließ sich nicht lesen (${code}).`;
}
