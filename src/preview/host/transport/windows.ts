/**
 * The contract between Office.js and Excel for Windows: `window.external`, as the client of @microsoft/office-js
 * calls it. It must stand before office.js loads.
 */
import type { Engine } from '../protocol/engine';
import type { Batch } from '../protocol/messages';

/** What `Execute` and `RegisterEvent` are called with, by the numbers of the contract. */
const RICH_API = 93;
const RICH_API_MESSAGE = 33;
const BODY = 4;
const REQUEST_FLAGS = 6;
/** Set by `delayForCellEdit`: wait until the cell is left, instead of failing. */
const DELAY_FOR_CELL_EDIT = 64;
const IN_CELL_EDIT_MODE = 5004;
/** Flags of `GetHostInfo`: the page is a shared runtime, and it serves custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** A round trip: what the client asked, and what it was told. */
interface RoundTrip {
  readonly request: string;
  readonly response: string;
}

export interface WindowsHost {
  readonly roundTrips: RoundTrip[];
  /** Sends the client a message of a category, like a custom function to calculate. */
  post(category: number, type: number, message: unknown): void;
  /** From now on a person is editing a cell, until `leaveCellEdit`. */
  enterCellEdit(): void;
  leaveCellEdit(): void;
  /** Says which requests are not answered but fail, and with which code: 5102 is the activity limit. */
  failure: (request: string) => number | null;
}

type Reply = (answer: SafeArray) => void;
type Handler = (id: number, message: SafeArray) => void;

/** The Excel that is imitated. */
export interface ExcelOnWindows {
  /** What it supports, by requirement set: { ExcelApi: '1.13' }. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** The background of its theme as a number, 0xffffff for white. */
  readonly background: number;
}

/** Puts the contract on a window, answered by the engine. */
export function installWindowsHost(
  target: { external?: unknown },
  engine: Engine,
  excel: ExcelOnWindows,
): WindowsHost {
  const handlers = new Map<number, Handler>();
  const afterEdit: (() => void)[] = [];
  let editing = false;
  const host: WindowsHost = {
    roundTrips: [],
    failure: () => null,
    enterCellEdit: () => {
      editing = true;
    },
    leaveCellEdit: () => {
      editing = false;
      for (const respond of afterEdit.splice(0)) setTimeout(respond, 0);
    },
    post: (category, type, message) => {
      const entry = safeArray([category, type, '', JSON.stringify(message), 0, false]);
      handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, safeArray([entry]));
    },
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$de-DE$$$$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context(excel),
    Execute: (id: number, parameters: SafeArray | unknown[], reply: Reply) => {
      const respond = () => reply(safeArray(id === RICH_API ? answer(parameters) : [0, null]));
      if (id === RICH_API && editing) {
        if (wantsToWait(parameters)) afterEdit.push(respond);
        else setTimeout(() => reply(safeArray([IN_CELL_EDIT_MODE])), 0);
      } else {
        setTimeout(respond, 0);
      }
    },
    RegisterEvent: (id: number, _: string, handler: Handler, done: (code: number) => void) => {
      handlers.set(id, handler);
      setTimeout(() => done(0), 0);
    },
    UnregisterEvent: (id: number, _: string, done: (code: number) => void) => {
      handlers.delete(id);
      setTimeout(() => done(0), 0);
    },
  };

  function answer(parameters: SafeArray | unknown[]): unknown[] {
    const body = richApiMessage(parameters)[BODY] as string;
    const failure = host.failure(body);
    if (failure !== null) return [failure];
    const response = JSON.stringify(engine.run(JSON.parse(body) as Batch));
    host.roundTrips.push({ request: body, response });
    return [0, safeArray([200, safeArray([]), response])];
  }

  Object.defineProperty(target, 'external', {
    value: external,
    configurable: true,
    writable: true,
  });
  return host;
}

/** The message of a batch: its body and its flags stand at fixed places. */
function richApiMessage(parameters: SafeArray | unknown[]): unknown[] {
  const values = Array.isArray(parameters) ? parameters : parameters.toArray();
  return Array.isArray(values[0]) ? (values[0] as unknown[]) : values;
}

function wantsToWait(parameters: SafeArray | unknown[]): boolean {
  return (Number(richApiMessage(parameters)[REQUEST_FLAGS]) & DELAY_FOR_CELL_EDIT) !== 0;
}

/** The arrays of Internet Explorer's time, which the contract still speaks. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

function safeArray(values: unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1 };
}

/** Excel's answers about itself and the document that the client asks for while it starts. */
function context({ requirementSets, background }: ExcelOnWindows) {
  const matrix = JSON.stringify(requirementSets);
  return {
    GetAppType: () => 1,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => '16.0.14332.20000',
    GetAppUILocale: () => 'de-DE',
    GetAppDataLocale: () => 'de-DE',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetInitialDisplayMode: () => 0,
    GetTouchEnabled: () => false,
    GetSolutionRef: () => 'planwerk',
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '1',
    GetDocUrl: () => 'C:\\Wirtschaftsplan.xlsx',
    GetFeaturesForSolution: () => '{}',
    GetHostCustomMessage: () => '',
    GetSupportedMatrix: () => matrix,
    GetDialogRequirementMatrix: () => matrix,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: background,
        bodyForegroundColor: 0xffffff - background,
      }),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
