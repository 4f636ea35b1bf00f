import type { DefinedName, Visibility } from '../../core/workbook/snapshot';
import type { Attributes, ElementReader } from '../xml/parseXml';
import { isOn, unescapeText, wholeNumber } from '../xml/values';
import { RELATIONSHIP_IDS, SPREADSHEET } from './namespaces';

/** A sheet as the workbook lists it; it may be a chart sheet as well. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationship: string;
}

/** Print areas, filters and the like, which Excel keeps as names. */
const BUILT_IN_NAME = /^_xlnm\./i;

/** The workbook's own part: its sheets in the order of the tabs, its names, and the calendar that it counts by. */
export class WorkbookPartReader implements ElementReader {
  readonly root = 'workbook';
  readonly namespaces = SPREADSHEET;
  readonly sheets: ListedSheet[] = [];
  date1904 = false;
  private readonly names: { name: string; refersTo: string; sheet: number | null }[] = [];
  private name = '';
  private sheetOfName: number | null = null;

  open(element: string, attributes: Attributes, parent: string): void {
    if (element === 'workbookPr') {
      this.date1904 = isOn(attributes, 'date1904');
    } else if (element === 'sheet' && parent === 'sheets') {
      this.sheets.push({
        name: unescapeText(attributes['name']?.value ?? ''),
        visibility: visibilityOf(attributes['state']?.value),
        relationship: relationshipId(attributes),
      });
    } else if (element === 'definedName') {
      this.name = attributes['name']?.value ?? '';
      this.sheetOfName = wholeNumber(attributes, 'localSheetId');
    }
  }

  close(element: string, text: string): void {
    if (element !== 'definedName' || BUILT_IN_NAME.test(this.name)) return;
    this.names.push({ name: this.name, refersTo: text, sheet: this.sheetOfName });
  }

  definedNames(): DefinedName[] {
    return this.names.map(({ name, refersTo, sheet }) => ({
      name,
      refersTo,
      sheet: sheet === null ? null : (this.sheets[sheet]?.name ?? null),
    }));
  }
}

function visibilityOf(state: string | undefined): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function relationshipId(attributes: Attributes): string {
  const ids = Object.values(attributes).filter(
    (attribute) => attribute?.local === 'id' && RELATIONSHIP_IDS.includes(attribute.uri),
  );
  return ids[0]?.value ?? '';
}
