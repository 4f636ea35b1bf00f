import type { QuartilMethode } from '../ratios/quartil/position';

/** Whether a high value is good, a low one, or neither. */
export type Direction = 'hoch' | 'niedrig' | 'neutral';

/** The Kommune whose comparison it is. */
export type Own =
  /** One of the list, by its place in it. */
  | { readonly kommune: number }
  /** Given apart, its figures by the position of their indicator. */
  | { readonly name: string; readonly values: ReadonlyMap<number, number> };

/** An indicator that is to be compared, by its position in the source. */
export interface Chosen {
  readonly position: number;
  readonly direction: Direction;
  /** Other than those of its figures. */
  readonly decimals?: number;
}

export interface Settings {
  readonly own: Own | null;
  /** What the own Kommune is called in the table; '' as in the list. */
  readonly ownName: string;
  /** Whether the own value is one of those that are compared with. */
  readonly ownCounts: boolean;
  readonly methode: QuartilMethode;
  readonly chosen: readonly Chosen[];
  /** „2021“; '' where the title names none. */
  readonly jahr: string;
  readonly quelle: string;
  /** Whether no other Kommune is named. */
  readonly anonymous: boolean;
  /** Formulas on the person's own figures; otherwise what they give now. */
  readonly live: boolean;
  readonly picture: boolean;
  /** Whether a figure counts that is given in another unit than most of its indicator. */
  readonly countsOtherUnits: boolean;
}
