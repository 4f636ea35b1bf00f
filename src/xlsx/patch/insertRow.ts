import type { RowInsertion } from '../../core/workbook/change';
import type { PatchedParts } from './patchedParts';
import { refuseInsertion } from './refuseInsertion';
import { refuseProtection } from './refuseProtection';
import { writeOutSharedFormulas } from './sharedGroups';
import type { SheetText } from './sheetText';
import { shiftAreas, shiftCells, shiftFormula, shiftNumber, type Insertion } from './shiftRows';
import { attribute, rewriteAttributes, rewriteElements, withAttribute } from './xmlText';

const FORMULAS = 'f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula';

/** Puts an empty row in front of another one, and lets everything follow that speaks of the cells below it. */
export function insertRow(parts: PatchedParts, { sheet: name, before }: RowInsertion): void {
  const insertion = { sheet: name, before };
  const sheet = parts.sheet(name);
  refuseProtection(sheet);
  refuseInsertion(parts, sheet, insertion);
  writeOutSharedFormulas(sheet);
  sheet.head = shiftAround(sheet.head, before);
  sheet.tail = shiftBreaks(shiftAround(sheet.tail, before), before);
  sheet.insertRow(before);
  for (const other of parts.sheets.keys()) shiftFormulasOn(parts.sheet(other), insertion);
  parts.closeSheets();
  shiftNames(parts, insertion);
  shiftBeside(parts, insertion);
}

/** Areas of the sheet itself, outside of its cells: merges, filters, conditional formats, selections. */
function shiftAround(xml: string, before: number): string {
  const attributes = rewriteAttributes(xml, 'ref|sqref|activeCell|topLeftCell', (areas) =>
    shiftAreas(areas, before),
  );
  return rewriteElements(attributes, 'sqref', (areas) => shiftAreas(areas, before));
}

/** A page break stands below the row that it names. */
function shiftBreaks(xml: string, before: number): string {
  return xml.replace(/<(?:[\w.-]+:)?rowBreaks[\s\S]*?<\/(?:[\w.-]+:)?rowBreaks\s*>/, (breaks) =>
    rewriteAttributes(breaks, 'id', (row) => String(shiftNumber(Number(row), before))),
  );
}

function shiftFormulasOn(sheet: SheetText, insertion: Insertion): void {
  const shift = (formula: string): string => shiftFormula(formula, sheet.name, insertion);
  if ([...sheet.allCells()].some(([, { inner }]) => isSharedAndMoved(inner, shift)))
    writeOutSharedFormulas(sheet);
  for (const [row, cell] of [...sheet.allCells()]) {
    const inner = rewriteElements(cell.inner, 'f', shift);
    if (inner !== cell.inner) sheet.put(row, { ...cell, inner });
  }
  sheet.head = rewriteElements(sheet.head, FORMULAS, shift);
  sheet.tail = rewriteAttributes(
    rewriteElements(sheet.tail, FORMULAS, shift),
    'location',
    (place) => shiftFormula(place, null, insertion),
  );
}

/** One formula for many cells moves differently in each of them. */
function isSharedAndMoved(inner: string, shift: (formula: string) => string): boolean {
  if (!/\st\s*=\s*["']shared/.test(inner)) return false;
  return rewriteElements(inner, 'f', shift) !== inner || inner.includes('!');
}

function shiftNames(parts: PatchedParts, insertion: Insertion): void {
  const xml = parts.text(parts.main);
  parts.write(
    parts.main,
    rewriteElements(xml, 'definedName', (formula) => shiftFormula(formula, null, insertion)),
  );
}

/** What lies in parts of its own: drawings, comments, tables and the sources of charts and pivot tables. */
function shiftBeside(parts: PatchedParts, insertion: Insertion): void {
  const { sheet, before } = insertion;
  const visit = (part: string, isOwn: boolean, seen: Set<string>): void => {
    for (const { kind, target } of parts.related(part)) {
      if (seen.has(target)) continue;
      seen.add(target);
      parts.write(target, shiftPart(parts.text(target), kind, isOwn, insertion));
      if (kind === 'drawing') visit(target, isOwn, seen);
    }
  };
  for (const [name, part] of parts.sheets) visit(part, name === sheet, new Set());
  for (const { kind, target } of parts.related(parts.main)) {
    if (kind !== 'pivotCacheDefinition') continue;
    const xml = parts.text(target).replace(/<(?:[\w.-]+:)?worksheetSource\s[^>]*>/, (tag) => {
      const cells = attribute(tag, 'ref');
      const isMeant = attribute(tag, 'sheet') === sheet && cells !== null;
      return isMeant ? withAttribute(tag, 'ref', shiftCells(cells, before)) : tag;
    });
    parts.write(target, xml);
  }
}

function shiftPart(xml: string, kind: string, isOwn: boolean, insertion: Insertion): string {
  const { before } = insertion;
  const shift = (formula: string): string => shiftFormula(formula, null, insertion);
  switch (kind) {
    case 'chart':
    case 'chartEx':
      return rewriteElements(xml, 'f', shift);
    case 'drawing':
      return isOwn
        ? rewriteElements(xml, 'row', (row) => String(shiftNumber(Number(row) + 1, before) - 1))
        : xml;
    case 'comments':
    case 'threadedComment':
    case 'pivotTable':
      return isOwn ? rewriteAttributes(xml, 'ref', (cells) => shiftAreas(cells, before)) : xml;
    case 'table':
      return rewriteElements(isOwn ? shiftAround(xml, before) : xml, FORMULAS, shift);
    case 'vmlDrawing':
      return isOwn ? shiftNotes(xml, before) : xml;
    default:
      return xml;
  }
}

/** The frames of comments: the row that each belongs to, and where it begins and ends. */
function shiftNotes(xml: string, before: number): string {
  const down = (row: number): number => shiftNumber(row + 1, before) - 1;
  const rows = rewriteElements(xml, 'Row', (row) => String(down(Number(row))));
  return rewriteElements(rows, 'Anchor', (anchor) => {
    const numbers = anchor.split(',').map(Number);
    if (numbers.length !== 8) return anchor;
    return numbers.map((value, at) => (at === 2 || at === 6 ? down(value) : value)).join(', ');
  });
}
