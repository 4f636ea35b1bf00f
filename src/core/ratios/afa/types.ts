import type { Cents } from '../../numbers/cents';
import type { Tag } from '../../workbook/calendar';

/** An asset as it enters the books. */
export interface Anlage {
  readonly anschaffungskosten: Cents;
  readonly anschaffung: Tag;
  /** What stays in the books while the asset is still in use after full write-off. */
  readonly erinnerungswert: Cents;
  /** Yearly amounts are rounded to multiples of this: 1 is a cent, 100 a whole euro. */
  readonly rundung: Cents;
}

/** How the cost is spread over the years of use. */
export type Verfahren =
  | { readonly art: 'linear'; readonly monate: number }
  | { readonly art: 'degressiv'; readonly monate: number; readonly satz: number }
  | { readonly art: 'leistung'; readonly mengen: readonly number[] }
  | { readonly art: 'sammelposten' };

export interface Abgang {
  readonly tag: Tag;
  /** Whether the month of disposal still bears AfA. */
  readonly monatZaehlt: boolean;
}

/** One line of the plan. */
export interface AfaJahr {
  readonly jahr: number;
  readonly monate: number;
  /** Buchwert on 1 January; in the year of acquisition the Zugang. */
  readonly buchwertAnfang: Cents;
  readonly afa: Cents;
  readonly buchwertEnde: Cents;
  /** The Buchwert that leaves with the asset (Vermögensplan, position 1); null while it stays. */
  readonly abgang: Cents | null;
}
