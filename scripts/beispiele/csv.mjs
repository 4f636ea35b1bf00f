import { readFileSync } from 'node:fs';

/** Where a line was printed in its source; kept in the data, not shown. */
const SOURCE_LINE = '_quellzeile';

/** A published table: the headings and the rows beneath, all as text. */
export function readTable(file) {
  const lines = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/).map(splitFields);
  const columns = lines[0].at(-1) === SOURCE_LINE ? lines[0].length - 1 : lines[0].length;
  const [head, ...rows] = lines.map((fields) => fields.slice(0, columns));
  return { head, rows };
}

function splitFields(line) {
  return [...`;${line}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
}
