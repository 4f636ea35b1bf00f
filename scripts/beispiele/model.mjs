import { parseFigure } from './figure.mjs';
import { headingOf } from './heading.mjs';
import { parseText } from './text.mjs';

const SUM_LABEL = /^\(?(?:Zwischen|Gesamt)?[Ss]umme\b/;

/**
 * What a published table says: its heading, and per row the `cells` (a figure or a text each), the label and the kind
 * ('sum', 'heading', 'page' for a page heading that is repeated, 'line').
 */
export function readModel(layout, { head, rows }) {
  const { heading, body } = divide(layout, { head, rows });
  const cells = body.map((row) =>
    row.map((text, column) => {
      const figure = layout.texts.includes(column) ? null : parseFigure(text);
      return figure ? { figure } : { figure: null, ...parseText(text) };
    }),
  );
  const figures = cells.map((row) => row.map(({ figure }) => figure));
  const labels = body.map((row) => parseText(row[layout.label]).value);
  return {
    heading,
    cells,
    figures,
    labels,
    labelColumn: layout.label,
    kinds: body.map((row, index) => kindOf(layout, row, labels[index], figures[index])),
    /** Columns of percentages, which are printed rounded and are not added up. */
    rates: new Set(head.flatMap((name, column) => (name.startsWith('%') ? [column] : []))),
  };
}

/** Some tables carry their heading in the first rows of the data. */
function divide({ headingRows, headingMerges, groups }, { head, rows }) {
  if (headingRows === 0) return { heading: headingOf(head, groups), body: rows };
  return {
    heading: { lines: rows.slice(0, headingRows), merges: headingMerges },
    body: rows.slice(headingRows),
  };
}

function kindOf({ pageHeading, isList }, row, label, figures) {
  if (pageHeading.test(row[0])) return 'page';
  if (SUM_LABEL.test(label)) return 'sum';
  const isAlone = row.filter((text) => text !== '').length === 1;
  return !isList && isAlone && figures.every((figure) => figure === null) ? 'heading' : 'line';
}
