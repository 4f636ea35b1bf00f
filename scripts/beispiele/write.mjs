/** Writes the example workbook, to another file if one is named, and says which published sums do not hold. */
import { writeFileSync } from 'node:fs';
import { printExact } from './figure.mjs';
import { layouts } from './tabellen/index.mjs';
import { buildWorkbook } from './workbook.mjs';

const ASSETS = new URL('../../assets/', import.meta.url);

const target = process.argv[2] ?? new URL('beispiele/wirtschaftsplan-kgrz-2024.xlsx', ASSETS);
const { bytes, sheets, formulas, failures } = await buildWorkbook(
  layouts,
  new URL('daten/', ASSETS),
);
writeFileSync(target, bytes);
for (const { sheet, cell, published, calculated } of failures) {
  console.log(
    `'${sheet}'!${cell}: veröffentlicht ${printExact(published)}, gerechnet ${printExact(calculated)}`,
  );
}
console.log(
  `${sheets} Blätter, ${formulas} Summen als Formel, ${failures.length} abweichende als Konstante`,
);
