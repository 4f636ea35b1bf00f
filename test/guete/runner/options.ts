import { parseArgs } from 'node:util';
import { WAYS, type Way } from '../breaks/ways';

export interface Options {
  /** null: all. */
  readonly layout: string | null;
  readonly ways: readonly Way[];
  /** At most so many breaks per layout and way. */
  readonly perWay: number;
  /** Whether the misses of the layout that is held out are written down, too. */
  readonly showHeldOut: boolean;
}

export function optionsFrom(args: readonly string[], layouts: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      layout: { type: 'string' },
      way: { type: 'string' },
      'per-way': { type: 'string', default: '30' },
      all: { type: 'boolean', default: false },
      'show-held-out': { type: 'boolean', default: false },
    },
  });
  return {
    layout: values.layout === undefined ? null : oneOf(layouts, values.layout),
    ways: values.way === undefined ? WAYS : [oneOf(WAYS, values.way)],
    perWay: values.all ? Infinity : Number(values['per-way']),
    showHeldOut: values['show-held-out'],
  };
}

function oneOf<T extends string>(list: readonly T[], name: string): T {
  const found = list.find((item) => item === name);
  if (found === undefined) throw new Error(`${name} is none of ${list.join(', ')}.`);
  return found;
}
