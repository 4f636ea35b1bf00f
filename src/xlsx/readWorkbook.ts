import type { Sheet, Snapshot } from '../core/workbook/snapshot';
import { refuseOtherFiles } from './file/refuseOtherFiles';
import { workbookPart } from './parts/mainPart';
import { Parts } from './parts/parts';
import { readRelationships, type Relationship } from './parts/relationships';
import { SharedStringsReader } from './parts/sharedStrings';
import { StylesReader } from './parts/styles';
import { WorkbookPartReader, type ListedSheet } from './parts/workbookPart';
import { missing, SENTENCES } from './sentences';
import { Capacity } from './sheet/capacity';
import { SheetReader, type SheetContext } from './sheet/sheetReader';
import { UnreadableFile } from './unreadableFile';

/** What an .xlsx or .xlsm file says. Throws {@link UnreadableFile}, and nothing else, where it cannot be read. */
export function readWorkbook(bytes: Uint8Array): Snapshot {
  try {
    refuseOtherFiles(bytes);
    return read(new Parts(bytes));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    // Whatever a damaged archive leads to: a position outside of the file, a text longer than a string can be.
    throw new UnreadableFile(SENTENCES.damaged, error);
  }
}

function read(parts: Parts): Snapshot {
  const main = workbookPart(parts);
  const workbook = parts.read(main, 'das Verzeichnis der Blätter', new WorkbookPartReader());
  if (workbook.sheets.length === 0) throw new UnreadableFile(SENTENCES.noSheets);
  const relationships = readRelationships(parts, main);
  const context: SheetContext = {
    texts: readTexts(parts, relationships),
    styles: readStyles(parts, relationships),
    date1904: workbook.date1904,
    capacity: new Capacity(),
  };
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return {
    sheets: workbook.sheets.flatMap((listed) => readSheet(parts, byId, listed, context)),
    names: workbook.definedNames(),
    date1904: workbook.date1904,
  };
}

function readTexts(parts: Parts, relationships: readonly Relationship[]): readonly string[] {
  const part = relationships.find(({ kind }) => kind === 'sharedStrings');
  if (part === undefined) return [];
  return parts.read(part.target, 'die Texte der Zellen', new SharedStringsReader()).texts;
}

function readStyles(
  parts: Parts,
  relationships: readonly Relationship[],
): ReturnType<StylesReader['styles']> {
  const part = relationships.find(({ kind }) => kind === 'styles');
  if (part === undefined) return [];
  return parts.read(part.target, 'die Zellformate', new StylesReader()).styles();
}

/** Nothing for a chart, a dialog or a macro sheet, which have no cells of their own. */
function readSheet(
  parts: Parts,
  relationships: ReadonlyMap<string, Relationship>,
  { name, visibility, relationship }: ListedSheet,
  context: SheetContext,
): Sheet[] {
  const what = `das Blatt „${name}“`;
  const part = relationships.get(relationship);
  if (part === undefined) throw new UnreadableFile(missing(what), relationship);
  if (part.kind !== 'worksheet') return [];
  const reader = parts.read(part.target, what, new SheetReader(context));
  return [{ name, visibility, ...reader.content() }];
}
