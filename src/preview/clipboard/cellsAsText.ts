/** Cells as Excel puts them on the clipboard: tabs between them, each row on a line of its own. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join('\t')}\r\n`).join('');
}

/** A text that would be taken for several cells stands in quotes. */
function quoted(text: string): string {
  return /[\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The cells that a text from the clipboard stands for; null where it is empty. */
export function cellsOfText(text: string): string[][] | null {
  const rows: string[][] = [[]];
  // A cell in quotes, which may hold anything, or one without; then what ends it.
  const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  let match: RegExpExecArray | null;
  while ((match = CELL.exec(text)) !== null) {
    const [, inQuotes, plain, end] = match;
    rows[rows.length - 1]!.push(inQuotes?.replace(/""/g, '"') ?? plain!);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // What ends with the end of a line has no further row.
  if (rows[rows.length - 1]!.join('') === '' && rows.length > 1) rows.pop();
  return rows.every((cells) => cells.join('') === '') ? null : rows;
}
