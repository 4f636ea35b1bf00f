import { counted, germanCount } from '../../core/numbers/germanNumbers';

/** How many files ended how. */
export interface Result {
  withoutFehler: number;
  withFehler: number;
  unreadable: number;
}

/** The last sentence on several files. */
export function summary({ withoutFehler, withFehler, unreadable }: Result): string {
  const files = counted(withoutFehler + withFehler, 'Datei', 'Dateien');
  const parts = [
    `${germanCount(withFehler)} mit Fehlern`,
    `${germanCount(withoutFehler)} ohne Fehler`,
  ];
  const notRead = unreadable > 0 ? ` Nicht lesbar: ${germanCount(unreadable)}.` : '';
  return `${files} geprüft: ${parts.join(', ')}.${notRead}\n`;
}
