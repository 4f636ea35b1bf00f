import { readLines } from './csv';

/** A published table of assets/daten as it was printed, without the column that names the lines of its source. */
export interface PublishedTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function publishedTable(file: string): PublishedTable {
  const [head = [], ...rows] = readLines(`assets/daten/${file}`);
  const columns = head.filter((name) => name !== '_quellzeile').length;
  return { head: head.slice(0, columns), rows: rows.map((row) => row.slice(0, columns)) };
}
