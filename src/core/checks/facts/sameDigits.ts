import type { MoneyUnit, Plan, Table } from '../../plan/types';

/** A figure of a table whose heading names a unit. */
interface Named {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly unit: MoneyUnit;
}

/** Two tables that print the same digits below different units. */
export interface SameDigits {
  readonly tables: readonly [Table, Table];
  readonly pairs: readonly (readonly [Named, Named])[];
}

/** Figures of so many digits nobody prints twice by chance, in the same year and in another unit. */
const DIGITS = 4;
/** A figure that more tables than these print is none that tells them apart. */
const WIDEST = 6;

/** Where tables print the same unmistakable figures for the same year, although their headings name different units. */
export function findSameDigits(plan: Plan): SameDigits[] {
  const byFigure = new Map<string, Named[]>();
  if (new Set(plan.tables.flatMap(unitsOf)).size < 2) return [];
  for (const table of plan.tables) collect(table, byFigure);
  const ids = new Map(plan.tables.map((table, index) => [table, index]));
  const found = new Map<string, { tables: [Table, Table]; pairs: (readonly [Named, Named])[] }>();
  for (const places of byFigure.values()) {
    if (places.length < 2 || places.length > WIDEST) continue;
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        if (one.table === other.table || one.unit === other.unit) continue;
        const key = `${ids.get(one.table)!} ${ids.get(other.table)!}`;
        const known = found.get(key);
        if (known) known.pairs.push([one, other]);
        else found.set(key, { tables: [one.table, other.table], pairs: [[one, other]] });
      }
    }
  }
  return [...found.values()];
}

function unitsOf({ columns, unit }: Table): (MoneyUnit | null)[] {
  return [unit, ...columns.map((column) => column.unit)].filter((named) => named !== null);
}

function collect(table: Table, byFigure: Map<string, Named[]>): void {
  const { width, shown } = table.numbers;
  table.columns.forEach(({ year, kind, unit: own }, column) => {
    const unit = own ?? table.unit;
    if (unit === null || year === null || kind === 'prozent' || kind === 'anzahl') return;
    for (let row = 0; row < table.rows.length; row += 1) {
      const figure = shown[row * width + column]!;
      if (!isUnmistakable(figure)) continue;
      const key = `${year} ${figure}`;
      const known = byFigure.get(key);
      if (known) known.push({ table, row, column, unit });
      else byFigure.set(key, [{ table, row, column, unit }]);
    }
  });
}

function isUnmistakable(shown: number): boolean {
  // NaN, where there is no figure, is not.
  if (!(Math.abs(shown) >= 1000)) return false;
  const digits = Math.abs(shown).toFixed(2).replace('.', '').replace(/0+$/, '');
  return digits.length >= DIGITS;
}
