import type { CellValue, Snapshot } from '../../../src/core/workbook/snapshot';

export interface Place {
  /** Index of the sheet in the snapshot. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A figure of the plan and the cell it stands in. */
export interface Figure extends Place {
  readonly id: number;
  readonly table: string;
  readonly rowKey: string;
  readonly columnKey: string;
  readonly value: number;
  readonly decimals: number;
  /** Whether the column holds decided figures (Ansatz) and not rounded ones (Ergebnis, Ist, Hochrechnung). */
  readonly plan: boolean;
  /** Column of the year before in the same table. */
  readonly priorKey: string | null;
  /** How the cell shows a value: as a number, or as text where a whole column is text. */
  readonly write: (value: number) => CellValue | null;
}

export interface Term {
  readonly figure: Figure;
  readonly factor: number;
}

/** What holds among the figures of a clean plan. */
export type Constraint =
  | {
      readonly kind: 'sum';
      readonly terms: readonly Term[];
      readonly result: Figure;
      /** Whether `result` is a formula, so that rounding explains nothing. */
      readonly exact: boolean;
      /** By how much the sum is known to differ from its result: a plan that was published has its flaws. */
      readonly flaw?: number;
    }
  /** `left` in its unit is `right · factor`: 1.000 where `right` is in T€. */
  | {
      readonly kind: 'equal';
      readonly left: Figure;
      readonly right: Figure;
      readonly factor: number;
      /** Whether `right` is a formula, so that rounding explains nothing. */
      readonly exact: boolean;
    }
  | { readonly kind: 'atMostOne'; readonly figures: readonly Figure[] }
  | {
      readonly kind: 'percent';
      readonly part: Figure;
      readonly whole: Figure;
      readonly percent: Figure;
    };

/** A year in a heading: it follows from the year of the plan and the role of the column. */
export interface HeadingYear extends Place {
  readonly text: string;
}

/** The place where a table or a column says its unit. */
export interface UnitCell extends Place {
  readonly table: string;
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** A sheet row that must stand there, once: an account, an item of the Festsetzungsbeschluss. */
export interface KeyedRow {
  readonly sheet: number;
  readonly row: number;
  readonly rule: 'once' | 'required';
}

/** A clean plan, and everything that its author knows about it. */
export interface Probeplan {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly figures: readonly Figure[];
  readonly constraints: readonly Constraint[];
  readonly years: readonly HeadingYear[];
  readonly units: readonly UnitCell[];
  readonly keyedRows: readonly KeyedRow[];
}

export function samePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** Rid of binary dust: figures have two decimals at most. */
export function tidy(value: number): number {
  const hundredths = Math.round(value * 100);
  return hundredths === 0 ? 0 : hundredths / 100;
}

export function figuresOf(constraint: Constraint): readonly Figure[] {
  switch (constraint.kind) {
    case 'sum':
      return [...constraint.terms.map(({ figure }) => figure), constraint.result];
    case 'equal':
      return [constraint.left, constraint.right];
    case 'atMostOne':
      return constraint.figures;
    case 'percent':
      return [constraint.part, constraint.whole, constraint.percent];
  }
}
