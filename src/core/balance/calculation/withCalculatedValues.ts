import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot';
import { Calculation } from './calculation';

/** The workbook with a value for every formula that has none stored, as far as they can be calculated here. */
export function withCalculatedValues(snapshot: Snapshot): Snapshot {
  if (!snapshot.sheets.some(({ cells }) => cells.some(lacksValue))) return snapshot;
  const calculation = new Calculation(snapshot);
  const calculated = (sheet: Sheet, cell: Cell): Cell =>
    lacksValue(cell)
      ? { ...cell, value: calculation.number({ ...cell, sheet: sheet.name }) }
      : cell;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => calculated(sheet, cell)),
    })),
  };
}

function lacksValue({ formula, value }: Cell): boolean {
  return formula !== null && value === null;
}
