import type { Mark } from '../../core/workbook/change';

const OURS = /^=N\("Planwerk ([^"]*)"\)=0$/;

/** True for every cell: N() of a text is 0. The text says whose mark it is, as conditional formats have no name. */
function signature(recordId: string): string {
  return `=N("Planwerk ${recordId}")=0`;
}

export function addMark(sheet: Excel.Worksheet, { mark, fillColor }: Mark, recordId: string): void {
  const format = sheet.getRange(mark).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = signature(recordId);
  format.custom.format.fill.color = fillColor;
}

/** Asks for the marks of ours on a sheet; of one record, if it is named. */
export function askOwnMarks(sheet: Excel.Worksheet, recordId?: string): () => string[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id, items/customOrNullObject/rule/formula');
  return () =>
    formats.items
      .filter(({ customOrNullObject: custom }) => {
        const { isNullObject: isOther } = custom;
        // Where a batch stopped between adding a mark and its formula; nobody else can make one without.
        if (!isOther && custom.rule.formula === '') return true;
        const owner = isOther ? null : OURS.exec(custom.rule.formula);
        return owner !== null && (recordId === undefined || owner[1] === recordId);
      })
      .map(({ id }) => id);
}

export function removeMarks(sheet: Excel.Worksheet, ids: readonly string[]): void {
  const formats = sheet.getRange().conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
}
