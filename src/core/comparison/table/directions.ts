import type { Direction } from '../settings';

type Rated = Exclude<Direction, 'neutral'>;

/** An indicator as its row names it, and what is good of it. */
interface Directed {
  readonly name: string;
  readonly direction: Direction;
}

const WORDS: Record<Rated, string> = { hoch: 'hoher', niedrig: 'niedriger' };

/** What the person has called good: „Ein niedriger Wert ist günstig.“; '' where nothing. A name tells no direction. */
export function directionsText(lines: readonly Directed[]): string {
  const [first] = lines;
  if (first === undefined) return '';
  const isOne = lines.every(({ direction }) => direction === first.direction);
  if (isOne && first.direction !== 'neutral') return commonText(lines.length, first.direction);
  return (Object.keys(WORDS) as Rated[])
    .map((rated) => [rated, lines.filter(({ direction }) => direction === rated)] as const)
    .filter(([, named]) => named.length > 0)
    .map(([rated, named]) => opening(rated) + named.map(({ name }) => name).join(SEPARATOR) + END)
    .join(' ');
}

/** The same read back, by row; null where the text does not begin with directions. */
export function directionsIn(text: string, names: readonly string[]): Direction[] | null {
  const rated = Object.keys(WORDS) as Rated[];
  const common = rated.find((each) => text.startsWith(commonText(names.length, each)));
  if (common !== undefined) return names.map(() => common);
  const directions = names.map((): Direction => 'neutral');
  let rest = text;
  for (const each of rated) {
    if (!rest.startsWith(opening(each))) continue;
    rest = rest.slice(opening(each).length);
    // The names come in the order of their rows, whatever stands in them.
    let isOpen = true;
    names.forEach((name, row) => {
      if (!isOpen || !rest.startsWith(name)) return;
      const after = rest.slice(name.length);
      if (!after.startsWith(SEPARATOR) && !after.startsWith(END)) return;
      directions[row] = each;
      isOpen = after.startsWith(SEPARATOR);
      rest = after.slice(isOpen ? SEPARATOR.length : END.length).replace(/^ (?=Ein )/, '');
    });
  }
  const said = directionsText(names.map((name, row) => ({ name, direction: directions[row]! })));
  return said !== '' && text.startsWith(said) ? directions : null;
}

const [SEPARATOR, END] = ['; ', '.'];

function commonText(lines: number, rated: Rated): string {
  return lines === 1
    ? `Ein ${WORDS[rated]} Wert ist günstig.`
    : `Bei allen Kennzahlen ist ein ${WORDS[rated]} Wert günstig.`;
}

function opening(rated: Rated): string {
  return `Ein ${WORDS[rated]} Wert ist günstig bei: `;
}
