import type { NameLookup } from '../../formulas/addition';
import { germanText } from '../../numbers/germanText';
import { HOLDS } from '../../plan/types';
import { findingOf } from '../rules/findingOf';
import { finest } from '../diagnosis/toFinding';
import { cellOf, figureAt, shownText } from '../words';
import type { Blocks } from './blocks';
import { addressOf, whereIn, type FormulaFinding } from './formulaFinding';
import type { FormulaTable } from './formulaTables';
import { isRounding, isSame, resultOf, worthOf } from './worth';

/** FM-05: a formula whose stored value is not what it gives, because the workbook was not calculated again. */
export function staleValues(
  formulas: FormulaTable,
  blocks: Blocks,
  nameOf: NameLookup,
): FormulaFinding[] {
  const { table } = formulas;
  const { width, holds, value } = table.numbers;
  return [...formulas.rows.values()].flat().flatMap((formula) => {
    const { row, column, pieces } = formula;
    const place = row * width + column;
    if (holds[place] !== HOLDS.figure || !blocks.isAddition(formula)) return [];
    const added = isRounding(pieces) ? null : blocks.byFormula(row, column);
    const rows = added ? worthOf(formulas, added, column) : null;
    // What one of its rows holds no value for cannot be told.
    if (added && (rows === null || isSame(rows, value[place]!))) return [];
    const result = resultOf(formulas, pieces, nameOf);
    if (result === null || isSame(result, value[place]!)) return [];
    const figure = figureAt(table, row, column)!;
    const cell = cellOf(table, row, column);
    const given = germanText(result, finest(figure.unit, Number(result.toFixed(6))));
    return {
      cause: `Die Formel in ${addressOf(cell)} ergibt ${given}; der gespeicherte Wert ist älter.`,
      at: [cell],
      isSure: true,
      finding: findingOf('FM-05', 'warnung', cell, [cell], {
        text: `${whereIn(formulas, row, column)}: In ${addressOf(cell)} ist ${shownText(figure)} gespeichert, die Formel ergibt ${given}. Die Mappe wurde nach der letzten Änderung nicht neu berechnet.`,
        berechnet: Number(result.toFixed(6)),
        gedruckt: figure.shown,
        differenz: Number((result - figure.shown).toFixed(6)),
      }),
    };
  });
}
