/**
 * How the sums of a table come about. Rows are named by the beginning of their label; "a > b" is the first b after a,
 * because "Summe" is a name that many rows share. A pair stands for everything from the first to the second.
 */

/** A row that adds up all rows between a heading and itself. */
export function sumBelow(heading, row = `${heading} > Summe`) {
  return { row, plus: [{ below: heading }], minus: [] };
}

/** A row that adds and subtracts other rows. */
export function result(row, { plus = [], minus = [] }) {
  return { row, plus, minus };
}

/** A column that adds up columns of its row, in the rows to which it `applies`. */
export function sumAcross(column, plus, applies = () => true) {
  return { column, plus, applies };
}

/**
 * The cells that hold sums, each with its terms. Where two rules meet, the first one counts: a sum row is added up
 * downwards.
 */
export function sumCells(table, rules) {
  const cells = new Map();
  for (const cell of rules.flatMap((rule) => cellsOf(table, rule))) {
    const key = `${cell.row},${cell.column}`;
    if (table.figures[cell.row][cell.column] && !cells.has(key)) cells.set(key, cell);
  }
  return [...cells.values()];
}

/** The exact value of the terms; empty cells count nothing. */
export function addUp(figures, terms) {
  let total = 0n;
  for (const { sign, rows, columns } of terms) {
    for (let row = rows[0]; row <= rows[1]; row += 1) {
      for (let column = columns[0]; column <= columns[1]; column += 1) {
        total += BigInt(sign) * (figures[row][column]?.exact ?? 0n);
      }
    }
  }
  return total;
}

/** The formula without its "="; `address` turns row and column of the table into A1. */
export function toFormula(terms, address) {
  const parts = terms.map(({ sign, isRange, rows, columns }, index) => {
    const from = address(rows[0], columns[0]);
    const to = address(rows[1], columns[1]);
    const range = from === to ? from : `${from}:${to}`;
    return (sign < 0 ? '-' : index > 0 ? '+' : '') + (isRange ? `SUM(${range})` : range);
  });
  return parts.join('');
}

function cellsOf(table, rule) {
  return 'row' in rule ? cellsDown(table, rule) : cellsAcross(table, rule);
}

function cellsDown({ labels, labelColumn, figures, rates }, { row, plus, minus }) {
  const target = findRow(labels, row);
  const terms = [...plus.map((term) => [1, term]), ...minus.map((term) => [-1, term])].map(
    ([sign, term]) => ({ sign, isRange: typeof term !== 'string', rows: rowsOf(term) }),
  );
  return figures[target]
    .map((_, column) => ({
      row: target,
      column,
      terms: terms.map((term) => ({ ...term, columns: [column, column] })),
    }))
    .filter(({ column }) => column > labelColumn && !rates.has(column));

  function rowsOf(term) {
    if (typeof term === 'string') return [findRow(labels, term), findRow(labels, term)];
    if (Array.isArray(term)) return term.map((name) => findRow(labels, name));
    return [findRow(labels, term.below) + 1, target - 1];
  }
}

function cellsAcross({ figures }, { column, plus, applies }) {
  return figures
    .map((_, row) => ({
      row,
      column,
      terms: plus.map((term) => ({
        sign: 1,
        isRange: Array.isArray(term),
        rows: [row, row],
        columns: Array.isArray(term) ? term : [term, term],
      })),
    }))
    .filter(({ row }) => applies(figures[row]));
}

function findRow(labels, path) {
  return path.split(' > ').reduce((after, name) => {
    const found = labels.findIndex((label, row) => row > after && label.startsWith(name));
    if (found < 0) throw new Error(`Keine Zeile „${path}“.`);
    return found;
  }, -1);
}
