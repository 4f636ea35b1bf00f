/** The text that occurs most often, the first of those that do; null for none. */
export function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let [best, most] = [null as string | null, 0];
  for (const [text, count] of counts) if (count > most) [best, most] = [text, count];
  return best;
}
