const ITALICS = /<i>(.*?)<\/i>/g;
/** Several figures or pay groups that were printed under each other in one cell: "1,00 5,00", "EGr. E 08 EGr. E 07". */
const STACKED = /^(?:\d+,\d{2}(?: \d+,\d{2})+|EGr\.[^.]+(?: EGr\.[^.]+)+)$/;

/** A printed text: its plain form with line breaks, and its pieces where a part of it is in italics. */
export function parseText(text) {
  if (STACKED.test(text)) return plain(text.replace(/ (?=\d+,|EGr)/g, '\n'));
  const pieces = [];
  let end = 0;
  for (const match of text.matchAll(ITALICS)) {
    pieces.push({ text: text.slice(end, match.index).trim(), italic: false });
    pieces.push({ text: match[1].trim(), italic: true });
    end = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(end).trim(), italic: false });
  const printed = pieces.filter((piece) => piece.text !== '');
  const value = printed.map((piece) => piece.text).join('\n');
  if (printed.every(({ italic }) => italic)) return { value, italic: printed.length > 0, runs: [] };
  if (printed.length === 1) return plain(value);
  const runs = printed.map((piece, index) => ({
    ...piece,
    text: index < printed.length - 1 ? `${piece.text}\n` : piece.text,
  }));
  return { value, italic: false, runs };
}

function plain(value) {
  return { value, italic: false, runs: [] };
}
