import type { Rule } from '../../../core/checks/rules/rule';
import { vorjahresabgleich } from '../../../core/checks/vorjahr/abgleich';
import { readWorkbook } from '../../../xlsx/readWorkbook';
import { UnreadableFile } from '../../../xlsx/unreadableFile';

/** Last year's plan as a rule for the new one, or why it cannot be read, in German sentences. */
export type Reading =
  | { readonly kind: 'read'; readonly rule: Rule }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a file here, in the browser: nothing of it goes anywhere. Loaded when somebody chooses one. */
export async function ruleFor(file: File): Promise<Reading> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { kind: 'read', rule: vorjahresabgleich(file.name, readWorkbook(bytes)) };
  } catch (reason) {
    return { kind: 'unreadable', why: whyUnreadable(reason) };
  }
}

function whyUnreadable(reason: unknown): string {
  if (reason instanceof UnreadableFile) return reason.message;
  if (reason instanceof DOMException)
    return 'Der Browser kommt nicht an die Datei. Vielleicht ist sie verschoben, gelöscht oder in einem anderen Programm gesperrt.';
  if (reason instanceof RangeError)
    return 'Die Datei ist zu groß für den Arbeitsspeicher. Bitte teilen Sie sie auf mehrere Dateien auf.';
  return 'Beim Lesen ist ein Fehler in Planwerk aufgetreten.';
}
