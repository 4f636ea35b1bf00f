import type { Finding } from '../checks/report';
import { cellAddress } from '../workbook/address';

/** What a finding is known by, and an acknowledgement remembers of it. */
export interface Traits {
  readonly rule: string;
  readonly sheet: string;
  /** `C12`, where it was at that time. */
  readonly cell: string;
  /** The figures that were acknowledged; when they change, the finding is open again. */
  readonly figures: string;
  /** The row and the column by name, by which the finding is known again where rows were inserted. */
  readonly names: string;
}

/** What the person says with it. */
export interface Note {
  readonly remark: string;
  /** The Kürzel of the person. */
  readonly sign: string;
  /** `2026-11-07` */
  readonly date: string;
}

/** That a person has seen a finding and leaves the figures as they are: „Zur Kenntnis genommen“. */
export type Acknowledgement = Traits & Note;

export function acknowledge(finding: Finding, { remark, sign, date }: Note): Acknowledgement {
  return { ...traitsOf(finding), remark, sign, date };
}

export function traitsOf(finding: Finding): Traits {
  const { rule, cell } = finding;
  return {
    rule,
    sheet: cell.sheet,
    cell: cellAddress(cell.row, cell.column),
    figures: figuresOf(finding),
    names: namesOf(finding),
  };
}

/** Beyond this lies only the noise of binary fractions. */
const DECIMALS = 6;
/** Names stand in German quotation marks; whatever else a sentence gives is a figure. */
const NAME = /„[^“]*“/g;
const NAME_OR_FIGURE = /„[^“]*“|\d(?:[\d.,]*\d)?/g;

/**
 * Both figures, the difference and how many cells they come from. A finding that is about no figure is about what its
 * sentence names.
 */
function figuresOf({ berechnet, gedruckt, differenz, cells, text }: Finding): string {
  const figures = [berechnet, gedruckt, differenz];
  if (figures.every((figure) => figure === null)) return wordsOf(text, NAME_OR_FIGURE);
  const written = figures.map((figure) => (figure === null ? '' : rounded(figure)));
  return [...written, cells.length].join('|');
}

function namesOf({ text }: Finding): string {
  return wordsOf(text, NAME);
}

function wordsOf(text: string, pattern: RegExp): string {
  return (text.match(pattern) ?? []).join(' ');
}

function rounded(figure: number): string {
  return String(Number(figure.toFixed(DECIMALS)));
}
