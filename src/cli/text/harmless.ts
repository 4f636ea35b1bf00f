/** Control characters, and those that turn the direction of writing or end a line unseen. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a workbook or a file name for a terminal: it is data, and must not steer the terminal. */
export function harmless(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(UNSEEN, '\ufffd');
}
