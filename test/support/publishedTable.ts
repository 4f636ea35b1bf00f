import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'assets', 'daten');

/** A published table of assets/daten as it was printed, without the column that names the lines of its source. */
export interface PublishedTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function publishedTable(file: string): PublishedTable {
  const [head = [], ...rows] = readFileSync(join(FOLDER, file), 'utf8')
    .trimEnd()
    .split(/\r?\n/)
    .map(splitFields);
  const columns = head.filter((name) => name !== '_quellzeile').length;
  return { head: head.slice(0, columns), rows: rows.map((row) => row.slice(0, columns)) };
}

function splitFields(line: string): string[] {
  return [...`;${line}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? '',
  );
}
