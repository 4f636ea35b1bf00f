import { settingsInWords } from '../checks/settings/settingsInWords';
import type { Report } from '../checks/report';
import type { NewSheet } from '../workbook/change';
import { freeSheetName } from '../workbook/freeSheetName';
import { laidOut, sectionRow, type HeadLine } from './protocolLayout';
import { findingRows, ruleRow, uncheckedRow, type ProtocolRow } from './protocolRows';
import { sectionsOf, type Section } from './protocolSections';
import { signed } from './protocolSignature';
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

/**
 * The Prüfprotokoll as a sheet of its own, for A4 across: what was checked when, what held, every finding and who has
 * acknowledged it, and what could not be checked. No merged cells, so that it can be filtered and sorted.
 */
export function protocolSheet(input: ProtocolInput): NewSheet {
  const { report, reviewed, sheets } = input;
  const sections = sectionsOf(report, reviewed).flatMap(sectionRows);
  return signed(laidOut(freeSheetName(NAME, sheets), headOf(input), sections));
}

function headOf({ report, reviewed, file, version, time }: ProtocolInput): HeadLine[] {
  const { bestanden, rundung, fehlgeschlagen, nichtPruefbar } = report.tally;
  return [
    ['Datei', file],
    ['Geprüft', germanTime(time)],
    ['Planwerk', `Version ${version}`],
    ['Ergebnis', verdict(report)],
    ...(report.vorjahr ? [['Vorjahr', report.vorjahr.text] as const] : []),
    ['Kenntnis', findingsAcknowledged(reviewed)],
    ['Bestanden', bestanden],
    ['Rundung', rundung],
    ['Fehlgeschlagen', fehlgeschlagen],
    ['Nicht prüfbar', nichtPruefbar],
    ...report.kennzahlen.map(({ text }): HeadLine => ['Kennzahl', text]),
    ...settingsInWords(report.settings).map((sentence): HeadLine => ['Einstellung', sentence]),
  ];
}

function sectionRows({ table, findings, unchecked }: Section): ProtocolRow[] {
  return [
    [],
    sectionRow(tableLine(table)),
    ...(table === null ? [] : table.checks.map((check) => ruleRow(check, table))),
    ...findings.flatMap(findingRows),
    ...unchecked.map(uncheckedRow),
  ];
}

/** `07.11.2026, 14:05 Uhr` */
function germanTime(time: string): string {
  const [, year, month, day, clock] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(time) ?? [];
  return clock === undefined ? time : `${day}.${month}.${year}, ${clock} Uhr`;
}
