import type { ExcelStandIn } from '../../src/preview/host/excelStandIn';
import type { Switches } from '../../src/preview/host/switches';
import type { WindowsHost } from '../../src/preview/host/transport/windows';
import type { Sheets } from '../support/openWorkbook';

/** A window with the stand-in in it, as the tests meet it. */
export interface HostWindow extends Window {
  /** What the stand-in opens when the page loads: sheets, or a file as base64. */
  readonly given?: {
    readonly workbook: Sheets | string;
    readonly switches: Partial<Switches>;
  };
  readonly excel?: ExcelStandIn;
  readonly host?: WindowsHost;
}
