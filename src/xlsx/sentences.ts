import { MAX_CELLS, MAX_SHARED_CHARACTERS, MAX_UNPACKED_BYTES } from './limits';

const SAVE_AS_XLSX =
  'Bitte öffnen Sie sie in Excel und speichern Sie sie unter dem Dateityp „Excel-Arbeitsmappe (*.xlsx)“.';
const CHOOSE_EXCEL_FILE = 'Bitte wählen Sie eine Excel-Datei (.xlsx oder .xlsm).';
const GET_AGAIN = 'Bitte kopieren Sie sie erneut oder lassen Sie sie sich noch einmal geben.';
const REPAIR =
  'Bitte öffnen Sie sie in Excel, lassen Sie sie gegebenenfalls reparieren und speichern Sie sie neu.';

/** Why a file cannot be read, and what the person can do about it. */
export const SENTENCES = {
  empty: `Die Datei ist leer. ${GET_AGAIN}`,
  oldExcel: `Die Datei ist im alten Excel-Format (.xls) gespeichert, das hier nicht gelesen wird. ${SAVE_AS_XLSX}`,
  binaryExcel: `Die Datei ist eine Excel-Binärarbeitsmappe (.xlsb), die hier nicht gelesen wird. ${SAVE_AS_XLSX}`,
  encrypted:
    'Die Datei ist mit einem Kennwort verschlüsselt. Bitte öffnen Sie sie in Excel, entfernen Sie das Kennwort unter ' +
    '„Datei“, „Informationen“, „Arbeitsmappe schützen“, „Mit Kennwort verschlüsseln“ und speichern Sie sie neu.',
  pdf: `Die Datei ist ein PDF-Dokument und keine Excel-Arbeitsmappe. ${CHOOSE_EXCEL_FILE}`,
  word: `Die Datei ist ein Word-Dokument und keine Excel-Arbeitsmappe. ${CHOOSE_EXCEL_FILE}`,
  powerPoint: `Die Datei ist eine PowerPoint-Präsentation und keine Excel-Arbeitsmappe. ${CHOOSE_EXCEL_FILE}`,
  openDocumentTable:
    'Die Datei ist eine Tabelle im Format von LibreOffice oder OpenOffice (.ods), das hier nicht gelesen wird. ' +
    'Bitte öffnen Sie sie dort oder in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).',
  openDocument: `Die Datei ist ein Dokument von LibreOffice oder OpenOffice und keine Excel-Arbeitsmappe. ${CHOOSE_EXCEL_FILE}`,
  webPage: `Die Datei ist eine Webseite oder eine XML-Datei, auch wenn ihr Name auf eine Excel-Datei deutet. ${SAVE_AS_XLSX}`,
  text: `Die Datei enthält nur Text, wie zum Beispiel eine CSV-Datei. ${SAVE_AS_XLSX}`,
  archive:
    'Die Datei ist ein ZIP-Archiv und keine Excel-Arbeitsmappe. Bitte entpacken Sie das Archiv und wählen Sie die Excel-Datei daraus.',
  unknown: `Die Datei ist keine Excel-Arbeitsmappe. ${CHOOSE_EXCEL_FILE}`,
  damaged: `Die Datei ist beschädigt oder nur unvollständig übertragen worden. ${GET_AGAIN}`,
  noSheets: `Die Datei ist unvollständig: Sie enthält kein einziges Blatt. ${REPAIR}`,
  unsafe: `Die Datei enthält Angaben, die in einer Excel-Arbeitsmappe nicht vorkommen, und wird zur Sicherheit nicht gelesen. ${REPAIR}`,
  tooLarge: `Die Datei ist zu groß: Ihr Inhalt umfasst entpackt mehr als ${MAX_UNPACKED_BYTES / 1_000_000} MB. Bitte teilen Sie sie auf mehrere Dateien auf.`,
  implausiblyPacked: `Die Datei ist ungewöhnlich stark gepackt und wird zur Sicherheit nicht gelesen. ${REPAIR}`,
  tooManyCells: `Die Datei ist zu groß: Sie enthält mehr als ${MAX_CELLS / 1_000_000} Millionen belegte Zellen. Bitte teilen Sie sie auf mehrere Dateien auf.`,
  tooLongFormulas: `Die Datei ist zu groß: Ihre Formeln umfassen mehr als ${MAX_SHARED_CHARACTERS / 1_000_000} Millionen Zeichen. Bitte teilen Sie sie auf mehrere Dateien auf.`,
  tooManyFormats: `Die Datei enthält mehr Zellformate, als Excel zulässt. ${REPAIR}`,
} as const;

/** @param what in German, with its article: `das Blatt „Erfolgsplan“` */
export function missing(what: string): string {
  return `Die Datei ist unvollständig. Es fehlt: ${what}. ${REPAIR}`;
}

/** @param what in German, with its article: `das Blatt „Erfolgsplan“` */
export function broken(what: string): string {
  return `Die Datei ist beschädigt. Nicht lesbar ist: ${what}. ${REPAIR}`;
}
