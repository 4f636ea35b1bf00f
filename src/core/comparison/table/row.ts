import type { Content, NewCell } from '../../workbook/change';
import type { Comparison, Line } from '../compare';
import { placeAt } from '../source/reading';
import { fitsExcel } from './formulaLength';
import { formulaOf } from './formulas';
import { areasOf, type Obstacle } from './group';
import type { Grid } from './layout';
import { MEASURES } from './measures';
import { MISSING } from './missing';
import { ownStillThere } from './ownName';
import { addressAt, type Anchor } from './place';
import { quoted } from './quoted';
import { referenceTo } from './reference';
import type { Addresses } from './sentenceFormula';
import { sentenceCell, type WrittenSentence } from './sentenceCell';

/** A row of the table: how its cells are filled. */
export interface Row {
  readonly line: Line;
  readonly cells: readonly NewCell[];
  /** null where there is none. */
  readonly sentence: WrittenSentence | null;
  /** Why the figures are no formulas; null where they are, or are not wanted to be. */
  readonly obstacle: Obstacle | null;
  readonly isLive: boolean;
  /** What its formulas take their figures from, as they name it; null where it has none. */
  readonly areas: readonly string[] | null;
}

export function rowOf(
  comparison: Comparison,
  line: Line,
  index: number,
  layout: Grid,
  anchor: Anchor,
): Row {
  const { settings } = comparison;
  const row = layout.firstLine + index;
  const at = (column: number): string => addressAt(anchor, row, column);
  const addresses = Object.fromEntries([
    ['wert', at(layout.ownColumn)],
    ...MEASURES.map(([key], place) => [key, at(layout.ownColumn + 1 + place)]),
  ]) as unknown as Addresses;
  const found = areasOf(comparison, line, addresses.wert, anchor.sheet);
  const areas = typeof found === 'string' ? null : found;
  const formulas = areas === null ? null : formulasOf(comparison, areas, addresses);
  const isLive = settings.live && formulas !== null;
  const figure = (column: number, write: Content, numberFormat: string): NewCell => ({
    row,
    column,
    write,
    look: { numberFormat, horizontal: 'Right' },
  });
  const { format } = line.form;
  return {
    line,
    isLive,
    areas: isLive ? areas : null,
    obstacle: !settings.live || isLive ? null : typeof found === 'string' ? found : 'too long',
    cells: [
      ...(layout.nameColumn === null
        ? []
        : [{ row, column: layout.nameColumn, write: { text: line.name } }]),
      figure(layout.ownColumn, ownContent(comparison, line, isLive, anchor.sheet), format),
      ...MEASURES.map(([key], place) => {
        const value = line.figures[key];
        const fixed = value === null ? { text: MISSING } : { value };
        const write = isLive ? { formula: formulas[place]! } : fixed;
        return figure(layout.ownColumn + 1 + place, write, key === 'anzahl' ? '0' : format);
      }),
    ],
    sentence: sentenceCell(comparison, line, addresses, isLive ? areas : null, anchor.sheet),
  };
}

/** A formula for each of the figures; null where one of them would be too long. */
function formulasOf(
  { settings }: Comparison,
  areas: readonly string[],
  { wert, anzahl }: Addresses,
): string[] | null {
  const own = settings.own !== null && settings.ownCounts ? wert : null;
  const parts = { areas, methode: settings.methode, n: anzahl, own };
  const formulas = MEASURES.map(([key]) => formulaOf(key, parts));
  return formulas.every(fitsExcel) ? formulas : null;
}

/** The own value, from its cell where it has one; what is no figure there is none here, and not 0. */
function ownContent(
  comparison: Comparison,
  { group, position }: Line,
  isLive: boolean,
  sheet: string,
): Content {
  const { reading, settings } = comparison;
  const { own } = settings;
  const fixed = group.own === null ? { text: MISSING } : { value: group.own };
  if (own === null || !('kommune' in own) || !isLive || group.isOwnExcluded) return fixed;
  const place = placeAt(reading.namesIn, reading.kommunen[own.kommune]!.line, position);
  const area = { ...place, rows: 1, columns: 1 };
  const reference = referenceTo({ sheet: reading.sheet, areas: [area] }, sheet);
  const isOwn = `AND(${ownStillThere(comparison, sheet)!},ISNUMBER(${reference}))`;
  // Cells that are deleted leave „#REF!“.
  const formula = `=IF(IFERROR(${isOwn},FALSE),${reference},${quoted(MISSING)})`;
  return fitsExcel(formula) ? { formula } : fixed;
}
