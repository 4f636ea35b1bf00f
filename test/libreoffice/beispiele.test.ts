import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress } from '../../src/core/workbook/address';
import type { CellValue, Snapshot } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { recalculate } from './recalculate';

const bytes = readFileSync(
  join(__dirname, '..', '..', 'assets', 'beispiele', 'wirtschaftsplan-kgrz-2024.xlsx'),
);
const stored = readWorkbook(bytes);
const { workbook, messages } = recalculate(withoutResults(bytes));

/** The file with another stored value in every formula, so that the right ones can only be calculated. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, content]) => [
    name,
    name.startsWith('xl/worksheets/')
      ? strToU8(strFromU8(content).replace(/<\/f><v>[^<]*<\/v>/g, '</f><v>4711</v>'))
      : content,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

/** All cells that hold something, by sheet and address. */
function valuesOf({ sheets }: Snapshot): Record<string, CellValue> {
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value }) =>
        value === null ? [] : [[`'${name}'!${cellAddress(row, column)}`, settled(value)]],
      ),
    ),
  );
}

/** Cents are no binary fractions: what lies beyond a millionth of a euro is the arithmetic of computers. */
function settled(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toFixed(6)) : value;
}

describe('LibreOffice opens the example workbook', () => {
  it('without a warning', () => {
    expect(messages).not.toMatch(/error|warning|repair/i);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(stored.sheets.map(({ name }) => name));
  });

  it('and calculates the values that are stored', () => {
    const formulas = workbook.sheets.flatMap(({ cells }) => cells.filter((cell) => cell.formula));
    expect(formulas).toHaveLength(399);
    expect(valuesOf(workbook)).toEqual(valuesOf(stored));
  });
});
