import { Button, ToggleButton } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Example } from '../examples/examples';
import { ExamplesMenu } from './ExamplesMenu';
import { StandInMenu, type StandInChoices } from './StandInMenu';

interface Props {
  readonly workbookName: string;
  readonly isChanged: boolean;
  readonly isPaneShown: boolean;
  readonly togglePane: () => void;
  readonly openExample: (example: Example) => void;
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  readonly standIn: StandInChoices;
}

export function Ribbon(props: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="ribbon" aria-label="Menüband">
      <h1>
        Planwerk-Vorschau{' '}
        <small>
          {props.workbookName}
          {props.isChanged && ' (geändert)'}
        </small>
      </h1>
      <div className="ribbon-buttons">
        <ToggleButton
          size="small"
          appearance="primary"
          checked={props.isPaneShown}
          onClick={props.togglePane}
          icon={<img src="assets/planwerk-16.png" alt="" width={16} height={16} />}
        >
          Planwerk
        </ToggleButton>
        <ExamplesMenu open={props.openExample} />
        <Button size="small" appearance="subtle" onClick={() => picker.current?.click()}>
          Datei öffnen …
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm"
          aria-label="Excel-Mappe auswählen"
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            // Choosing the same file once more is a choice, too.
            target.value = '';
            if (file !== undefined) props.openFile(file);
          }}
        />
        <Button size="small" appearance="subtle" onClick={props.save}>
          Speichern unter …
        </Button>
        <StandInMenu {...props.standIn} />
      </div>
    </header>
  );
}
