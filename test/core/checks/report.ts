import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import type { CellOnSheet, Finding, Report, Tally } from '../../../src/core/checks/report';
import { cellAddress } from '../../../src/core/workbook/address';
import { rowsOf, snapshotOf, type Entry } from '../../support/workbook';

/** A sheet as a picture of its rows, or as rows of cells. */
export type Drawn = string | readonly (readonly Entry[])[];

/** The report on a workbook with these sheets. */
export function check(sheets: Readonly<Record<string, Drawn>>): Report {
  return checkWorkbook(
    snapshotOf(
      Object.fromEntries(
        Object.entries(sheets).map(([name, drawn]) => [
          name,
          typeof drawn === 'string' ? rowsOf(drawn) : drawn,
        ]),
      ),
    ),
  );
}

/** `Erfolgsplan!B6` */
export function place({ sheet, row, column }: CellOnSheet): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

export function places(cells: readonly CellOnSheet[]): string[] {
  return cells.map(place);
}

/** `fehler SU-01 Erfolgsplan!B6` */
export function inShort({ severity, rule, cell }: Finding): string {
  return `${severity} ${rule} ${place(cell)}`;
}

/** What a workbook with these sheets is told. */
export function found(sheets: Readonly<Record<string, Drawn>>): string[] {
  return check(sheets).findings.map(inShort);
}

/** The one finding that there is about a workbook. */
export function onlyFinding(sheets: Readonly<Record<string, Drawn>>): Finding {
  const { findings } = check(sheets);
  expect(findings.map(inShort)).toHaveLength(1);
  return findings[0]!;
}

export function equationsIn({ bestanden, rundung, fehlgeschlagen, nichtPruefbar }: Tally): number {
  return bestanden + rundung + fehlgeschlagen + nichtPruefbar;
}

/** A sentence that names these figures and labels in this order, whatever the words between them. */
export function saying(...parts: readonly string[]): string {
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*');
  return expect.stringMatching(new RegExp(pattern)) as string;
}
