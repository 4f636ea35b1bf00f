/** Excel takes no longer text in a formula. */
const LONGEST_TEXT = 255;

/** A text in a formula, in pieces where it is too long for one. */
export function quoted(text: string): string {
  const pieces: string[] = [];
  for (let start = 0; start === 0 || start < text.length; start += LONGEST_TEXT) {
    pieces.push(`"${text.slice(start, start + LONGEST_TEXT).replace(/"/g, '""')}"`);
  }
  return pieces.join('&');
}
