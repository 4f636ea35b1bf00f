import type { MoneyUnit, TableKind } from './tableKind';

export const NO_TABLE = 'keine Tabelle';

/** What a person says that a table is. */
export type CorrectedKind = TableKind | typeof NO_TABLE;

/** What a person has put right about what was recognised. */
export interface Correction {
  readonly sheet: string;
  /** The words above the table and over its columns, by which it is known again where it moves. */
  readonly words: string;
  /** The first cell of its area at that time, `A5`, by which it is known again where its words change. */
  readonly corner: string;
  /** null leaves what was recognised. */
  readonly kind: CorrectedKind | null;
  /** The unit of all its money, whatever the headings name; null leaves what was recognised. */
  readonly unit: MoneyUnit | null;
}
