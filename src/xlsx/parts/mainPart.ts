import { missing, SENTENCES } from '../sentences';
import { UnreadableFile } from '../unreadableFile';
import type { Parts } from './parts';
import { readRelationships, relationshipsPart } from './relationships';

const CONTENT_TYPES = '[Content_Types].xml';

/** The part that holds the workbook; throws with the fitting sentence where the archive holds something else. */
export function workbookPart(parts: Parts): string {
  if (!parts.has(relationshipsPart(''))) throw new UnreadableFile(whatElse(parts));
  const main = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument');
  if (main === undefined) throw new UnreadableFile(SENTENCES.unknown);
  const { target } = main;
  if (target.startsWith('word/')) throw new UnreadableFile(SENTENCES.word);
  if (target.startsWith('ppt/')) throw new UnreadableFile(SENTENCES.powerPoint);
  if (target.endsWith('.bin')) throw new UnreadableFile(SENTENCES.binaryExcel);
  return target;
}

/** What an archive is that is no Office file. */
function whatElse(parts: Parts): string {
  const type = parts.readText('mimetype');
  if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) {
    return SENTENCES.openDocumentTable;
  }
  if (type.startsWith('application/vnd.oasis.opendocument')) return SENTENCES.openDocument;
  return parts.has(CONTENT_TYPES) ? missing('das Verzeichnis der Bestandteile') : SENTENCES.archive;
}
