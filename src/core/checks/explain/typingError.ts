/** A slip of the hand that turns one figure into the other. */
type Slip =
  | { readonly kind: 'vorzeichen' }
  | { readonly kind: 'faktor'; readonly factor: number; readonly tooLarge: boolean }
  | { readonly kind: 'zahlendreher' }
  | { readonly kind: 'ziffer' };

const FACTORS = [1000, 100, 10];

function slipBetween(wrong: number, right: number): Slip | null {
  if (wrong === 0 || right === 0 || wrong === right) return null;
  if (same(wrong, -right)) return { kind: 'vorzeichen' };
  for (const factor of FACTORS) {
    if (same(wrong, right * factor)) return { kind: 'faktor', factor, tooLarge: true };
    if (same(wrong * factor, right)) return { kind: 'faktor', factor, tooLarge: false };
  }
  return Math.sign(wrong) === Math.sign(right) ? slipOfDigits(wrong, right) : null;
}

function slipOfDigits(wrong: number, right: number): Slip | null {
  const [a, b] = [digitsOf(wrong), digitsOf(right)];
  if (a.length !== b.length) return null;
  const different = Array.from(a).flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = 0, second] = different;
  const swapped =
    different.length === 2 &&
    second === first + 1 &&
    a[first] === b[second] &&
    a[second] === b[first];
  if (swapped) return { kind: 'zahlendreher' };
  return different.length === 1 ? { kind: 'ziffer' } : null;
}

/** The slip in a sentence; null where none is known. */
export function typingError(wrong: number, right: number): string | null {
  const slip = slipBetween(wrong, right);
  switch (slip?.kind) {
    case undefined:
      return null;
    case 'vorzeichen':
      return 'Vermutlich ist das Vorzeichen falsch.';
    case 'faktor': {
      const factor = slip.factor === 1000 ? '1.000' : String(slip.factor);
      return `Vermutlich ist der Betrag um den Faktor ${factor} zu ${slip.tooLarge ? 'groß' : 'klein'}.`;
    }
    case 'zahlendreher':
      return 'Vermutlich sind zwei Ziffern vertauscht.';
    case 'ziffer':
      return 'Vermutlich ist eine Ziffer falsch.';
  }
}

/** How much a slip tells: a sign or a factor fits one figure in thousands, two digits fit some, one digit fits many. */
export function slipStrength(wrong: number, right: number): 0 | 1 | 2 {
  const slip = slipBetween(wrong, right);
  if (slip === null || slip.kind === 'ziffer') return 0;
  return slip.kind === 'zahlendreher' ? 1 : 2;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function digitsOf(value: number): string {
  return Math.abs(value).toFixed(2);
}
