import { parseArea, type Area } from '../../../../src/core/workbook/address';
import { cellAt } from '../../generator/grid';
import type { Constraint, Figure, Term } from '../../generator/model';
import { SHEETS } from './columns';
import { columnIndex, type Published } from './published';

/** A formula that adds and takes off cells. */
interface Formula {
  readonly result: Figure;
  readonly parts: readonly { readonly area: Area; readonly factor: 1 | -1 }[];
}

/** What the workbook's own formulas say: for their cells, and for the cells of the same row or column that have none. */
export function sumsByFormulas(published: Published): Constraint[] {
  const formulas = published.figures.flatMap((figure) => formulaOf(published, figure));
  return [
    ...formulas.map((formula) => sumOf(published, formula, true)),
    ...alike(published, formulas, 'row').map((formula) => sumOf(published, formula, false)),
    ...alike(published, formulas, 'column').map((formula) => sumOf(published, formula, false)),
  ].flatMap((constraint) => constraint ?? []);
}

const PART = /([+-]?)(?:SUM\(([A-Z]+\d+(?::[A-Z]+\d+)?)\)|([A-Z]+\d+))/g;

function formulaOf(published: Published, result: Figure): Formula[] {
  const formula = cellAt(published.snapshot, result)?.formula ?? null;
  if (formula === null) return [];
  const parts = [...formula.slice(1).matchAll(PART)].map(([, sign, range, single]) => ({
    area: parseArea((range ?? single)!)!,
    factor: sign === '-' ? (-1 as const) : (1 as const),
  }));
  return [{ result, parts }];
}

function sumOf(
  published: Published,
  { result, parts }: Formula,
  exact: boolean,
): Constraint | null {
  const terms = parts.flatMap(({ area, factor }): Term[] =>
    published.figures
      .filter((figure) => figure.sheet === result.sheet && contains(area, figure))
      .map((figure) => ({ figure, factor })),
  );
  return terms.length === 0 ? null : { kind: 'sum', terms, result, exact };
}

function contains({ row, column, rows, columns }: Area, figure: Figure): boolean {
  const isInRows = figure.row >= row && figure.row < row + rows;
  return isInRows && figure.column >= column && figure.column < column + columns;
}

/** A figure without a formula is summed like its neighbours in the row (down its column) or in the column (along its row). */
function alike(
  published: Published,
  formulas: readonly Formula[],
  along: 'row' | 'column',
): Formula[] {
  const across = along === 'row' ? 'column' : 'row';
  const patterns = formulas.filter(({ result, parts }) =>
    parts.every(({ area }) => area[across] === result[across] && area[`${across}s`] === 1),
  );
  return published.figures.flatMap((figure) => {
    const hasOwn = formulas.some(({ result }) => result === figure);
    const pattern = patterns.find(
      ({ result }) => result.sheet === figure.sheet && result[along] === figure[along],
    );
    if (hasOwn || !pattern || isPercent(figure)) return [];
    const parts = pattern.parts.map(({ area, factor }) => ({
      area: { ...area, [across]: figure[across] },
      factor,
    }));
    return [{ result: figure, parts }];
  });
}

function isPercent({ table, column }: Figure): boolean {
  return SHEETS.some(
    ({ name, columns }) =>
      name === table &&
      columns.some(({ letter, percentOf }) => percentOf && columnIndex(letter) === column),
  );
}
