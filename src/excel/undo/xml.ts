import { HORIZONTALS, type Record } from './record';

/** Tells our parts from those of others. The version is part of it: a later Planwerk does not misread an older one. */
export const NAMESPACE = 'urn:planwerk:rueckgaengig:1';

const CONTENT = /^\s*(?:<\?xml[^>]*\?>\s*)?<rueckgaengig\b[^>]*>([\s\S]*)<\/rueckgaengig>\s*$/;

/** Everything beyond ASCII is escaped by JSON, so that no character can be one that XML forbids. */
export function toXml(record: Record): string {
  const json = JSON.stringify(record)
    .replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
  return `<rueckgaengig xmlns="${NAMESPACE}">${json}</rueckgaengig>`;
}

/** null where the part is damaged: what is not fully understood must not be written back. */
export function fromXml(xml: string): Record | null {
  const match = CONTENT.exec(xml);
  if (match === null) return null;
  const json = match[1]!
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
  try {
    const parsed: unknown = JSON.parse(json);
    return isRecord(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

type Fields = Readonly<globalThis.Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === 'string';
const truth: Test = (value) => typeof value === 'boolean';
const count: Test = (value) => Number.isInteger(value) && (value as number) >= 0;
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const fields =
  (tests: Readonly<globalThis.Record<string, Test>>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(tests).every(([name, test]) => test((value as Fields)[name]));
const oneOf =
  (...tests: Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
const is =
  (constant: string): Test =>
  (value) =>
    value === constant;

const horizontal = oneOf(...HORIZONTALS.map(is));
const image = fields({
  value: orNull(oneOf(text, truth, (value) => typeof value === 'number', fields({ error: text }))),
  formula: orNull(text),
  format: text,
  look: orNull(fields({ bold: truth, italic: truth, indent: count, horizontal })),
});
const images = listOf(listOf(image));
const onSheet = { sheetId: text, sheet: text };
const cells = fields({
  ...onSheet,
  kind: is('cells'),
  column: count,
  rowBefore: orNull(count),
  rowAfter: count,
  before: images,
  after: orNull(images),
  labels: orNull(listOf(text)),
});
const rows = fields({ ...onSheet, kind: is('rows'), row: count, rowAfter: count, count });
const added = fields({
  id: text,
  address: text,
  formulas: listOf(listOf(() => true)),
  parts: count,
});
const sheet = fields({ kind: is('sheet'), sheet: text, after: orNull(added) });
const marks = fields({ ...onSheet, kind: is('marks') });
const record = fields({
  id: text,
  label: text,
  time: text,
  steps: listOf(oneOf(cells, rows, sheet, marks)),
  interrupted: truth,
});

function isRecord(value: unknown): value is Record {
  return record(value);
}
