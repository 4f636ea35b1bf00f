import { parseArea } from '../workbook/address';
import type { NewSheet } from '../workbook/change';
import type { Cell, Sheet, Snapshot } from '../workbook/snapshot';
import { isProtocol } from '../workbook/protocolSheet';
import { groupedBy } from './grouped';
import { SIGNATURE, laidOut, sectionRow, type HeadLine } from './protocolLayout';
import { COLUMNS, NO_FIGURE, entryRow, type Figure, type ProtocolRow } from './protocolRows';
import { isAsWritten, signed } from './protocolSignature';

/** A Prüfprotokoll that is still as we have written it; the latest, which stands last, is the one to be replaced. */
export function protocolToReplace({ sheets }: Snapshot): NewSheet | null {
  return sheets.filter(isAsWritten).map(protocolAgain).pop() ?? null;
}

/** The names of the sheets with a Prüfprotokoll that somebody has gone on with; they are the person's own. */
export function changedProtocols({ sheets }: Snapshot): string[] {
  return sheets.filter((sheet) => isProtocol(sheet) && !isAsWritten(sheet)).map(({ name }) => name);
}

/** How a Prüfprotokoll was written, which its contents tell: the looks follow from them. */
function protocolAgain({ name, cells }: Sheet): NewSheet {
  const rows = [...groupedBy(cells, ({ row }) => row).values()];
  const signature = rows.findIndex(([first]) => first!.value === SIGNATURE);
  const head = rows
    .slice(1, signature)
    .map(([label, content]): HeadLine => [
      textIn(label),
      typeof content?.value === 'number' ? content.value : textIn(content),
    ]);
  // Behind the signature come the headings of the columns.
  const list = rows.slice(signature + 2).flatMap((row) => [...gapBefore(row), listRow(row)]);
  return signed(laidOut(name, head, list));
}

/** An empty row stands above each section. */
function gapBefore(row: readonly Cell[]): ProtocolRow[] {
  return isSection(row) ? [[]] : [];
}

function isSection(row: readonly Cell[]): boolean {
  return row.length === 1;
}

function listRow(row: readonly Cell[]): ProtocolRow {
  if (isSection(row)) return sectionRow(textIn(row[0]));
  const at = COLUMNS.map((_, column) => row.find((cell) => cell.column === column));
  const [severity, rule, sheet, address, text, ...others] = at;
  const [cause, sign, date, remark] = others.slice(3).map(textIn);
  const { row: cellRow, column } = parseArea(textIn(address)) ?? { row: 0, column: 0 };
  return entryRow({
    severity: textIn(severity),
    rule: textIn(rule),
    cell: { sheet: textIn(sheet), row: cellRow, column },
    text: textIn(text),
    figures: others.slice(0, 3).map(figureIn),
    cause: cause!,
    sign: sign!,
    date: date!,
    remark: remark!,
  });
}

function figureIn(cell: Cell | undefined): Figure {
  return typeof cell?.value === 'number' ? { value: cell.value, format: cell.format } : NO_FIGURE;
}

function textIn(cell: Cell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : '';
}
