import { referredBy } from '../../formulas/cellsOf';
import type { Plan } from '../../plan/types';
import type { Snapshot } from '../../workbook/snapshot';
import { findingOf } from '../rules/findingOf';
import type { CellOnSheet, Finding } from '../report';
import { append } from './append';
import { quoted } from '../words';
import { addressOf } from './formulaFinding';
import type { Formula } from './formulasOf';

const COLUMNS = 16_384;

/** What stands for no amount, and is passed over on purpose. */
const DASHES = /^[-–—.\s]*$/;

/**
 * FM-05: formulas that calculate with one cell, empty or a text, which belongs to no table: somebody meant another one,
 * or a number. Empty cells of a table are zeros, its texts have a finding of their own (FM-04), and functions such as IF
 * ask for such cells on purpose.
 */
export function strayReferences(
  plan: Plan,
  { sheets }: Snapshot,
  bySheet: ReadonlyMap<string, readonly Formula[]>,
): Finding[] {
  const wanted = new Map<string, Map<number, Formula[]>>(
    sheets.map(({ name }) => [name, new Map()]),
  );
  for (const formula of [...bySheet.values()].flat()) {
    const isOne = formula.pieces.some((piece) => typeof piece !== 'string' && piece.length === 1);
    if (!isOne || typeof formula.cell.value !== 'number' || !isPlain(formula)) continue;
    for (const { sheet, area } of referredBy(formula.pieces)) {
      if (area.rows !== 1 || area.columns !== 1) continue;
      const here = wanted.get(sheet ?? formula.sheet);
      if (here) append(here, area.row * COLUMNS + area.column, formula);
    }
  }
  const texts = new Map<string, string>();
  for (const { name, cells } of sheets) {
    const here = wanted.get(name)!;
    if (here.size === 0) continue;
    for (const { row, column, value, formula } of cells) {
      const key = row * COLUMNS + column;
      if (typeof value === 'string' && formula === null && !DASHES.test(value)) {
        if (here.has(key)) texts.set(`${key} ${name}`, value);
      } else here.delete(key);
    }
  }
  return [...wanted].flatMap(([sheet, stray]) =>
    [...stray].flatMap(([key, formulas]) => {
      const cell = { sheet, row: Math.floor(key / COLUMNS), column: key % COLUMNS };
      const text = texts.get(`${key} ${sheet}`) ?? null;
      return belongsToTable(plan, cell) ? [] : [finding(cell, text, formulas)];
    }),
  );
}

/** Without any function but sums. */
function isPlain({ cell: { formula } }: Formula): boolean {
  return !/[A-Z.]\(/i.test(formula.replace(/\b(?:SUM|ROUND)\(/gi, '('));
}

function belongsToTable({ tables }: Plan, { sheet, row, column }: CellOnSheet): boolean {
  return tables.some(({ sheet: own, area }) => {
    if (own !== sheet) return false;
    const isBeside = row >= area.row && row < area.row + area.rows;
    const isBelow = column >= area.column && column < area.column + area.columns;
    return isBeside && isBelow;
  });
}

function finding(stray: CellOnSheet, text: string | null, formulas: readonly Formula[]): Finding {
  const cells = formulas.map(({ sheet, cell: { row, column } }) => ({ sheet, row, column }));
  const [first] = cells;
  const name =
    stray.sheet === first!.sheet ? addressOf(stray) : `${stray.sheet}!${addressOf(stray)}`;
  const which =
    formulas.length === 1
      ? `Die Formel in ${addressOf(first!)} rechnet`
      : `${formulas.length} Formeln, zuerst in ${addressOf(first!)}, rechnen`;
  return findingOf('FM-05', 'warnung', first!, [...cells, stray], {
    text:
      text === null
        ? `${which} mit der leeren Zelle ${name}.`
        : `${which} mit ${name}; dort steht keine Zahl, sondern der Text ${quoted(text)}. In SUMME zählt er nicht mit, sonst nur, wenn Excel ihn als Zahl liest.`,
  });
}
