import type { SheetState, WorkbookState } from '../workbook/model/workbook';
import { fileRule } from './conditionalFormats';
import { fileValidation } from './dataValidations';
import { isPageKept } from './page';
import { leftInFile } from './leftInFile';

interface Loss {
  readonly isIn: (sheet: SheetState) => boolean;
  readonly sentence: string;
}

const HIDDEN_NAMES = 'Ausgeblendete Namen werden sichtbar gespeichert.';

const OF_SHEETS: readonly Loss[] = [
  {
    isIn: ({ charts }) => charts.length > 0,
    sentence: 'Diagramme werden nicht gespeichert.',
  },
  {
    isIn: ({ comments }) => comments.some(({ isNote }) => !isNote),
    sentence: 'Kommentare werden als Notizen gespeichert, ohne Datum und Erledigt-Vermerk.',
  },
  {
    isIn: ({ conditionalFormats }) =>
      conditionalFormats.some((format) => fileRule(format) === null),
    sentence:
      'Bedingte Formate, die keine Formel und kein Wertvergleich sind, werden nicht gespeichert.',
  },
  {
    isIn: ({ dataValidations }) =>
      dataValidations.some((validation) => fileValidation(validation) === null),
    sentence: 'Datenüberprüfungen ohne lesbare Regel werden nicht gespeichert.',
  },
  {
    isIn: ({ tables }) => tables.some(({ showHeaders }) => !showHeaders),
    sentence: 'Tabellen ohne Kopfzeile werden als gewöhnliche Zellen gespeichert.',
  },
  {
    isIn: ({ tables }) =>
      tables.some((table) => table.highlightFirstColumn || table.highlightLastColumn),
    sentence: 'Die Hervorhebung der ersten oder letzten Tabellenspalte wird nicht gespeichert.',
  },
  {
    isIn: ({ pageLayout }) => !isPageKept(pageLayout),
    sentence: 'Einige Einstellungen der Seite werden nicht gespeichert.',
  },
  {
    isIn: ({ rows }) => [...rows.values()].some(({ style }) => style !== null),
    sentence: 'Formate ganzer Zeilen werden nur in gefüllten Zellen gespeichert.',
  },
  {
    isIn: ({ names }) => names.some(({ visible }) => !visible),
    sentence: HIDDEN_NAMES,
  },
];

/** In German sentences what of this workbook a saved file does not keep. */
export function lostInFile(workbook: WorkbookState): string[] {
  const ofSheets = OF_SHEETS.filter(({ isIn }) => workbook.sheets.some(isIn));
  const sentences = [...leftInFile(workbook), ...ofSheets.map(({ sentence }) => sentence)];
  if (workbook.names.some(({ visible }) => !visible)) sentences.push(HIDDEN_NAMES);
  if (workbook.settings.size > 0 || workbook.customXmlParts.length > 0) {
    sentences.push('Was Add-ins in der Arbeitsmappe abgelegt haben, wird nicht gespeichert.');
  }
  if (workbook.calculationMode !== 'Automatic') {
    sentences.push('Die Datei rechnet wieder automatisch.');
  }
  return [...new Set(sentences)];
}
