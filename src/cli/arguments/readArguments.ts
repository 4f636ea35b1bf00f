import { parseArgs } from 'node:util';
import type { Severity } from '../../core/checks/report';
import type { Command } from './command';

const CHOICES: readonly string[] = ['fehler', 'warnung', 'hinweis'];
const HELP_OPTIONS = ['hilfe', 'help', 'h'];
/** The options of every command, and whether a word follows them. */
const OPTIONS = {
  pruefen: { json: false, schwere: true, regeln: true, vorjahr: true },
  ausgleichen: {
    json: false,
    schreiben: true,
    'alle-spalten': false,
    werte: false,
    formeln: false,
  },
} as const;

type Given = ReadonlyMap<string, string | undefined>;

/** Reads the words after `planwerk`; whatever cannot be understood is said in a German sentence. */
export function readArguments(args: readonly string[]): Command {
  // Node's own complaints are English; without `strict` it only takes the words apart.
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean' },
      schwere: { type: 'string' },
      regeln: { type: 'string' },
      vorjahr: { type: 'string' },
      schreiben: { type: 'string' },
      'alle-spalten': { type: 'boolean' },
      werte: { type: 'boolean' },
      formeln: { type: 'boolean' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (HELP_OPTIONS.includes(token.name)) return { kind: 'help' };
    const takesWord = takesAWord(token.name);
    if (takesWord === undefined || (!takesWord && token.value !== undefined))
      return misunderstood(`Die Option „${token.rawName}“ gibt es so nicht.`);
    given.set(token.name, token.value);
  }
  const [command, ...files] = words;
  // On a Mac an umlaut may arrive in two parts.
  switch (command?.normalize()) {
    case undefined:
      return severityOf(given) === null ? NO_SUCH_SEVERITY : misunderstood('Es fehlt der Befehl.');
    case 'pruefen':
    case 'prüfen':
      return unknownFor('pruefen', given) ?? check(files, given);
    case 'ausgleichen':
      return unknownFor('ausgleichen', given) ?? balance(files, given);
    default:
      return misunderstood(`Den Befehl „${command!}“ gibt es nicht.`);
  }
}

function takesAWord(name: string): boolean | undefined {
  return Object.entries({ ...OPTIONS.pruefen, ...OPTIONS.ausgleichen }).find(
    ([option]) => option === name,
  )?.[1];
}

/** An option of the other command. */
function unknownFor(command: keyof typeof OPTIONS, given: Given): Command | null {
  const other = [...given.keys()].find((name) => !(name in OPTIONS[command]));
  return other === undefined
    ? null
    : misunderstood(`Die Option „--${other}“ gibt es für „${command}“ nicht.`);
}

function check(files: readonly string[], given: Given): Command {
  const atLeast = severityOf(given);
  if (atLeast === null) return NO_SUCH_SEVERITY;
  if (files.length === 0) return misunderstood('Es fehlt die Datei, die geprüft werden soll.');
  const withoutFile = ['regeln', 'vorjahr'].find((name) => given.has(name) && !given.get(name));
  if (withoutFile !== undefined)
    return misunderstood(`Auf --${withoutFile} muss der Name einer Datei folgen.`);
  if (given.has('vorjahr') && files.length > 1)
    return misunderstood(
      'Mit --vorjahr wird nur eine Datei auf einmal geprüft; es sind mehrere genannt.',
    );
  return {
    kind: 'check',
    files,
    wish: { json: given.has('json'), atLeast },
    rules: given.get('regeln') ?? null,
    lastYear: given.get('vorjahr') ?? null,
  };
}

function severityOf(given: Given): Severity | null {
  const word = given.has('schwere') ? (given.get('schwere')?.toLowerCase() ?? '') : 'hinweis';
  return CHOICES.includes(word) ? (word as Severity) : null;
}

function balance(files: readonly string[], given: Given): Command {
  const [file, another] = files;
  const copy = given.get('schreiben') ?? null;
  if (file === undefined) return misunderstood('Es fehlt die Datei, die ausgeglichen werden soll.');
  if (another !== undefined)
    return misunderstood('Ausgeglichen wird nur eine Datei auf einmal; es sind mehrere genannt.');
  if (given.has('schreiben') && (copy === null || copy === ''))
    return misunderstood('Auf --schreiben muss der Name der neuen Datei folgen.');
  if (given.has('werte') && given.has('formeln'))
    return misunderstood('Von --werte und --formeln ist nur eines möglich.');
  const writing = given.has('werte') ? 'werte' : given.has('formeln') ? 'formeln' : 'wie im Blatt';
  const wish = { json: given.has('json'), allColumns: given.has('alle-spalten'), writing } as const;
  return { kind: 'balance', file, copy, wish };
}

function misunderstood(reason: string): Command {
  return { kind: 'misunderstood', reason };
}

const NO_SUCH_SEVERITY = misunderstood(
  `Auf --schwere muss eines dieser Wörter folgen: ${CHOICES.join(', ')}.`,
);
