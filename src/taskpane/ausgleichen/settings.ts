import { LIQUID_FUNDS, type WayOfWriting, type Wishes } from '../../core/balance/types';
import { readNumberText } from '../../core/numbers/numberText';

/** A position that the person has chosen, with what was typed as its limit. */
export interface ChosenPosition {
  readonly position: string;
  readonly limit: string;
  /** The only year that the limit holds for; null for each. */
  readonly year: number | null;
}

/** What the person has set, as it was typed. */
export interface Settings {
  /** The ids of the columns; null for all plan columns. */
  readonly columns: ReadonlySet<string> | null;
  readonly order: readonly ChosenPosition[];
  readonly startStock: string;
  readonly writing: WayOfWriting;
  readonly deselected: ReadonlySet<string>;
}

export const FIRST_SETTINGS: Settings = {
  columns: null,
  order: [{ position: LIQUID_FUNDS, limit: '', year: null }],
  startStock: '',
  writing: 'wie im Blatt',
  deselected: new Set(),
};

/** What is wrong with an amount that was typed; null where it can be read, or nothing was typed. */
export function wrongAmount(text: string): string | null {
  return text.trim() === '' || amountOf(text) !== null
    ? null
    : 'Das ist kein Betrag. Beispiel: 250.000';
}

/** The same for what a position may hold at the most. */
export function wrongLimit(text: string): string | null {
  const wrong = wrongAmount(text);
  if (wrong !== null) return wrong;
  return (amountOf(text) ?? 0) < 0 ? 'Ein Höchstbetrag ist nicht negativ. Beispiel: 250.000' : null;
}

/** Whether some field holds what cannot be followed. */
export function isWrong({ order, startStock }: Settings): boolean {
  return wrongAmount(startStock) !== null || order.some(({ limit }) => wrongLimit(limit) !== null);
}

function amountOf(text: string): number | null {
  return readNumberText(text.trim())?.value ?? null;
}

export function wishesOf({ columns, order, startStock, writing, deselected }: Settings): Wishes {
  return {
    columns,
    order: order.map(({ position, limit, year }) => ({
      position,
      limit: amountOf(limit),
      ...(year === null ? {} : { year }),
    })),
    startStock: amountOf(startStock),
    writing,
    deselected,
  };
}

/** A set with something in it, or without. */
export function withOrWithout(
  set: ReadonlySet<string>,
  item: string,
  isIn: boolean,
): ReadonlySet<string> {
  const changed = new Set(set);
  if (isIn) changed.add(item);
  else changed.delete(item);
  return changed;
}
