import { settingsInWords } from '../../core/checks/settings/settingsInWords';
import type {
  Kennzahl,
  RecognisedTable,
  Report,
  Severity,
  Unchecked,
} from '../../core/checks/report';
import { areaAddress, quotedAddress } from '../../core/workbook/address';
import { findingsFrom } from '../../core/review/severity';
import { columns } from './columns';
import { findingBlock } from './findingBlock';
import { germanCount } from '../../core/numbers/germanNumbers';
import { harmless } from './harmless';
import type { Paint } from './paint';
import { severityName, share, verdict } from '../../core/review/verdict';
import { hanging, wrap } from './wrap';

const INDENT = '  ';
/** Of the equations that could not be checked, so many are named. */
const MOST_UNCHECKED = 10;

/** How a report is laid out for a person. */
export interface Layout {
  readonly atLeast: Severity;
  readonly width: number;
  readonly paint: Paint;
}

/** The report on one file for a person at a terminal; it ends with an empty line. */
export function reportText(file: string, report: Report, layout: Layout): string {
  const { width, paint } = layout;
  const lines = [
    paint(harmless(file), 'heading'),
    ...wrap(verdict(report), width),
    ...(report.vorjahr ? wrap(harmless(report.vorjahr.text), width) : []),
    ...settingsInWords(report.settings).flatMap((sentence) => wrap(sentence, width)),
    ...findings(report, layout),
    ...tables(report.tables, paint),
    ...kennzahlen(report.kennzahlen, width, paint),
    ...unchecked(report.unchecked, width, paint),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function findings({ findings: all }: Report, { atLeast, width, paint }: Layout): string[] {
  const shown = findingsFrom(all, atLeast);
  const leftOut =
    shown.length < all.length
      ? wrap(
          `Gezeigt werden ${germanCount(shown.length)} von ${germanCount(all.length)} Befunden, ab Schwere ${severityName(atLeast)}.`,
          width,
        )
      : [];
  return [...leftOut, ...shown.flatMap((finding) => ['', ...findingBlock(finding, width, paint)])];
}

function tables(all: readonly RecognisedTable[], paint: Paint): string[] {
  if (all.length === 0) return [];
  const [head = '', ...rows] = columns([
    ['Blatt', 'Bereich', 'Art', 'Einheit', 'Bestanden'],
    ...all.map(({ sheet, area, art, einheit, tally }) =>
      [sheet, areaAddress(area), art, einheit, share(tally)].map(harmless),
    ),
  ]);
  return ['', INDENT + paint(head, 'heading'), ...rows.map((row) => INDENT + row)];
}

function kennzahlen(all: readonly Kennzahl[], width: number, paint: Paint): string[] {
  if (all.length === 0) return [];
  return [
    '',
    INDENT + paint('Kennzahlen', 'heading'),
    ...all.flatMap(({ cell, text }) =>
      hanging(`${INDENT}${harmless(quotedAddress(cell))}  `, harmless(text), width),
    ),
  ];
}

function unchecked(all: readonly Unchecked[], width: number, paint: Paint): string[] {
  if (all.length === 0) return [];
  const rest = all.length - MOST_UNCHECKED;
  return [
    '',
    INDENT + paint(`Nicht prüfbar: ${germanCount(all.length)}`, 'heading'),
    ...all
      .slice(0, MOST_UNCHECKED)
      .flatMap(({ cell, text }) =>
        hanging(`${INDENT}${harmless(quotedAddress(cell))}  `, harmless(text), width),
      ),
    ...(rest > 0 ? [`${INDENT}… und ${germanCount(rest)} weitere; alle nennt --json.`] : []),
  ];
}
