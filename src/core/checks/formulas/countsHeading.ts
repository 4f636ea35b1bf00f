import { germanText } from '../../numbers/germanText';
import { finest } from '../diagnosis/toFinding';
import { findingOf } from '../rules/findingOf';
import type { CellOnSheet } from '../report';
import { cellOf, figureAt } from '../words';
import { addressesOf, addressOf, whereIn, type FormulaFinding } from './formulaFinding';
import type { FormulaCell, FormulaTable } from './formulaTables';

/** FM-01: a sum that reaches over the first row into the heading and adds up its year. */
export function countsHeading(
  formulas: FormulaTable,
  { row, column }: FormulaCell,
  headings: readonly CellOnSheet[],
): FormulaFinding {
  const cell = cellOf(formulas.table, row, column);
  const numbers = headings.map((each) => formulas.numberAt(each.sheet, each.row, each.column) ?? 0);
  const amount = numbers.reduce((sum, number) => sum + number, 0);
  const figure = figureAt(formulas.table, row, column);
  const [only] = numbers;
  const isYear = numbers.length === 1 && only! >= 1900 && only! <= 2100;
  const what = isYear ? `das Jahr ${only!}` : germanText(amount, finest(1, amount));
  const said = `zählt die Überschrift in ${addressesOf(headings)} mit (${what})`;
  return {
    cause: `Die Formel in ${addressOf(cell)} ${said}.`,
    at: [cell],
    wrongResults: [cell],
    isSure: true,
    finding: findingOf('FM-01', 'fehler', cell, [cell, ...headings], {
      text: `${whereIn(formulas, row, column)}: Die Formel in ${addressOf(cell)} ${said}.`,
      gedruckt: figure?.shown ?? null,
      berechnet: figure ? Number((figure.shown - amount).toFixed(6)) : null,
      differenz: figure ? Number((-amount).toFixed(6)) : null,
    }),
  };
}
