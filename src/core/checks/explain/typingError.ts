/** A slip of the hand that turns one figure into the other, in a sentence; null where none is known. */
export function typingError(wrong: number, right: number): string | null {
  if (wrong === 0 || right === 0 || wrong === right) return null;
  if (same(wrong, -right)) return 'Vermutlich ist das Vorzeichen falsch.';
  for (const factor of [1000, 100, 10]) {
    if (same(wrong, right * factor))
      return `Vermutlich ist der Betrag um den Faktor ${grouped(factor)} zu groß.`;
    if (same(wrong * factor, right))
      return `Vermutlich ist der Betrag um den Faktor ${grouped(factor)} zu klein.`;
  }
  if (Math.sign(wrong) !== Math.sign(right)) return null;
  const [a, b] = [digitsOf(wrong), digitsOf(right)];
  if (a.length !== b.length) return null;
  const different = Array.from(a).flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = 0, second] = different;
  if (
    different.length === 2 &&
    second === first + 1 &&
    a[first] === b[second] &&
    a[second] === b[first]
  ) {
    return 'Vermutlich sind zwei Ziffern vertauscht.';
  }
  return different.length === 1 ? 'Vermutlich ist eine Ziffer falsch.' : null;
}

/** How much a slip tells: a sign or a factor fits one figure in thousands, two digits fit some, one digit fits many. */
export function slipStrength(wrong: number, right: number): 0 | 1 | 2 {
  const slip = typingError(wrong, right);
  if (slip === null || slip.includes('eine Ziffer')) return 0;
  return slip.includes('zwei Ziffern') ? 1 : 2;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function digitsOf(value: number): string {
  return Math.abs(value).toFixed(2);
}

function grouped(factor: number): string {
  return factor === 1000 ? '1.000' : String(factor);
}
