/** Beyond this lies only the noise of binary fractions. */
const MOST_DECIMALS = 6;

const count = new Intl.NumberFormat('de-DE');

export function germanCount(value: number): string {
  return count.format(value);
}

/** `1 Fehler`, `2 Warnungen`, `1.000 Dateien` */
export function counted(value: number, one: string, many: string): string {
  return `${germanCount(value)} ${value === 1 ? one : many}`;
}

/** How many decimals show all of these numbers in full: never just one, since cents have two. */
export function decimalsOf(values: readonly number[]): number {
  return Math.max(0, ...values.map((value) => decimals(value)));
}

export function germanNumber(value: number, digits: number, withSign = false): string {
  return formatWith(digits, withSign).format(value);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Each is made once: that takes much longer than writing a number with it. */
function formatWith(digits: number, withSign: boolean): Intl.NumberFormat {
  const key = `${digits} ${withSign}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: withSign ? 'exceptZero' : 'auto',
  });
  formats.set(key, made);
  return made;
}

function decimals(value: number): number {
  const [, fraction = ''] = value.toFixed(MOST_DECIMALS).replace(/0+$/, '').split('.');
  return fraction.length === 1 ? 2 : fraction.length;
}
