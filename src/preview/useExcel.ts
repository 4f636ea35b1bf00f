import { useEffect, useState } from 'react';
import { FUNCTIONS_MISSING, type Message } from './file/messages';
import { ExcelStandIn } from './host/excelStandIn';
import type { WindowsHost } from './host/transport/windows';
import { newWorkbook } from './host/workbook/model/newWorkbook';
import type { WorkbookState } from './host/workbook/model/workbook';
import { installFunctions } from './pane/installFunctions';
import type { PreviewWindow } from './pane/previewWindow';
import type { ExcelApi } from './ribbon/StandInMenu';
import type { Look } from './useLook';
import { useStandIn } from './useStandIn';

const OLDEST_THAT_WE_SERVE: ExcelApi = '1.13';

interface Running {
  readonly standIn: ExcelStandIn;
  readonly look: Look;
  readonly excelApi: ExcelApi;
  /** Counts the times that the pane's page starts anew: for another workbook, and for another Excel. */
  readonly number: number;
}

/** The imitated Excel: the open workbook, and the pane's page that it serves. */
export function useExcel(look: Look, say: (message: Message) => void) {
  const [excelApi, setExcelApi] = useState(OLDEST_THAT_WE_SERVE);
  const [running, setRunning] = useState<Running>(() =>
    start(newWorkbook('Mappe1', ['Tabelle1']), look, excelApi, 0),
  );
  const [isPaneShown, setPaneShown] = useState(true);
  const { standIn, number } = running;
  const seen = useStandIn(standIn);

  // Another theme or another version is another Excel with the same workbook.
  useEffect(() => {
    setRunning((last) =>
      last.look === look && last.excelApi === excelApi
        ? last
        : start(last.standIn.workbook, look, excelApi, last.number + 1),
    );
  }, [look, excelApi]);

  useEffect(() => {
    void installFunctions(standIn).then((installed) => {
      if (!installed) say(FUNCTIONS_MISSING);
    });
  }, [standIn]);

  return {
    ...seen,
    standIn,
    number,
    workbook: standIn.workbook,
    excelApi,
    setExcelApi,
    isPaneShown,
    togglePane: () => setPaneShown((last) => !last),
    open: (workbook: WorkbookState) => {
      standIn.open(workbook);
      setRunning((last) => ({ ...last, number: last.number + 1 }));
      seen.settle();
    },
  };
}

export type Excel = ReturnType<typeof useExcel>;

let pane: WindowsHost | null = null;

function start(workbook: WorkbookState, look: Look, excelApi: ExcelApi, number: number): Running {
  const standIn = new ExcelStandIn(workbook, {
    excelApi,
    theme: look === 'hell' ? 'light' : 'dark',
  });
  (window as PreviewWindow).planwerkPreview = {
    serve: (target) => {
      pane = standIn.serve(target);
    },
    unknownNames: () => [...standIn.engine.unknownNames.keys()],
    traffic: () => trafficOf(pane?.roundTrips ?? []),
  };
  return { standIn, look, excelApi, number };
}

function trafficOf(roundTrips: WindowsHost['roundTrips']) {
  const bytes = roundTrips.reduce(
    (sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes,
    0,
  );
  return { roundTrips: roundTrips.length, bytes };
}

/** As long as a cell is being edited, Excel lets the add-in wait. */
export function tellPaneOfEditing(isEditing: boolean): void {
  if (isEditing) pane?.enterCellEdit();
  else pane?.leaveCellEdit();
}
