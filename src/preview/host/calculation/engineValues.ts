import { roundHalfAwayFromZero, toExcelPrecision } from '../../../core/numbers/rounding';
import type { CellValue } from '../../../core/workbook/snapshot';

/** A value as the engine hands it to functions. Kinds of its own, references and lambdas, end as #CALC! in a cell. */
export type EngineValue =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string }
  | {
      readonly kind: 5;
      readonly rows: readonly (readonly EngineValue[])[];
      readonly height: number;
      readonly width: number;
    };

export const BLANK: EngineValue = { kind: 0 };

export function engineError(code: string): EngineValue {
  return { kind: 4, code };
}

export function engineArray(rows: readonly (readonly EngineValue[])[]): EngineValue {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return engineError('#CALC!');
  const full = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? BLANK));
  return { kind: 5, rows: full, height: rows.length, width };
}

/** Rows of values, a single value as one row of one. */
export function rowsOf(value: EngineValue): readonly (readonly EngineValue[])[] {
  return value.kind === 5 ? value.rows : [[value]];
}

/** What a cell shows of it; a formula that refers to an empty cell shows 0. */
export function cellValue(value: EngineValue): CellValue {
  switch (value.kind) {
    case 0:
      return 0;
    case 1:
      // Excel knows neither -0 nor infinity.
      return Number.isFinite(value.value) ? value.value + 0 : { error: '#NUM!' };
    case 2:
    case 3:
      return value.value;
    case 4:
      return { error: value.code };
    case 5:
      return value.rows[0]?.[0] ? cellValue(value.rows[0][0]) : { error: '#CALC!' };
    default:
      return { error: '#CALC!' };
  }
}

/** RUNDEN: kaufmännisch, on the 15 digits that Excel keeps; the engine's own takes 1.005 for less than it is. */
export function round(args: readonly EngineValue[]): EngineValue {
  return eachPair(args[0] ?? BLANK, args[1] ?? BLANK, (value, digits) => {
    const number = numberOf(value);
    const places = numberOf(digits);
    if (typeof number !== 'number') return number;
    if (typeof places !== 'number') return places;
    return { kind: 1, value: rounded(number, Math.trunc(places)) };
  });
}

/** FEST: the figure as a German text, rounded as by {@link round}; the engine's own writes English. */
export function fixed([value = BLANK, digits, bare]: readonly EngineValue[]): EngineValue {
  return eachPair(value, digits ?? { kind: 1, value: 2 }, (one, other) => {
    const number = numberOf(one);
    const places = numberOf(other);
    if (typeof number !== 'number') return number;
    if (typeof places !== 'number') return places;
    const decimals = Math.min(15, Math.max(0, Math.trunc(places)));
    const text = new Intl.NumberFormat('de-DE', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: bare === undefined || numberOf(bare) === 0,
    }).format(rounded(number, Math.trunc(places)) + 0);
    return { kind: 2, value: text };
  });
}

function rounded(value: number, places: number): number {
  if (places > 15 || value === 0) return value;
  if (places < -308) return 0;
  // Shifting the exponent of the decimal notation is exact; multiplying by a power of ten is not.
  return shifted(roundHalfAwayFromZero(shifted(toExcelPrecision(value), places)), -places);
}

function shifted(value: number, places: number): number {
  const [digits, exponent] = value.toExponential().split('e');
  return Number(`${digits!}e${String(Number(exponent) + places)}`);
}

function numberOf(value: EngineValue): number | EngineValue {
  switch (value.kind) {
    case 0:
      return 0;
    case 1:
      return value.value;
    case 2: {
      const number = value.value.trim() === '' ? NaN : Number(value.value);
      return Number.isNaN(number) ? engineError('#VALUE!') : number;
    }
    case 3:
      return value.value ? 1 : 0;
    default:
      return value;
  }
}

function eachPair(
  one: EngineValue,
  other: EngineValue,
  apply: (one: EngineValue, other: EngineValue) => EngineValue,
): EngineValue {
  if (one.kind !== 5 && other.kind !== 5) return apply(one, other);
  const [rows, others] = [rowsOf(one), rowsOf(other)];
  return engineArray(
    Array.from({ length: Math.max(rows.length, others.length) }, (_, row) => {
      const [left, right] = [lined(rows, row), lined(others, row)];
      const width = Math.max(rows[0]!.length, others[0]!.length);
      return Array.from({ length: width }, (__, column) => {
        const [a, b] = [lined(left ?? [], column), lined(right ?? [], column)];
        return a && b ? apply(a, b) : engineError('#N/A');
      });
    }),
  );
}

/** A single row or column goes with all of the other's. */
function lined<T>(items: readonly T[], index: number): T | undefined {
  return items.length === 1 ? items[0] : items[index];
}
