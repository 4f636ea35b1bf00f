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
/** Flags of `GetHostInfo`: the page is a shared runtime, and it serves custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

interface Traffic {
  roundTrips: number;
  bytesUp: number;
  bytesDown: number;
}

export interface WindowsHost {
  readonly traffic: Traffic;
  /** Sends the client a message of a category, like a custom function to calculate. */
  post(category: number, type: number, message: unknown): void;
  /** When set, batches are not answered but fail with this code: 5004 is cell edit mode. */
  failure: number | null;
}

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
  const host: WindowsHost = {
    traffic: { roundTrips: 0, bytesUp: 0, bytesDown: 0 },
    failure: null,
    post: (category, type, message) => {
      const entry = safeArray([category, type, '', JSON.stringify(message), 0, false]);
      handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, safeArray([entry]));
    },
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$de-DE$$$$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context(excel),
    Execute: (
      id: number,
      parameters: SafeArray | unknown[],
      reply: (answer: SafeArray) => void,
    ) => {
      setTimeout(() => reply(safeArray(id === RICH_API ? answer(parameters) : [0, null])), 0);
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
    if (host.failure !== null) return [host.failure];
    const body = richApiBody(parameters);
    const response = JSON.stringify(engine.run(JSON.parse(body) as Batch));
    host.traffic.roundTrips += 1;
    host.traffic.bytesUp += body.length;
    host.traffic.bytesDown += response.length;
    return [0, safeArray([200, safeArray([]), response])];
  }

  Object.defineProperty(target, 'external', {
    value: external,
    configurable: true,
    writable: true,
  });
  return host;
}

function richApiBody(parameters: SafeArray | unknown[]): string {
  const values = Array.isArray(parameters) ? parameters : parameters.toArray();
  const message = Array.isArray(values[0]) ? (values[0] as unknown[]) : values;
  return message[BODY] as string;
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
