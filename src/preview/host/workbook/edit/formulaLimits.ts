import { HostError } from '../../protocol/hostObject';

/** support.microsoft.com, Excel specifications and limits: characters of a formula, and of a text within one. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;

/** Excel takes no formula that is too long, whoever writes it. */
export function refuseTooLong(formula: string): void {
  if (formula.length > LONGEST_FORMULA || textsOf(formula).some(isTooLong)) {
    throw new HostError(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format.',
    );
  }
}

/** The texts of a formula; names of sheets may hold quotation marks, too. */
function textsOf(formula: string): string[] {
  return [...formula.matchAll(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g)].map(([, text = '']) => text);
}

function isTooLong(text: string): boolean {
  return text.replace(/""/g, '"').length > LONGEST_TEXT;
}
