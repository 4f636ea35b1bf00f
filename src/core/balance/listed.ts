/** `A`, `A und B`, `A, B und C` */
export function listed(texts: readonly string[]): string {
  const last = texts[texts.length - 1] ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} und ${last}`;
}
