import type { Sheet, Workbook } from 'hucre/xlsx';
import type { WorkbookState } from '../workbook/model/workbook';

interface Part {
  readonly isIn: (file: Workbook) => boolean;
  readonly sentence: string;
}

/** What the preview neither shows nor keeps. */
const PARTS: readonly Part[] = [
  part(
    'Bilder werden nicht gespeichert.',
    ({ images, backgroundImage }) => filled(images) || backgroundImage !== undefined,
  ),
  part('Textfelder werden nicht gespeichert.', ({ textBoxes }) => filled(textBoxes)),
  part('Sparklines werden nicht gespeichert.', ({ sparklines }) => filled(sparklines)),
  part('Pivot-Tabellen werden nur mit ihren Werten gespeichert.', ({ pivotTables }) =>
    filled(pivotTables),
  ),
  part(
    'Datenschnitte und Zeitachsen werden nicht gespeichert.',
    ({ slicers, timelines }) => filled(slicers) || filled(timelines),
  ),
  part('Gliederungen von Zeilen und Spalten werden nicht gespeichert.', ({ rowDefs, columns }) =>
    [...(rowDefs?.values() ?? []), ...(columns ?? [])].some(({ outlineLevel }) => outlineLevel),
  ),
  part('Verschiedene Schriften innerhalb einer Zelle werden nicht gespeichert.', ({ cells }) =>
    [...(cells?.values() ?? [])].some(({ richText }) => filled(richText)),
  ),
  part('Antworten auf Kommentare werden nicht gespeichert.', ({ threadedComments }) =>
    (threadedComments ?? []).some(({ parentId }) => parentId !== undefined),
  ),
  part('Die Auswahl in Filtern wird nicht gespeichert.', ({ autoFilter }) =>
    filled(autoFilter?.columns),
  ),
  part(
    'Kopf- und Fußzeilen eigener erster oder gerader Seiten werden nicht gespeichert.',
    (sheet) => Boolean(sheet.headerFooter?.differentFirst ?? sheet.headerFooter?.differentOddEven),
  ),
  // hucre does not say whether there is one.
  part(
    'Hat der Blattschutz ein Kennwort, so wird es nicht gespeichert.',
    ({ protection }) => protection?.sheet === true,
  ),
  {
    sentence: 'Verknüpfungen mit anderen Arbeitsmappen werden nicht gespeichert.',
    isIn: ({ externalLinks }) => filled(externalLinks),
  },
];

function part(sentence: string, isInSheet: (sheet: Sheet) => boolean): Part {
  return { sentence, isIn: ({ sheets }) => sheets.some(isInSheet) };
}

function filled(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

const left = new WeakMap<WorkbookState, readonly string[]>();

/** Notes what of the file did not come into the workbook. */
export function noteLeftInFile(workbook: WorkbookState, file: Workbook): void {
  const sentences = PARTS.filter(({ isIn }) => isIn(file)).map(({ sentence }) => sentence);
  if (/\.xlsm$/i.test(workbook.name)) sentences.push('Makros werden nicht gespeichert.');
  left.set(workbook, sentences);
}

export function leftInFile(workbook: WorkbookState): readonly string[] {
  return left.get(workbook) ?? [];
}
