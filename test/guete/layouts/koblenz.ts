import { existsSync, readFileSync } from 'node:fs';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import type { HeadingYear, KeyedRow, Probeplan, UnitCell } from '../generator/model';
import { asPublished } from '../generator/violations';
import { accountsOf } from './koblenz/basics';
import { DOUBTFUL_YEARS, SHEETS } from './koblenz/columns';
import { sumsByFormulas } from './koblenz/formulas';
import { columnIndex, Published } from './koblenz/published';
import { statements } from './koblenz/statements';

const FILE = 'assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx';
const HEADING_ROWS = [4, 5];

/** The workbook of the KGRZ Koblenz as it was published; its known flaws stay what they are. */
export function koblenz(): Probeplan {
  if (!existsSync(FILE)) throw new Error(`${FILE} is missing; npm run beispiele makes it.`);
  const published = new Published(readWorkbook(readFileSync(FILE)));
  return {
    name: 'koblenz',
    snapshot: published.snapshot,
    figures: published.figures,
    constraints: asPublished([...sumsByFormulas(published), ...statements(published)]),
    years: yearsOf(published),
    units: unitsOf(published),
    keyedRows: keyedRowsOf(published),
  };
}

/** Headings of the figure columns. */
function headings(published: Published) {
  return SHEETS.flatMap((spec) => {
    const sheet = published.index(spec.name);
    return published.snapshot.sheets[sheet]!.cells.flatMap((cell) => {
      const column = spec.columns.find(({ letter }) => columnIndex(letter) === cell.column);
      const isHeading =
        HEADING_ROWS.includes(cell.row) && !published.at(sheet, cell.row, cell.column);
      return column && isHeading ? [{ spec, sheet, cell, letter: column.letter }] : [];
    });
  });
}

function yearsOf(published: Published): HeadingYear[] {
  return headings(published).flatMap(({ sheet, cell: { row, column, value } }) => {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
    const isDoubtful = DOUBTFUL_YEARS.some((pattern) => pattern.test(text));
    if (isDoubtful || text.match(/\b20\d\d\b/g)?.length !== 1) return [];
    return [{ sheet, row, column, text }];
  });
}

function unitsOf(published: Published): UnitCell[] {
  return headings(published).flatMap(({ spec, sheet, cell: { row, column, value }, letter }) => {
    if (spec.withoutUnits || typeof value !== 'string' || !/^(T€|€|EURO)$/.test(value)) return [];
    const figures = published.figures.filter(
      ({ table, columnKey }) => table === spec.name && columnKey === letter,
    );
    return [{ sheet, row, column, table: spec.name, text: value, figures }];
  });
}

/** Accounts stand there once, items of the Festsetzungsbeschluss must stand there. */
function keyedRowsOf(published: Published): KeyedRow[] {
  return SHEETS.flatMap(({ name, required = false }) => {
    const sheet = published.index(name);
    const rows = new Set(
      published.figures.filter(({ table }) => table === name).map(({ row }) => row),
    );
    const once = [...accountsOf(published, name).values()].filter((row) => rows.has(row));
    return [
      ...once.map((row): KeyedRow => ({ sheet, row, rule: 'once' })),
      ...(required ? [...rows].map((row): KeyedRow => ({ sheet, row, rule: 'required' })) : []),
    ];
  });
}
