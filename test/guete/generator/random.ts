/** Numbers in [0, 1) that depend on the seed alone, so that every run measures the same (FNV-1a, then mulberry32). */
export function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A sample of at most `size`, in the order of the list, the same for the same seed. */
export function sampleOf<T>(list: readonly T[], size: number, seed: string): readonly T[] {
  if (list.length <= size) return list;
  const random = randomFrom(seed);
  return list
    .map((item, index) => ({ item, index, draw: random() }))
    .sort((a, b) => a.draw - b.draw)
    .slice(0, size)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}
