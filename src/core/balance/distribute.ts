/** What a position holds, and between which amounts it may be changed; amounts are positive on both sides. */
export interface Taker {
  readonly amount: number;
  /** Whether more of it helps to cover what goes out. */
  readonly covers: boolean;
  readonly least: number;
  readonly most: number;
}

/**
 * Covers what lacks (`need` above zero), or uses what is left, in the order of the positions. None that is beyond its
 * limits already is cut because of that.
 */
export function distribute(
  need: number,
  takers: readonly Taker[],
): { readonly amounts: readonly number[]; readonly rest: number } {
  let rest = need;
  const amounts = takers.map(({ amount, covers, least, most }) => {
    const wanted = amount + (covers ? rest : -rest);
    const taken = Math.min(Math.max(amount, most), Math.max(Math.min(amount, least), wanted));
    rest -= covers ? taken - amount : amount - taken;
    return taken;
  });
  return { amounts, rest };
}
