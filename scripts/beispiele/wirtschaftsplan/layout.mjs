const NONE = /(?!)/;
const YEAR = 'Wirtschaftsjahr 2024';

/**
 * How a published table becomes a sheet. Columns are counted from 0: `label` holds the names of the rows, `texts` hold
 * no figures (account numbers keep their zeros), `groups` are headings over several columns.
 */
export function layout(file, sheet, title, options = {}) {
  return {
    file: `004_${file}.csv`,
    sheet,
    title,
    year: YEAR,
    label: 0,
    texts: [],
    centred: [],
    groups: [],
    headingRows: 0,
    headingMerges: [],
    widths: {},
    sums: [],
    indent: NONE,
    pageHeading: NONE,
    isList: false,
    ...options,
  };
}
