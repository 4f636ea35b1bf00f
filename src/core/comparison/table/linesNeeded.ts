/** How many lines of so many characters a text takes, broken at its blanks, if it becomes longer by `more` characters. */
export function linesNeeded(text: string, perLine: number, more = 0): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= perLine) {
      used = needed;
    } else {
      // A word that is longer than a line is broken anywhere.
      const broken = Math.max(1, Math.ceil(word.length / perLine));
      lines += used === 0 ? broken - 1 : broken;
      used = word.length - (broken - 1) * perLine;
    }
  }
  return lines + Math.ceil(Math.max(0, used + more - perLine) / perLine);
}
