import { cellAddress, type Area } from '../../../core/workbook/address';
import type { Token } from '../formula/tokens';
import { MOST_COLUMNS, MOST_ROWS } from '../workbook/model/cells';
import type { SheetState, WorkbookState } from '../workbook/model/workbook';
import type { SheetArea } from './calculation';
import { functionName, type Formula } from './formula';
import { nameOf } from './names';
import { referenced } from './references';
import { structuredArea } from './tables';

/** The names by which the engine calls back: with a formula's result, and for a custom function. */
export const RESULT = '_PLANWERK.RESULT';
export const CALL = '_PLANWERK.CALL';

/** A call of a custom function in a formula. */
export interface CallSite {
  readonly formula: Formula;
  readonly name: string;
  /** Of each argument that is a reference its address, of others null. */
  readonly addresses: readonly (string | null)[];
  /** Which arguments are left out: nothing between the separators. */
  readonly omitted: readonly boolean[];
}

export interface FormulaSource {
  readonly text: string;
  readonly calls: readonly CallSite[];
  /** What `A1#` stands for now. */
  readonly spilled: readonly SheetArea[];
}

/** The formula as the engine is to calculate it: spilled areas by their cells, custom functions by number. */
export function formulaSource(
  formula: Formula,
  workbook: WorkbookState,
  isCustom: (name: string) => boolean,
  spillAt: (sheet: SheetState, area: Area) => Area | null,
): FormulaSource {
  const calls: CallSite[] = [];
  const spilled: SheetArea[] = [];
  const { tokens, sheet } = formula;
  const parts = tokens.map((token, index) => {
    if (token.kind === 'reference') return reference(token.text);
    if (token.kind === 'function' && isCustom(functionName(token))) return CALL;
    const before = tokens[index - 1]?.kind === 'space' ? tokens[index - 2] : tokens[index - 1];
    if (token.kind === 'open' && before?.kind === 'function' && isCustom(functionName(before))) {
      return call(functionName(before), argumentsAfter(tokens, index));
    }
    return token.text;
  });
  return { text: parts.join(''), calls, spilled };

  function reference(text: string): string {
    const found = referenced(text, sheet, workbook);
    const [only] = found?.areas ?? [];
    if (!found || !only || found.areas.length > 1) return text;
    if (!found.spilled) return text.includes('!') ? addressOf(only) : text;
    const area = spillAt(only.sheet, only.area);
    if (area === null) return '#REF!';
    spilled.push({ sheet: only.sheet, area });
    return addressOf({ sheet: only.sheet, area });
  }

  function call(name: string, args: readonly (readonly Token[])[]): string {
    const addresses = args.map((argument) => {
      const area = argument.length === 1 ? areaOf(argument[0]!) : null;
      return area && addressOf(area);
    });
    calls.push({ formula, name, addresses, omitted: args.map(({ length }) => length === 0) });
    const site = `(${String(formula.id)},${String(calls.length - 1)}`;
    return args.length === 0 ? site : `${site},`;
  }

  function areaOf(token: Token): SheetArea | null {
    if (token.kind === 'structured') return structuredArea(token.text, formula, workbook);
    const name = token.kind === 'word' ? nameOf(token.text, sheet, workbook) : undefined;
    const text = name ? name.formula.replace(/^=/, '') : token.text;
    if (!name && token.kind !== 'reference') return null;
    const found = referenced(text, sheet, workbook);
    const [only] = found?.areas ?? [];
    if (!found || !only || found.areas.length > 1) return null;
    const area = found.spilled ? spillAt(only.sheet, only.area) : only.area;
    return area && { sheet: only.sheet, area };
  }
}

/** `'Interview 2015'!A1:A4`, as Excel tells a custom function where its arguments stand. */
function addressOf({ sheet, area }: SheetArea): string {
  const { row, column, rows, columns } = area;
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) && !/^[a-z]{1,3}\d+$/i.test(sheet.name);
  const name = plain ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`;
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  if (rows === MOST_ROWS) return `${name}!${letters(first)}:${letters(last)}`;
  if (columns === MOST_COLUMNS) return `${name}!${digits(first)}:${digits(last)}`;
  return first === last ? `${name}!${first}` : `${name}!${first}:${last}`;
}

function letters(address: string): string {
  return address.replace(/\d+/, '');
}

function digits(address: string): string {
  return address.replace(/[A-Z]+/, '');
}

/** What stands between the parenthesis and its counterpart, argument by argument, without spaces around. */
function argumentsAfter(tokens: readonly Token[], open: number): Token[][] {
  const args: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open + 1)) {
    if (token.kind === 'close' && depth === 0) break;
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (token.kind === 'separator' && depth === 0) args.push([]);
    else if (token.kind !== 'space') args[args.length - 1]!.push(token);
  }
  return args.length === 1 && args[0]!.length === 0 ? [] : args;
}
