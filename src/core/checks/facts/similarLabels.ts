import { remembered } from '../../plan/remembered';

/** Of so many letters one may be another: "Erstatzbeschaffung AS400" is "Erstbeschaffung AS400". */
const LETTERS_PER_SLIP = 7;
/** Longer lists are compared by equal labels alone. */
const LONGEST = 60;

/** A label as it is compared: what stands in brackets may be all that tells two measures apart. */
export const plainLabel = remembered((label) =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim(),
);

/** Pairs of labels that are the same in two lists, and then those that differ by a slip; each stands in one pair at the most. */
export function pairLabels<A, B>(
  here: ReadonlyMap<string, A>,
  there: ReadonlyMap<string, B>,
): [A, B][] {
  const pairs: [A, B][] = [];
  const taken = new Set<string>();
  const unmatched: [string, A][] = [];
  for (const [label, item] of here) {
    const same = there.get(label);
    if (same === undefined) unmatched.push([label, item]);
    else {
      pairs.push([item, same]);
      taken.add(label);
    }
  }
  if (unmatched.length > LONGEST || there.size - taken.size > LONGEST) return pairs;
  for (const [label, item] of unmatched) {
    const only = onlySimilar(label, there.keys(), taken);
    if (only === null) continue;
    pairs.push([item, there.get(only)!]);
    taken.add(only);
  }
  return pairs;
}

/** The one open label that differs by a slip; null where there is none, or several. */
function onlySimilar(
  label: string,
  others: Iterable<string>,
  taken: ReadonlySet<string>,
): string | null {
  let only: string | null = null;
  for (const other of others) {
    if (taken.has(other) || !isSlip(label, other)) continue;
    if (only !== null) return null;
    only = other;
  }
  return only;
}

function isSlip(a: string, b: string): boolean {
  const allowed = Math.floor(Math.max(a.length, b.length) / LETTERS_PER_SLIP);
  if (Math.abs(a.length - b.length) > allowed) return false;
  // Every slip adds a letter, drops one, or does both.
  if (bitsOf(lettersIn(a) ^ lettersIn(b)) > 2 * allowed) return false;
  // Two measures that are told apart by a number are two.
  return digitsOf(a) === digitsOf(b) && distance(a, b, allowed) <= allowed;
}

const digitsOf = remembered((label) => label.replace(/\D/g, ''));

/** Which letters a label has, a bit for each of 32 kinds: tells most pairs apart without comparing them. */
const lettersIn = remembered((label) => {
  let bits = 0;
  for (let at = 0; at < label.length; at += 1) bits |= 1 << (label.charCodeAt(at) % 32);
  return bits;
});

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** How many letters have to be put in, left out or changed; more than allowed is all the same. */
function distance(a: string, b: string, allowed: number): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  let current = [...before];
  for (let row = 1; row <= a.length; row += 1) {
    current[0] = row;
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const changed = before[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      const fewest = Math.min(changed, before[column]! + 1, current[column - 1]! + 1);
      current[column] = fewest;
      least = Math.min(least, fewest);
    }
    if (least > allowed) return allowed + 1;
    [before, current] = [current, before];
  }
  return before[b.length]!;
}
