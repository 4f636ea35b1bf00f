import { FluentProvider, Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import { SaveDialog } from './dialogs/SaveDialog';
import { UnsavedDialog } from './dialogs/UnsavedDialog';
import { EXAMPLES } from './examples/examples';
import { DropArea } from './file/DropArea';
import { useFiles } from './file/useFiles';
import { useSaving } from './file/useSaving';
import { MessageArea } from './MessageArea';
import { PaneFrame } from './pane/PaneFrame';
import { Ribbon } from './ribbon/Ribbon';
import { useExcel } from './useExcel';
import { useLook } from './useLook';
import { useMessage } from './useMessage';
import { WorkbookView } from './WorkbookView';

export function App() {
  const { look, setLook, theme } = useLook();
  const { message, say } = useMessage();
  const excel = useExcel(look, say);
  const files = useFiles({ isChanged: excel.isChanged, open: excel.open, say });
  const saving = useSaving({
    workbook: excel.workbook,
    finishCalculation: () => excel.standIn.finishCalculation(),
    say,
    saved: excel.settle,
  });
  const openFile = (file: File) => files.ask({ file });

  useEffect(() => {
    files.ask({ example: EXAMPLES[0] });
    // Once, at the start.
  }, []);

  return (
    <FluentProvider theme={theme}>
      <DropArea onFile={openFile}>
        <Ribbon
          workbookName={excel.workbook.name}
          isChanged={excel.isChanged}
          isPaneShown={excel.isPaneShown}
          togglePane={excel.togglePane}
          openExample={(example) => files.ask({ example })}
          openFile={openFile}
          save={saving.begin}
          standIn={{ look, setLook, excelApi: excel.excelApi, setExcelApi: excel.setExcelApi }}
        />
        <MessageArea message={message} dismiss={() => say(null)} />
        <main className="work" aria-label="Mappe und Aufgabenbereich">
          {files.isLoading ? (
            <div className="loading">
              <Spinner label="Die Mappe wird geöffnet …" />
            </div>
          ) : (
            <WorkbookView key={`mappe-${excel.number}`} excel={excel} say={say} />
          )}
          {!files.isLoading && (
            <PaneFrame key={`bereich-${excel.number}`} isShown={excel.isPaneShown} />
          )}
        </main>
        {saving.draft !== null && (
          <SaveDialog
            workbookName={excel.workbook.name}
            lost={saving.draft.lost}
            onSave={saving.save}
            onCancel={saving.cancel}
          />
        )}
        {files.waiting !== null && (
          <UnsavedDialog
            name={excel.workbook.name}
            onDiscard={files.agree}
            onCancel={files.decline}
          />
        )}
      </DropArea>
    </FluentProvider>
  );
}
