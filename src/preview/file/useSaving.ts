import { useState } from 'react';
import { saveWorkbookFile, type SavedFile } from '../host/files/saveWorkbookFile';
import type { WorkbookState } from '../host/workbook/model/workbook';
import { download } from './download';
import type { Message } from './messages';

interface Uses {
  readonly workbook: WorkbookState;
  /** No formula may be written with a value from before. */
  readonly finishCalculation: () => void;
  readonly say: (message: Message) => void;
  readonly saved: () => void;
}

/** Saving as a new file: written first, so that what it cannot keep is said before it is handed out. */
export function useSaving({ workbook, finishCalculation, say, saved }: Uses) {
  const [draft, setDraft] = useState<SavedFile | null>(null);
  return {
    draft,
    begin: () => {
      finishCalculation();
      void saveWorkbookFile(workbook).then(setDraft, () => say(NOT_WRITTEN));
    },
    save: (fileName: string) => {
      if (draft === null) return;
      download(draft.bytes, fileName);
      setDraft(null);
      saved();
    },
    cancel: () => setDraft(null),
  };
}

const NOT_WRITTEN: Message = {
  intent: 'error',
  text: 'Die Mappe ließ sich nicht als Datei schreiben. Sie ist weiterhin geöffnet.',
};
