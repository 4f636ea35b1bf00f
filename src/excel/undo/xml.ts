import { jsonToXml, xmlToJson } from '../xml/jsonXml';
import {
  count,
  fields,
  figure,
  is,
  listOf,
  oneOf,
  orMissing,
  orNull,
  text,
  truth,
} from '../xml/shape';
import { HORIZONTALS, type Record } from './record';

/** Tells our parts from those of others. The version is part of it: a later Planwerk does not misread an older one. */
export const NAMESPACE = 'urn:planwerk:rueckgaengig:1';
const ELEMENT = 'rueckgaengig';

export function toXml(record: Record): string {
  return jsonToXml(ELEMENT, NAMESPACE, record);
}

/** null where the part is damaged: what is not fully understood must not be written back. */
export function fromXml(xml: string): Record | null {
  const parsed = xmlToJson(ELEMENT, xml);
  return isRecord(parsed) ? parsed : null;
}

const horizontal = oneOf(...HORIZONTALS.map(is));
const image = fields({
  value: orNull(oneOf(text, truth, figure, fields({ error: text }))),
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
  wasArray: orMissing(truth),
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
const look = fields({});
const newCell = fields({
  row: count,
  column: count,
  write: oneOf(fields({ text }), fields({ value: oneOf(figure, truth) })),
  look: orMissing(look),
  link: orMissing(text),
});
const before = fields({
  newSheet: text,
  cells: listOf(newCell),
  columnWidths: orMissing(fields({})),
  page: orMissing(fields({ landscape: truth, titleRows: count, fitToWidth: truth })),
});
const rewritten = fields({ ...onSheet, kind: is('rewritten'), before, after: orNull(added) });
const marks = fields({ ...onSheet, kind: is('marks') });
const chart = fields({
  ...onSheet,
  kind: is('chart'),
  before: listOf(text),
  isFinished: truth,
});
const record = fields({
  id: text,
  label: text,
  time: text,
  steps: listOf(oneOf(cells, rows, sheet, rewritten, chart, marks)),
  interrupted: truth,
});

function isRecord(value: unknown): value is Record {
  return record(value);
}
