import type { RuleId } from '../../../../src/core/checks/catalogue';

/** A workbook around the example on the page of a rule: each sheet drawn as a picture of its rows. */
export type Drawings = Readonly<Record<string, string>>;

export interface Example {
  readonly rule: RuleId;
  readonly sheets: Drawings;
  /** Last year's workbook, for the rules about it. */
  readonly last?: Drawings;
  /** `fehler SU-01 Plan!B6`: all that the rule finds there. */
  readonly found: readonly string[];
  /** Words of the first of them. */
  readonly says: string;
  /** What stands in the workbook, and what in its place once it is put right as the page says. */
  readonly repaired: Readonly<Record<string, string>>;
}

/** The workbook put right. */
export function putRight(sheets: Drawings, repaired: Example['repaired']): Drawings {
  return Object.fromEntries(
    Object.entries(sheets).map(([name, drawing]) => [
      name,
      Object.entries(repaired).reduce((text, [from, to]) => text.split(from).join(to), drawing),
    ]),
  );
}
