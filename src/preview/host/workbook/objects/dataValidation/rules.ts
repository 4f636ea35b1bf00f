/** Excel.DataValidationRule: an object with one of these, and nothing else. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

export type Rule = Readonly<Record<string, unknown>>;

export function typeOfRule(rule: Rule): string {
  return TYPES[kindOfRule(rule) ?? ''] ?? 'None';
}

export function kindOfRule(rule: Rule): string | undefined {
  return Object.keys(rule).find((key) => key in TYPES && given(rule[key]));
}

/** Whether a rule says what its type needs: a list its source, a comparison its operator and bounds. */
export function isRule(rule: unknown): rule is Rule {
  if (typeof rule !== 'object' || rule === null) return false;
  const entries = Object.entries(rule).filter(([, value]) => given(value));
  const [entry] = entries;
  if (entries.length !== 1 || entry === undefined || !(entry[0] in TYPES)) return false;
  const [kind, content] = entry as [string, Rule];
  if (kind === 'list') return given(content['source']);
  if (kind === 'custom') return given(content['formula']);
  const needsTwo = ['Between', 'NotBetween'].includes(String(content['operator']));
  return (
    String(content['operator']) in COMPARISONS &&
    given(content['formula1']) &&
    (!needsTwo || given(content['formula2']))
  );
}

/** By Excel.DataValidationOperator. */
export const COMPARISONS: Readonly<
  Record<string, (value: number, first: number, second: number) => boolean>
> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

function given(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
