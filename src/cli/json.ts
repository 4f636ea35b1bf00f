import type { FigureChange } from '../core/workbook/change';
import { areaAddress, cellAddress, quotedAddress } from '../core/workbook/address';
import { settingsInWords } from '../core/checks/settings/settingsInWords';
import type {
  Finding,
  Kennzahl,
  RecognisedTable,
  Report,
  Severity,
  Tally,
  Vorjahresabgleich,
} from '../core/checks/report';
import { findingsFrom } from '../core/review/severity';

/** One line of JSON about one file. The names are a contract with whoever reads it: they are only ever added to. */
export function jsonLine(file: string, report: Report, atLeast: Severity): string {
  const content = {
    datei: file,
    tabellen: report.tables.map(tabelle),
    pruefungen: pruefungen(report.tally),
    befunde: findingsFrom(report.findings, atLeast).map(befund),
    kennzahlen: report.kennzahlen.map(kennzahl),
    einstellungen: settingsInWords(report.settings),
    vorjahr: report.vorjahr && vorjahr(report.vorjahr),
    nicht_pruefbar: report.unchecked.map(({ cell, text }) => ({
      blatt: cell.sheet,
      zelle: cellAddress(cell.row, cell.column),
      text,
    })),
  };
  return `${escapeControls(JSON.stringify(content))}\n`;
}

function tabelle({ sheet, area, art, einheit, tally }: RecognisedTable) {
  return { blatt: sheet, bereich: areaAddress(area), art, einheit, pruefungen: pruefungen(tally) };
}

function pruefungen({ bestanden, rundung, fehlgeschlagen, nichtPruefbar }: Tally) {
  return { bestanden, rundung, fehlgeschlagen, nicht_pruefbar: nichtPruefbar };
}

function befund(finding: Finding): object {
  const { cell, berechnet, gedruckt, differenz } = finding;
  return {
    regel: finding.rule,
    name: finding.name,
    schwere: finding.severity,
    blatt: cell.sheet,
    zelle: cellAddress(cell.row, cell.column),
    zellen: finding.cells.map(quotedAddress),
    text: finding.text,
    berechnet,
    gedruckt,
    differenz,
    ursache: finding.ursache,
    vorschlag: finding.change && vorschlag(finding.change),
    folgen: finding.folgen.map(befund),
  };
}

function kennzahl({ rule, name, value, text, cells }: Kennzahl) {
  return { regel: rule, name, wert: value, text, zellen: cells.map(quotedAddress) };
}

function vorjahr({ file, planYear, tables, ...compared }: Vorjahresabgleich) {
  const { gleich, rundung, abweichend, text } = compared;
  return {
    datei: file,
    planjahr: planYear,
    gleich,
    rundung,
    abweichend,
    text,
    tabellen: tables.map(({ sheet, vorjahr: blatt, columns }) => ({
      blatt: sheet,
      blatt_vorjahr: blatt,
      spalten: columns,
    })),
  };
}

function vorschlag({ sheet, row, column, write }: FigureChange) {
  const place = { blatt: sheet, zelle: cellAddress(row, column) };
  return 'formula' in write ? { ...place, formel: write.formula } : { ...place, wert: write.value };
}

/** JSON allows these characters as they are; a terminal or a reader of lines might act on them. */
export function escapeControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
