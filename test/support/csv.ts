import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** The records of a German CSV file (";", fields quoted where needed), each by its column headings. */
export function readCsv(file: string): Record<string, string>[] {
  const [head = [], ...records] = readLines(file);
  return records.map((fields) =>
    Object.fromEntries(head.map((name, index) => [name, fields[index] ?? ''])),
  );
}

/** The lines of such a file as they stand there, its heading first, each taken apart into its fields. */
export function readLines(file: string): string[][] {
  return readFileSync(join(ROOT, file), 'utf8').trimEnd().split(/\r?\n/).map(splitFields);
}

function splitFields(line: string): string[] {
  // A separator in front of the first field, so that an empty one is found as well.
  return [...`;${line}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? '',
  );
}

/** "1.234,56" → 1234.56 */
export function germanNumber(text: string): number {
  return Number(text.replace(/\./g, '').replace('−', '-').replace(',', '.'));
}
