import { PROTOCOL_TITLE } from '../../core/workbook/protocolSheet';
import { roundTrip } from '../roundTrip';
import { NAMESPACE as UNDO } from '../undo/xml';
import { askOwnMarks } from '../write/marks';
import { NAMESPACE } from './xml';

/** Everything of Planwerk in the open workbook, by its ids. */
interface Traces {
  readonly readOnly: boolean;
  /** Parts with what is stored, and parts with how cells were before a change. */
  readonly data: readonly string[];
  readonly beforeImages: readonly string[];
  readonly sheets: readonly TracedSheet[];
}

interface TracedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isProtocol: boolean;
  readonly marks: readonly string[];
}

/** Two round trips. */
export async function traces(): Promise<Traces> {
  const sheetIds = await roundTrip(({ workbook: { worksheets } }) => {
    worksheets.load('items/id');
    return () => worksheets.items.map(({ id }) => id);
  });
  return roundTrip(({ workbook }) => {
    workbook.load('readOnly');
    const data = askParts(workbook, NAMESPACE);
    const beforeImages = askParts(workbook, UNDO);
    const sheets = sheetIds.map((id) => askSheet(workbook.worksheets.getItem(id)));
    return () => ({
      readOnly: workbook.readOnly,
      data: data(),
      beforeImages: beforeImages(),
      sheets: sheets.map((answer) => answer()),
    });
  });
}

function askParts({ customXmlParts }: Excel.Workbook, namespace: string): () => string[] {
  const parts = customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  return () => parts.items.map(({ id }) => id);
}

function askSheet(sheet: Excel.Worksheet): () => TracedSheet {
  sheet.load('id, name, protection/protected');
  const first = sheet.getRange('A1');
  first.load('values');
  const marks = askOwnMarks(sheet);
  return () => {
    const { id, name, protection } = sheet;
    const { values } = first;
    const isProtocol = values[0]?.[0] === PROTOCOL_TITLE;
    return { id, name, isProtected: protection.protected, isProtocol, marks: marks() };
  };
}
