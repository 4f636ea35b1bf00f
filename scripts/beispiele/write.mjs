/** Writes the example workbooks, into another folder if one is named, and says which published sums do not hold. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { anlagen } from './dateien/anlagen.mjs';
import { interview } from './dateien/interview.mjs';
import { staedte } from './dateien/staedte.mjs';
import { wirtschaftsplan } from './dateien/wirtschaftsplan.mjs';
import { printExact } from './figure.mjs';
import { pack } from './pack.mjs';

const ASSETS = new URL('../../assets/', import.meta.url);
const DATA = new URL('daten/', ASSETS);

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('beispiele/', ASSETS)));
mkdirSync(folder, { recursive: true });
for (const workbook of [wirtschaftsplan(DATA), interview(DATA), staedte(DATA), anlagen()]) {
  writeFileSync(join(folder, workbook.file), await pack(workbook));
  describe(workbook);
}

function describe({ file, sheets, failures = [] }) {
  for (const { sheet, cell, published, calculated } of failures) {
    console.log(
      `'${sheet}'!${cell}: veröffentlicht ${printExact(published)}, gerechnet ${printExact(calculated)}`,
    );
  }
  const formulas = sheets.flatMap(({ cells }) =>
    [...cells.values()].filter(({ formula }) => formula),
  );
  const deviating = failures.length > 0 ? `, ${failures.length} abweichende als Konstante` : '';
  console.log(`${file}: ${sheets.length} Blätter, ${formulas.length} Formeln${deviating}`);
}
