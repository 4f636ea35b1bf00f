import type { Report } from '../checks/report';
import type { NewCell, NewCellLook, NewSheet } from '../workbook/change';
import { freeSheetName } from '../workbook/freeSheetName';
import { PROTOCOL_TITLE } from '../workbook/protocolSheet';
import { COLUMNS, findingRows, uncheckedRow, type ProtocolRow } from './protocolRows';
import { sectionsOf, type Section } from './protocolSections';
import type { ReviewedFinding } from './reviewed';
import { findingsAcknowledged, tableLine } from './protocolWords';
import { verdict } from './verdict';

export interface ProtocolInput {
  readonly report: Report;
  readonly reviewed: readonly ReviewedFinding[];
  /** The name of the file. */
  readonly file: string;
  /** Of Planwerk. */
  readonly version: string;
  /** `2026-11-07T14:05`, by the person's clock. */
  readonly time: string;
  /** The names of all sheets that the workbook has. */
  readonly sheets: readonly string[];
}

const NAME = 'Prüfprotokoll';
const BOLD: NewCellLook = { bold: true };
const HEADING: NewCellLook = { bold: true, wrap: true, fillColor: '#E7E6E6', vertical: 'Top' };

/**
 * The Prüfprotokoll as a sheet of its own, for A4 across: what was checked when, what held, every finding and who has
 * acknowledged it, and what could not be checked. No merged cells, so that it can be filtered and sorted.
 */
export function protocolSheet(input: ProtocolInput): NewSheet {
  const { report, reviewed, sheets } = input;
  const head = headOf(input);
  const headingRow = head.length + 1;
  const lines: ProtocolRow[] = [
    ...head,
    [],
    COLUMNS.map(({ heading }) => ({ write: { text: heading }, look: HEADING })),
    ...sectionsOf(report, reviewed).flatMap(sectionRows),
  ];
  return {
    newSheet: freeSheetName(NAME, sheets),
    cells: lines.flatMap(cellsOf),
    columnWidths: Object.fromEntries(COLUMNS.map(({ width }, column) => [column, width])),
    page: { landscape: true, firstTitleRow: headingRow, titleRows: 1, fitToWidth: true },
  };
}

function headOf({ report, reviewed, file, version, time }: ProtocolInput): ProtocolRow[] {
  const { bestanden, rundung, fehlgeschlagen, nichtPruefbar } = report.tally;
  const line = (label: string, write: NewCell['write']): ProtocolRow => [
    { write: { text: label } },
    { write, look: { horizontal: 'Left' } },
  ];
  return [
    [{ write: { text: PROTOCOL_TITLE }, look: BOLD }],
    line('Datei', { text: file }),
    line('Geprüft', { text: germanTime(time) }),
    line('Planwerk', { text: `Version ${version}` }),
    line('Ergebnis', { text: verdict(report) }),
    line('Kenntnis', { text: findingsAcknowledged(reviewed) }),
    line('Bestanden', { value: bestanden }),
    line('Rundung', { value: rundung }),
    line('Fehler', { value: fehlgeschlagen }),
    line('Nicht prüfbar', { value: nichtPruefbar }),
  ];
}

function sectionRows({ table, findings, unchecked }: Section): ProtocolRow[] {
  return [
    [],
    [{ write: { text: tableLine(table) }, look: BOLD }],
    ...findings.flatMap(findingRows),
    ...unchecked.map(uncheckedRow),
  ];
}

function cellsOf(line: ProtocolRow, row: number): NewCell[] {
  return line.map((cell, column) => ({ row, column, ...cell }));
}

/** `07.11.2026, 14:05 Uhr` */
function germanTime(time: string): string {
  const [, year, month, day, clock] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(time) ?? [];
  return clock === undefined ? time : `${day}.${month}.${year}, ${clock} Uhr`;
}
