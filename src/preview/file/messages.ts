import { UnreadableFile } from '../../xlsx/unreadableFile';

export interface Message {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
}

/** What a person is told when a workbook cannot be opened; the open one stays as it is. */
export function whyNotOpened(name: string, reason: unknown): Message {
  const why =
    reason instanceof UnreadableFile
      ? reason.message
      : 'Beim Öffnen ist ein Fehler in der Vorschau aufgetreten.';
  return {
    intent: 'error',
    text: `„${name}“ wurde nicht geöffnet. ${why} Die offene Mappe ist unverändert.`,
  };
}

export const EXAMPLE_MISSING: Message = {
  intent: 'error',
  text: 'Das Beispiel ließ sich nicht laden. Läuft „npm start“ noch?',
};

export const FUNCTIONS_MISSING: Message = {
  intent: 'warning',
  text: 'Die Funktionen von Planwerk ließen sich nicht laden; Formeln mit ihnen zeigen #NAME?.',
};
