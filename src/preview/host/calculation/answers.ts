import type { CallCustomFunction } from './calculation';
import { BLANK, engineArray, engineError, type EngineValue } from './engineValues';

export interface Answered {
  readonly value: EngineValue;
  /** The sentence that came with an error. */
  readonly message: string | null;
}

/** The numbers by which the client's custom functions runtime reports errors. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** What the add-in answered, as a formula goes on with it. */
export function answeredValue({
  ok,
  value,
  errorCode,
}: Awaited<ReturnType<CallCustomFunction>>): Answered {
  if (ok) return { value: received(value), message: null };
  const message = typeof value === 'string' && value !== '' ? value : null;
  return { value: engineError(ERRORS[Number(errorCode)] ?? '#VALUE!'), message };
}

function received(value: unknown): EngineValue {
  if (!Array.isArray(value)) return single(value);
  return engineArray(
    value.map((row: unknown) => (Array.isArray(row) ? row.map(single) : [single(row)])),
  );
}

function single(value: unknown): EngineValue {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { kind: 1, value } : engineError('#NUM!');
  }
  if (typeof value === 'string') return { kind: 2, value };
  if (typeof value === 'boolean') return { kind: 3, value };
  if (typeof value !== 'object' || value === null) return BLANK;
  // An error within an array, or a formatted number: what a cell without rich values shows of it.
  const { type, basicValue } = value as { type?: unknown; basicValue?: unknown };
  return type === 'Error' ? engineError(String(basicValue)) : single(basicValue);
}
