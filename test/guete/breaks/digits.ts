/** The figure as it is printed, without its sign and its thousands separators: `1234,50`. */
function printed(value: number, decimals: number): string {
  return Math.abs(value).toFixed(decimals);
}

function parsed(text: string, sign: number): number {
  return sign * Number(text);
}

const DIGIT = /\d/;

/** One digit is another one. */
export function digitChanged(value: number, decimals: number, random: () => number): number | null {
  const text = printed(value, decimals);
  const positions = Array.from(text, (_, index) => index).filter((at) => DIGIT.test(text[at]!));
  const at = pick(positions, random);
  const old = Number(text[at]);
  const isLeading = at === 0 && text.length > 1;
  const others = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter(
    (digit) => digit !== old && !(isLeading && digit === 0),
  );
  const digit = pick(others, random);
  return parsed(text.slice(0, at) + String(digit) + text.slice(at + 1), value < 0 ? -1 : 1);
}

/** Two neighbouring digits change places; null where all are equal. */
export function digitsTransposed(
  value: number,
  decimals: number,
  random: () => number,
): number | null {
  const text = printed(value, decimals);
  const positions = Array.from(text, (_, index) => index).filter((at) => {
    const [first, second] = [text[at]!, text[at + 1] ?? ''];
    const bothDigits = DIGIT.test(first) && DIGIT.test(second);
    return bothDigits && first !== second && !(at === 0 && second === '0');
  });
  if (positions.length === 0) return null;
  const at = pick(positions, random);
  const turned = text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2);
  return parsed(turned, value < 0 ? -1 : 1);
}

export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}
