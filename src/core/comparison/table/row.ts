import type { Content, NewCell } from '../../workbook/change';
import type { Comparison, Line } from '../compare';
import { placeAt } from '../source/reading';
import { formulaOf } from './formulas';
import type { Layout } from './layout';
import { MEASURES } from './measures';
import { addressAt, type Anchor } from './place';
import { referenceTo } from './reference';
import { sentenceFormula, type Addresses } from './sentenceFormula';

/** Beyond that a formula can no longer be read, and Excel has its limits, too. */
const MOST_AREAS = 30;

/** A row of the table: how its cells are filled. */
export interface Row {
  readonly cells: readonly NewCell[];
  readonly sentence: Content | null;
  readonly isLive: boolean;
}

export function rowOf(
  comparison: Comparison,
  line: Line,
  index: number,
  layout: Layout,
  anchor: Anchor,
): Row {
  const { settings, own } = comparison;
  const row = layout.firstLine + index;
  const at = (column: number): string => addressAt(anchor, row, column);
  const areas = areasOf(comparison, line, at(layout.ownColumn), anchor);
  const isLive = settings.live && areas !== null;
  const figure = (column: number, write: Content, numberFormat: string): NewCell => ({
    row,
    column,
    write,
    look: { numberFormat, horizontal: 'Right' },
  });
  const { format } = line.form;
  const figures = MEASURES.map(([key], place) => {
    const value = line.figures[key];
    const formula = isLive ? { formula: formulaOf(key, areas.join(','), settings.methode) } : null;
    const write = value === null ? { text: MISSING } : (formula ?? { value });
    return figure(layout.ownColumn + 1 + place, write, key === 'anzahl' ? '0' : format);
  });
  const ownCell = ownContent(comparison, line, isLive, anchor);
  const isMoving = isLive && line.sentence !== null && line.protection.spread;
  const addresses = Object.fromEntries([
    ['wert', at(layout.ownColumn)],
    ...MEASURES.map(([key], place) => [key, at(layout.ownColumn + 1 + place)]),
  ]) as unknown as Addresses;
  const counts = settings.ownCounts;
  const text = line.sentence === null ? null : `${titled(comparison, line)}${line.sentence}`;
  return {
    isLive,
    cells: [
      ...(layout.nameColumn === null
        ? []
        : [{ row, column: layout.nameColumn, write: { text: line.name } }]),
      figure(layout.ownColumn, ownCell, format),
      ...figures,
    ],
    sentence:
      text === null
        ? null
        : isMoving
          ? {
              formula: sentenceFormula(
                `${titled(comparison, line)}${own!}`,
                line,
                addresses,
                areas,
                counts,
              ),
            }
          : { text },
  };
}

/** What stands where there is nothing to say: never 0. */
export const MISSING = '–';

function titled({ lines }: Comparison, { name }: Line): string {
  return lines.length === 1 ? '' : `${name}: `;
}

/** The areas as formulas name them; null where no formula can take all of them. */
function areasOf(
  { reading, settings }: Comparison,
  { group }: Line,
  ownAddress: string,
  { sheet }: Anchor,
): string[] | null {
  const areas = group.areas.map((area) =>
    referenceTo({ sheet: reading.sheet, areas: [area] }, sheet),
  );
  const isApart = settings.own !== null && 'name' in settings.own;
  if (areas.length === 0 || areas.length > MOST_AREAS) return null;
  if (!isApart || !group.ownCounts) return areas;
  // Cells of two sheets are no argument of QUARTILE.INC.
  return reading.sheet === sheet ? [...areas, ownAddress] : null;
}

function ownContent(
  { reading, settings: { own } }: Comparison,
  { group, position }: Line,
  isLive: boolean,
  { sheet }: Anchor,
): Content {
  if (group.own === null) return { text: MISSING };
  if (own === null || !('kommune' in own) || !isLive) return { value: group.own };
  const place = placeAt(reading.namesIn, reading.kommunen[own.kommune]!.line, position);
  const area = { ...place, rows: 1, columns: 1 };
  return { formula: `=${referenceTo({ sheet: reading.sheet, areas: [area] }, sheet)}` };
}
