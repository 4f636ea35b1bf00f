/** So long a label may be cut off by the end of a line. */
const LONG = 40;

/** One name for each position, the longest, however plans shorten it: "grundst.gl. Rechte", "mit Betriebs- u. andere". */
export function withoutSpellings(names: readonly string[]): string[] {
  const unique = [...new Set(names)];
  const isLess = (name: string): boolean =>
    unique.some((other) => other.length > name.length && isShortFor(name, other));
  return unique.filter((name) => !isLess(name));
}

/** The one label that is meant: as it is written, or the only one that is another spelling of it. */
export function spelledAs(name: string, labels: readonly string[]): string | null {
  if (labels.includes(name)) return name;
  const alike = labels.filter((label) => isShortFor(label, name) || isShortFor(name, label));
  return alike.length === 1 ? alike[0]! : null;
}

/** Whether a label is another one with words shortened, or with its end in a line that is not read. */
function isShortFor(short: string, full: string): boolean {
  const words = short.toLowerCase().match(/\p{L}+\.?/gu);
  if (!words) return false;
  const pattern = words.map((word) =>
    word.endsWith('.') ? String.raw`${word.slice(0, -1)}\p{L}*` : `${word}n?`,
  );
  const end = short.length >= LONG ? String.raw`(?!\p{L})` : String.raw`\P{L}*$`;
  return new RegExp(String.raw`^\P{L}*${pattern.join(String.raw`\P{L}*`)}${end}`, 'u').test(
    full.toLowerCase(),
  );
}
