import { WrongSettings } from './wrongSettings';

/** What a JSON file says, or a German sentence about what it is instead. */
export function parseJson(file: string): unknown {
  const json = file.replace(/^\uFEFF/, '');
  if (json.trim() === '') throw new WrongSettings('Die Datei ist leer.');
  const said = parsed(json);
  const twice = keyGivenTwice(json);
  // JSON takes the last of them without a word.
  if (twice !== null)
    throw new WrongSettings(`Die Angabe „${twice}“ steht zweimal; welche gilt, ist nicht klar.`);
  return said;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new WrongSettings(
      hasComment(json)
        ? 'Die Datei ist kein gültiges JSON: Kommentare (// oder /* */) sind darin nicht erlaubt.'
        : 'Die Datei ist kein gültiges JSON.',
    );
  }
}

const TEXT = /"(?:[^"\\]|\\.)*"/g;

function hasComment(json: string): boolean {
  return /\/\/|\/\*/.test(json.replace(TEXT, ''));
}

/** Of a file that is JSON: texts, and the signs that say whether they are keys. */
const TOKENS = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

function keyGivenTwice(json: string): string | null {
  const open: Set<string>[] = [];
  for (const [token, colon] of json.matchAll(TOKENS)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (colon !== undefined) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string;
      const known = open[open.length - 1]!;
      if (known.has(key)) return key;
      known.add(key);
    }
  }
  return null;
}
