/** A unit, as the data has it: the scan took "T€" for "TE" and "TC". */
const ALONE = /^(T€|€|TE|TC)$/;
/** The unit that a heading ends in. */
const AT_THE_END = /^(.+?) ?\/? ?(T€|€|TE|TC)$/;

/**
 * The heading of a table: `lines` of cells, top to bottom, and the `merges` over several of them. In the data a "|"
 * divides the printed lines of a heading; `groups` are lines that stand over several columns.
 */
export function headingOf(head, groups) {
  return groups.length > 0 ? groupedHeading(head, groups) : unitHeading(head);
}

function unitHeading(head) {
  const parts = head.map((text) => titleAndUnit(joinHyphens(text.replaceAll(' | ', ' '))));
  const titles = parts.map(({ title }) => title);
  if (parts.every(({ unit }) => unit === '')) return { lines: [titles], merges: [] };
  return {
    lines: [titles, parts.map(({ unit }) => unit)],
    merges: parts.flatMap(({ unit }, column) => (unit ? [] : [overBothLines(column)])),
  };
}

/** A heading that is nothing but a unit is not taken apart. */
function titleAndUnit(text) {
  if (ALONE.test(text)) return { title: asPrinted(text), unit: '' };
  const [, title = text, unit = ''] = AT_THE_END.exec(text) ?? [];
  return { title, unit: asPrinted(unit) };
}

function asPrinted(unit) {
  return unit.replace(/T[EC]/, 'T€');
}

function groupedHeading(head, groups) {
  const inGroup = head.map((_, column) =>
    groups.find(({ from, to }) => from <= column && column <= to),
  );
  return {
    lines: [
      head.map((text, column) =>
        inGroup[column]
          ? inGroup[column].from === column
            ? inGroup[column].name
            : ''
          : joinHyphens(text),
      ),
      head.map((text, column) => (inGroup[column] ? text.split(' | ').at(-1) : '')),
    ],
    merges: [
      ...groups.map(({ from, to }) => ({ row: 0, column: from, rows: 1, columns: to - from + 1 })),
      ...head.flatMap((_, column) => (inGroup[column] ? [] : [overBothLines(column)])),
    ],
  };
}

function overBothLines(column) {
  return { row: 0, column, rows: 2, columns: 1 };
}

/** "Einstiegs- amt", divided for a narrow column, is one word; "Besoldungs-/ Entgeltgruppe" is two. */
function joinHyphens(text) {
  return text.replace(/- (?=[a-zäöü])/g, '');
}
