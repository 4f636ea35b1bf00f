import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState } from 'react';
import { copyName } from '../file/copyName';

interface Props {
  readonly workbookName: string;
  /** What of the workbook the new file will not hold, in sentences. */
  readonly lost: readonly string[];
  readonly onSave: (fileName: string) => void;
  readonly onCancel: () => void;
}

/** Says first what cannot be kept, and saves as a new file: the one that was opened is never touched. */
export function SaveDialog({ workbookName, lost, onSave, onCancel }: Props) {
  const [fileName, setFileName] = useState(copyName(workbookName));
  const isNamed = fileName.trim() !== '';
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isNamed) onSave(fileName.trim());
          }}
        >
          <DialogBody>
            <DialogTitle>Speichern unter</DialogTitle>
            <DialogContent>
              <p>
                Die Vorschau schreibt eine neue Datei. Die Mappe, die Sie geöffnet haben, bleibt auf
                Ihrem Rechner, wie sie ist.
              </p>
              {lost.length > 0 && (
                <>
                  <p>Das kann die neue Datei nicht behalten:</p>
                  <ul>
                    {lost.map((sentence) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </ul>
                </>
              )}
              <Field label="Dateiname">
                <Input value={fileName} onChange={(_, { value }) => setFileName(value)} />
              </Field>
            </DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" type="submit" disabled={!isNamed}>
                Speichern
              </Button>
              <Button onClick={onCancel}>Abbrechen</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
