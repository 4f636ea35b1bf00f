/** About as wide as a letter of the labels is, in pixels. */
const LETTER = 6.2;
const MOST_LINES = 3;

/** A text in lines of that width, at its spaces as far as it has some; the last is cut where there are too many. */
export function wrapped(text: string, width: number): string[] {
  const most = Math.max(4, Math.floor(width / LETTER));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  const shown = lines.slice(0, MOST_LINES);
  return shown.map((line, index) =>
    cut(index === MOST_LINES - 1 && lines.length > MOST_LINES ? `${line} …` : line, most),
  );
}

export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

interface Entry {
  readonly name: string;
  readonly left: number;
  readonly row: number;
}

/** Room for the sign of a series before its name, and behind it. */
const [SIGN, GAP] = [14, 14];

/** Where the entries of a legend stand: as many in a row as have room. */
export function legendOf(names: readonly string[], width: number): Entry[] {
  let [left, row] = [0, 0];
  return names.map((full) => {
    const name = cut(full, Math.max(4, Math.floor((width - SIGN) / LETTER)));
    const size = SIGN + name.length * LETTER;
    if (left > 0 && left + size > width) [left, row] = [0, row + 1];
    const entry = { name, left, row };
    left += size + GAP;
    return entry;
  });
}
