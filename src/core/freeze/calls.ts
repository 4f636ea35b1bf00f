import type { DefinedName } from '../workbook/snapshot';

/** What is no part of a formula's own words: texts, names of sheets in quotes, columns of tables. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g;

/**
 * As a person writes it (`PLANWERK.AFA_PLAN(`) and as Excel keeps it where the add-in is missing
 * (`_xldudf_PLANWERK_AFA_PLAN(`, OfficeDev/Excel-Custom-Functions #108), with or without the prefix of new functions.
 */
const CALL =
  /(?<![\p{L}\p{N}_.\\])(?:_xl(?:fn|udf|pm|ws)\.)*(?:_xldudf_PLANWERK_|PLANWERK\.)[A-Z0-9_.]+\s*\(/iu;

export function callsPlanwerk(formula: string): boolean {
  return CALL.test(formula.replace(QUOTED, '""'));
}

/** The names that stand for a formula with one of our functions, directly or through another name. */
export function callingNames(names: readonly DefinedName[]): DefinedName[] {
  const calling = names.filter(({ refersTo }) => callsPlanwerk(refersTo));
  for (let known = -1; known < calling.length;) {
    known = calling.length;
    const found = names.filter(
      (name) => !calling.includes(name) && calling.some((other) => mentions(name.refersTo, other)),
    );
    calling.push(...found);
  }
  return calling;
}

export function mentions(formula: string, { name }: Pick<DefinedName, 'name'>): boolean {
  const escaped = name.replace(/[.\\?]/g, '\\$&');
  const word = new RegExp(String.raw`(?<![\p{L}\p{N}_.\\])${escaped}(?![\p{L}\p{N}_.\\?!(])`, 'iu');
  return word.test(formula.replace(QUOTED, '""'));
}
