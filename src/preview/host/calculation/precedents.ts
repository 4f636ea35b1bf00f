import type { Token } from '../formula/tokens';
import { ENGLISH } from '../formula/language';
import { tokenize } from '../formula/tokens';
import type { SheetState, WorkbookState } from '../workbook/model/workbook';
import type { SheetArea } from './calculation';
import { functionName, type Formula } from './formula';
import { nameOf } from './names';
import { referenced } from './references';
import { structuredArea } from './tables';

/** They ask where a reference is, not what stands there: `=ROW(A5)` in A5 is no circle. */
const ASKING_WHERE = new Set(['ROW', 'ROWS', 'COLUMN', 'COLUMNS']);

/** The areas that a formula reads, as far as its text, the workbook's names and its tables say. */
export function precedents(formula: Formula, workbook: WorkbookState): SheetArea[] {
  const areas: SheetArea[] = [];
  collect(formula.tokens, formula.sheet, new Set());
  return areas;

  function collect(tokens: readonly Token[], from: SheetState, seen: Set<object>): void {
    tokens.forEach((token, index) => {
      if (token.kind === 'reference' && !isAskedWhere(tokens, index)) {
        areas.push(...(referenced(token.text, from, workbook)?.areas ?? []));
      } else if (token.kind === 'structured') {
        addTable(token.text);
      } else if (token.kind === 'word' || token.kind === 'function') {
        const name = nameOf(token.text, from, workbook);
        if (!name) addTable(token.text);
        if (!name || seen.has(name)) return;
        seen.add(name);
        collect(tokenize(name.formula.replace(/^=/, ''), ENGLISH), from, seen);
      }
    });
  }

  function addTable(text: string): void {
    const area = structuredArea(text, formula, workbook);
    if (area) areas.push(area);
  }
}

function isAskedWhere(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 2];
  return (
    before?.kind === 'function' &&
    ASKING_WHERE.has(functionName(before)) &&
    tokens[index + 1]?.kind === 'close'
  );
}
