/** Breaks text between words into lines of at most `width` characters; a longer word keeps its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const line = lines[lines.length - 1];
    if (line !== undefined && length(line) + 1 + length(word) <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** A label, and beside it the text, its further lines under its first. */
export function hanging(label: string, text: string, width: number): string[] {
  return wrap(text, width - length(label)).map(
    (line, index) => (index === 0 ? label : ' '.repeat(length(label))) + line,
  );
}

export function length(text: string): number {
  return Array.from(text).length;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - length(text)));
}
