import { benchmarkTable, measuresOf, type Values } from '../../checks/rules/benchmarkTable';
import { measureOfColumn } from '../../plan/columns/measures';
import { readPlan } from '../../plan/readPlan';
import { isFigure, type Column, type Figure, type Table } from '../../plan/types';
import type { Area } from '../../workbook/address';
import type { Cell, Snapshot } from '../../workbook/snapshot';
import { sentenceOf } from '../figures/sentence';
import { standingOf } from '../figures/standing';
import type { Place } from '../source/reading';
import { errorDoubts, groupDoubts, ownDoubts, type Doubt } from './doubts';
import { formOfRow } from './formOfRow';

/** A benchmark table that somebody else has made, row by row. */
export interface ExistingTable {
  readonly sheet: string;
  readonly area: Area;
  readonly title: string;
  /** Whose comparison it is. */
  readonly own: string;
  readonly lines: readonly ExistingLine[];
  readonly doubts: readonly Doubt[];
}

type CellOf = (place: Place) => Cell | undefined;

interface ExistingLine {
  readonly name: string;
  /** null where there is nothing to say. */
  readonly sentence: string | null;
}

/** The benchmark tables of a sheet, with what is to be said of them. */
export function readBenchmarks(snapshot: Snapshot, sheet: string): ExistingTable[] {
  const sheets = snapshot.sheets.filter(({ name }) => name === sheet);
  const cellOf: CellOf = ({ row, column }) =>
    sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column);
  const plan = readPlan({ ...snapshot, sheets });
  const tables = plan.tables.filter(
    // „Minimum bis 1. Quartil“ heads the figures of a picture, of which only the Median is a measure.
    ({ kind, columns }) =>
      kind === 'Benchmark' &&
      columns.filter((column) => measureOfColumn(column) !== null).length > 1,
  );
  const { comparisons = [] } = benchmarkTable({ ...plan, tables });
  return tables.map((table) => {
    const own = table.columns.findIndex((column) => measureOfColumn(column) === null);
    const rows = table.rows.map((_, row) => rowOf(table, row, own, cellOf));
    return {
      sheet,
      area: table.area,
      title: table.title,
      own: own === -1 ? '' : nameOf(table.columns[own]!),
      lines: rows.map(({ line }) => line),
      doubts: [
        ...comparisons.flatMap(({ finding, table: other }) =>
          finding === null || other !== table
            ? []
            : [{ place: finding.cell, text: `${nameOfRow(table, finding.cell)}${finding.text}` }],
        ),
        ...rows.flatMap(({ doubts }) =>
          doubts.map(({ place, text }) => ({ place, text: `${nameOfRow(table, place)}${text}` })),
        ),
      ],
    };
  });
}

/** „Mahnungen: “, where there is more than one indicator. */
function nameOfRow({ rows }: Table, { row, column }: Place): string {
  const label =
    rows.find(({ entries }) =>
      entries.some((entry) => entry?.row === row && entry.column === column),
    )?.label ?? '';
  return rows.length === 1 || label === '' ? '' : `${label}: `;
}

function rowOf(
  table: Table,
  row: number,
  ownColumn: number,
  cellOf: CellOf,
): { readonly line: ExistingLine; readonly doubts: readonly Doubt[] } {
  const { label, entries } = table.rows[row]!;
  const values = measuresOf(table, row);
  const entry = ownColumn === -1 ? null : entries[ownColumn];
  const own = isFigure(entry) ? entry : null;
  return {
    line: {
      name: label,
      sentence: own === null ? null : sentenceFor(table, own, ownColumn, values, cellOf),
    },
    doubts: [...errorDoubts(entries), ...ownDoubts(own, values), ...groupDoubts(values)],
  };
}

function sentenceFor(
  { columns }: Table,
  own: Figure,
  column: number,
  values: Values,
  cellOf: CellOf,
): string | null {
  const figures = {
    minimum: values.minimum?.shown ?? null,
    maximum: values.maximum?.shown ?? null,
    mittelwert: values.mittelwert?.shown ?? null,
    q1: values.q1?.shown ?? null,
    median: values.median?.shown ?? null,
    q3: values.q3?.shown ?? null,
  };
  const { minimum, maximum, mittelwert, q1, median, q3 } = values;
  const others = [minimum, maximum, mittelwert, q1, median, q3].filter(
    (each) => each !== undefined,
  );
  const form = formOfRow(own, others, cellOf);
  const standing = standingOf(own.shown, figures, form);
  if (standing === null) return null;
  const kommune = nameOf(columns[column]!);
  const known = { kommune, value: own.shown, standing, figures, form };
  return sentenceOf({ ...known, direction: 'neutral', peers: null });
}

/** The line above the heads is a title that the first of them seems to belong to. */
function nameOf({ headingCells, heading }: Column): string {
  return headingCells[headingCells.length - 1]?.text ?? heading;
}
