import { parseArgs } from 'node:util';
import type { Severity } from '../../core/checks/report';
import type { Command, Wish } from './command';

const CHOICES: readonly string[] = ['fehler', 'warnung', 'hinweis'];
const HELP_OPTIONS = ['hilfe', 'help', 'h'];

/** Reads the words after `planwerk`; whatever cannot be understood is said in a German sentence. */
export function readArguments(args: readonly string[]): Command {
  // Node's own complaints are English; without `strict` it only takes the words apart.
  const { tokens } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, schwere: { type: 'string' }, regeln: { type: 'string' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  let json = false;
  let atLeast = 'hinweis';
  let rules: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (HELP_OPTIONS.includes(token.name)) return { kind: 'help' };
    if (token.name === 'json' && token.value === undefined) json = true;
    else if (token.name === 'schwere') atLeast = token.value?.toLowerCase() ?? '';
    else if (token.name === 'regeln') rules = token.value ?? '';
    else return misunderstood(`Die Option „${token.rawName}“ gibt es so nicht.`);
  }
  if (!isChoice(atLeast)) {
    return misunderstood(`Auf --schwere muss eines dieser Wörter folgen: ${CHOICES.join(', ')}.`);
  }
  if (rules === '') return misunderstood('Auf --regeln muss der Name einer Datei folgen.');
  return withWords(words, { json, atLeast }, rules);
}

function withWords(words: readonly string[], wish: Wish, rules: string | null): Command {
  const [command, ...files] = words;
  if (command === undefined) return misunderstood('Es fehlt der Befehl.');
  // On a Mac an umlaut may arrive in two parts.
  if (!['pruefen', 'prüfen'].includes(command.normalize())) {
    return misunderstood(`Den Befehl „${command}“ gibt es nicht.`);
  }
  if (files.length === 0) return misunderstood('Es fehlt die Datei, die geprüft werden soll.');
  return { kind: 'check', files, wish, rules };
}

function isChoice(word: string): word is Severity {
  return CHOICES.includes(word);
}

function misunderstood(reason: string): Command {
  return { kind: 'misunderstood', reason };
}
