/** Column widths and row heights, estimated from what is printed: so the file is the same on every machine. */
const LINE_HEIGHT = 12;
const NARROWEST_FIGURES = 12;
const WIDEST_TEXT = 52;
/** Widths are counted in digits; letters are a little narrower, bold ones a little wider. */
const LETTER = 0.9;
const BOLD_LETTER = 1.1;

export function columnWidths({ widths }, { heading, cells }) {
  return heading.lines[0].map((_, column) => {
    const own = heading.lines.filter((_, line) => !isMergedAcross(heading, line, column));
    const word = Math.max(...own.flatMap((line) => wordLengths(line[column])), 0);
    // The words of a heading must not break.
    const forHeading = Math.ceil(word * BOLD_LETTER) + 2;
    if (widths[column]) return Math.max(widths[column], forHeading);
    const figures = cells.flatMap((row) => row[column].figure?.length ?? []);
    const texts = cells.flatMap((row) => row[column].value?.split('\n') ?? []);
    const longest = Math.max(...texts.map((text) => text.length), 0);
    const forFigures = figures.length > 0 ? Math.max(NARROWEST_FIGURES, ...figures) + 2 : 0;
    return Math.max(forFigures, Math.min(WIDEST_TEXT, longest + 2), forHeading);
  });
}

/** The height that the longest of the texts needs when it wraps. */
export function rowHeight(texts, widths, { bold }) {
  const letter = bold ? BOLD_LETTER : LETTER;
  const lines = texts.map((text, column) =>
    text
      .split('\n')
      .map((paragraph) => lineCount(paragraph, Math.floor(widths[column] / letter)))
      .reduce((sum, count) => sum + count, 0),
  );
  return Math.max(...lines) * LINE_HEIGHT + 3;
}

/** How many lines of so many letters the words of a paragraph fill. */
function lineCount(paragraph, letters) {
  let lines = 1;
  let used = 0;
  for (const length of wordLengths(paragraph)) {
    if (used > 0 && used + 1 + length > letters) {
      lines += 1;
      used = length;
    } else used += used > 0 ? length + 1 : length;
  }
  return lines;
}

function isMergedAcross({ merges }, line, column) {
  return merges.some((area) => area.row === line && area.column === column && area.columns > 1);
}

function wordLengths(text) {
  return text.split(/\s/).map(({ length }) => length);
}
