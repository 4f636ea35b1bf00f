import type { Settings } from './settings';
import type { Reading } from './source/reading';

/** Whether a table still holds the same Kommunen and indicators in the same places as when it was shown. */
export function hasSameNames(before: Reading, now: Reading): boolean {
  return (
    before.sheet === now.sheet &&
    isSame(before.kommunen, now.kommunen, ({ name, line }) => `${line} ${name}`) &&
    isSame(before.kennzahlen, now.kennzahlen, ({ name, position }) => `${position} ${name}`)
  );
}

function isSame<T>(before: readonly T[], now: readonly T[], keyOf: (one: T) => string): boolean {
  return before.length === now.length && before.every((one, at) => keyOf(one) === keyOf(now[at]!));
}

/** The wishes of a person for a table that was read anew: the Kommune and the indicators are known again by name. */
export function carriedOver(settings: Settings, before: Reading, now: Reading): Settings {
  if (hasSameNames(before, now)) return settings;
  const { own } = settings;
  const placeOf = (position: number): number | undefined => {
    const name = before.kennzahlen.find((each) => each.position === position)?.name;
    const named = now.kennzahlen.filter((each) => each.name === name);
    return (named.find((each) => each.position === position) ?? named[0])?.position;
  };
  const chosen = settings.chosen.flatMap((each) => {
    const position = placeOf(each.position);
    return position === undefined ? [] : [{ ...each, position }];
  });
  if (own === null) return { ...settings, chosen };
  if ('values' in own) {
    const values = [...own.values].flatMap(([position, value]): [number, number][] => {
      const place = placeOf(position);
      return place === undefined ? [] : [[place, value]];
    });
    return { ...settings, chosen, own: { ...own, values: new Map(values) } };
  }
  const name = before.kommunen[own.kommune]?.name;
  const kommune = now.kommunen.findIndex((each) => each.name === name);
  return { ...settings, chosen, own: kommune < 0 ? null : { kommune } };
}
