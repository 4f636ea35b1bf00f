import type { Severity } from '../../core/checks/report';

/** Colours a text that is already laid out; without colours it gives it back as it is. */
export type Paint = (text: string, style: Style) => string;
type Style = Severity | 'heading';

const CODES: Readonly<Record<Style, string>> = {
  heading: '1',
  fehler: '1;31',
  warnung: '33',
  rundung: '2',
  hinweis: '36',
};

export const inColour: Paint = (text, style) => `\u001b[${CODES[style]}m${text}\u001b[0m`;
export const plain: Paint = (text) => text;
