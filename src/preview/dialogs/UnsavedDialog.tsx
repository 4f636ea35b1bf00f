import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';

interface Props {
  readonly name: string;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asked before another workbook takes the place of one with changes that are in no file. */
export function UnsavedDialog({ name, onDiscard, onCancel }: Props) {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Änderungen verwerfen?</DialogTitle>
          <DialogContent>
            „{name}“ enthält Änderungen, die nicht gespeichert sind. Öffnen Sie eine andere Mappe,
            gehen sie verloren.
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onCancel}>
              Abbrechen
            </Button>
            <Button onClick={onDiscard}>Änderungen verwerfen</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
