import type { CellOnSheet, Finding, RecognisedTable, RuleTally, Unchecked } from '../checks/report';
import { decimalsOf } from '../numbers/germanNumbers';
import { cellAddress, quotedAddress } from '../workbook/address';
import type { NewCell, NewCellLook } from '../workbook/change';
import type { Acknowledgement } from './acknowledgement';
import { germanDay, ruleWords } from './protocolWords';
import type { ReviewedFinding } from './reviewed';
import { held, severityName } from './verdict';

/** The cells of a row from the first column on. */
export type ProtocolRow = readonly Omit<NewCell, 'row' | 'column'>[];

interface ProtocolColumn {
  readonly heading: string;
  /** In points. */
  readonly width: number;
}

export const COLUMNS: readonly ProtocolColumn[] = [
  { heading: 'Schwere', width: 80 },
  { heading: 'Regel', width: 100 },
  { heading: 'Blatt', width: 84 },
  { heading: 'Zelle', width: 44 },
  { heading: 'Befund', width: 240 },
  { heading: 'Berechnet', width: 78 },
  { heading: 'Angegeben', width: 78 },
  { heading: 'Differenz', width: 78 },
  { heading: 'Ursache', width: 150 },
  { heading: 'Kürzel', width: 44 },
  { heading: 'Am', width: 58 },
  { heading: 'Zur Kenntnis genommen, weil', width: 130 },
];

const PLAIN: NewCellLook = { vertical: 'Top' };
const WRAPPED: NewCellLook = { vertical: 'Top', wrap: true };

/** A finding, and below it what follows from it; that is acknowledged with it. */
export function findingRows({ finding, acknowledgement }: ReviewedFinding): ProtocolRow[] {
  return [
    rowOf(finding, severityName(finding.severity), acknowledgement),
    ...consequencesOf(finding).map((consequence) =>
      rowOf(consequence, `${severityName(consequence.severity)} (Folge)`, null),
    ),
  ];
}

/** A rule whose checks of a table hold or not; each that does not is a row of its own. */
export function ruleRow({ rule, tally }: RuleTally, { sheet, area }: RecognisedTable): ProtocolRow {
  return entryRow({
    severity: 'Prüfung',
    rule: ruleWords(rule),
    cell: { sheet, row: area.row, column: area.column },
    text: held(tally),
    figures: [NO_FIGURE, NO_FIGURE, NO_FIGURE],
    cause: '',
    sign: '',
    date: '',
    remark: '',
  });
}

export function uncheckedRow({ cell, text }: Unchecked): ProtocolRow {
  return entryRow({
    severity: 'Nicht prüfbar',
    rule: '',
    cell,
    text,
    figures: [NO_FIGURE, NO_FIGURE, NO_FIGURE],
    cause: '',
    sign: '',
    date: '',
    remark: '',
  });
}

/** What a row of the list says. */
export interface Entry {
  readonly severity: string;
  readonly rule: string;
  readonly cell: CellOnSheet;
  readonly text: string;
  /** Calculated, printed and the difference. */
  readonly figures: readonly Figure[];
  readonly cause: string;
  readonly sign: string;
  readonly date: string;
  readonly remark: string;
}

export interface Figure {
  readonly value: number | null;
  readonly format: string;
}

export const NO_FIGURE: Figure = { value: null, format: 'General' };

/** How every row of the list is laid out. */
export function entryRow(entry: Entry): ProtocolRow {
  const { severity, rule, cell, text, figures, cause, sign, date, remark } = entry;
  return [
    words(severity),
    words(rule),
    ...placeOf(cell),
    words(text),
    ...figures.map(figureCell),
    words(cause),
    words(sign),
    { ...words(date), look: PLAIN },
    words(remark),
  ];
}

function rowOf(
  { rule, cell, text, berechnet, gedruckt, differenz, ursache }: Finding,
  severity: string,
  acknowledgement: Acknowledgement | null,
): ProtocolRow {
  const { sign = '', date = '', remark = '' } = acknowledgement ?? {};
  const known = [berechnet, gedruckt, differenz].filter((figure) => figure !== null);
  const decimals = decimalsOf(known);
  const format = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const figure = (value: number | null, numberFormat: string): Figure =>
    value === null ? NO_FIGURE : { value, format: numberFormat };
  return entryRow({
    severity,
    rule: ruleWords(rule),
    cell,
    text,
    figures: [
      figure(berechnet, format),
      figure(gedruckt, format),
      figure(differenz, `+${format};-${format};${format}`),
    ],
    cause: ursache ?? '',
    sign,
    date: germanDay(date),
    remark,
  });
}

/** The sheet as a text, the address as a link: it is never a formula, whatever the sheet is called. */
function placeOf(cell: CellOnSheet): ProtocolRow {
  const address = { text: cellAddress(cell.row, cell.column) };
  return [words(cell.sheet), { write: address, look: PLAIN, link: quotedAddress(cell) }];
}

function words(text: string): ProtocolRow[number] {
  return { write: { text }, look: WRAPPED };
}

/** A cell without a figure is written too: whole blocks go to Excel at once. */
function figureCell({ value, format: numberFormat }: Figure): ProtocolRow[number] {
  return value === null
    ? { write: { text: '' }, look: PLAIN }
    : { write: { value }, look: { ...PLAIN, numberFormat } };
}

function consequencesOf({ folgen }: Finding): Finding[] {
  return folgen.flatMap((consequence) => [consequence, ...consequencesOf(consequence)]);
}
