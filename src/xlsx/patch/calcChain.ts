import { cellAddress } from '../../core/workbook/address';
import type { CellChange, RowInsertion } from '../../core/workbook/change';
import type { PatchedParts } from './patchedParts';
import { shiftCells } from './shiftRows';
import { attribute, withAttribute } from './xmlText';

/**
 * Keeps the list of all cells with formulas true, where the file has one: Excel takes a file for damaged in which it
 * names a cell without one. New formulas are put at its end; Excel finds its own order.
 */
export function patchCalcChain(
  parts: PatchedParts,
  insertions: readonly RowInsertion[],
  cells: readonly CellChange[],
): void {
  const part = parts.related(parts.main).find(({ kind }) => kind === 'calcChain')?.target;
  if (part === undefined) return;
  const xml = parts.text(part);
  const ids = sheetIds(parts);
  const changed = new Map(
    cells.map((cell) => [
      `${ids.get(cell.sheet) ?? ''} ${cellAddress(cell.row, cell.column)}`,
      'formula' in cell.write,
    ]),
  );
  let sheet = '';
  let last: string | null = null;
  const seen = new Set<string>();
  const prefix = /<((?:[\w.-]+:)?)calcChain[\s>]/.exec(xml)?.[1] ?? '';
  const entries = new RegExp(
    String.raw`<${prefix}c\s[^>]*/>|<${prefix}c\s[^>]*>\s*</${prefix}c>`,
    'g',
  );
  const kept = xml.replace(entries, (tag) => {
    sheet = attribute(tag, 'i') ?? sheet;
    const address = insertions.reduce(
      (cell, { sheet: name, before }) =>
        ids.get(name) === sheet ? shiftCells(cell, before) : cell,
      attribute(tag, 'r') ?? '',
    );
    const key = `${sheet} ${address}`;
    if (changed.get(key) === false) return '';
    seen.add(key);
    // Where an entry names no sheet, it is that of the entry before it, which may be gone.
    const named = last === sheet ? tag : withAttribute(tag, 'i', sheet);
    last = sheet;
    return withAttribute(named, 'r', address);
  });
  const added = [...changed].flatMap(([key, isFormula]) => {
    const [id, address] = key.split(' ') as [string, string];
    return isFormula && !seen.has(key) ? [`<${prefix}c r="${address}" i="${id}"/>`] : [];
  });
  parts.write(
    part,
    kept.replace(`</${prefix}calcChain>`, (end) => added.join('') + end),
  );
}

function sheetIds(parts: PatchedParts): Map<string, string> {
  const tags = parts.text(parts.main).match(/<(?:[\w.-]+:)?sheet\s[^>]*>/g) ?? [];
  return new Map(
    tags.map((tag) => [attribute(tag, 'name') ?? '', attribute(tag, 'sheetId') ?? '']),
  );
}
