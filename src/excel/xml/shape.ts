/** Tests what was read from a workbook field by field before anything of it is used. */
export type Test = (value: unknown) => boolean;

type Fields = Readonly<Record<string, unknown>>;

export const text: Test = (value) => typeof value === 'string';
export const truth: Test = (value) => typeof value === 'boolean';
export const figure: Test = (value) => typeof value === 'number';
export const count: Test = (value) => Number.isInteger(value) && (value as number) >= 0;
export const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
export const orMissing =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
export const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
export const fields =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(tests).every(([name, test]) => test((value as Fields)[name]));
export const oneOf =
  (...tests: Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
export const is =
  (constant: string | number): Test =>
  (value) =>
    value === constant;
