/**
 * The contract between Office.js and Excel for Windows: `window.external`, as the client of @microsoft/office-js
 * calls it. It must stand before office.js loads.
 */
import type { Engine } from '../protocol/engine';
import type { Batch } from '../protocol/messages';
import { HOST_INFO, officeContext, type ExcelOnWindows } from './officeContext';
import { bytes, RoundTrip } from './roundTrips';
import { richApiMessage, safeArray, type SafeArray } from './safeArray';

/** What `Execute` and `RegisterEvent` are called with, by the numbers of the contract. */
const RICH_API = 93;
const RICH_API_MESSAGE = 33;
const DOCUMENT_SELECTION_CHANGED = 3;
const BODY = 4;
const REQUEST_FLAGS = 6;
/** Set by `delayForCellEdit`: wait until the cell is left, instead of failing. */
const DELAY_FOR_CELL_EDIT = 64;
const IN_CELL_EDIT_MODE = 5004;
const INTERNAL_ERROR = 5001;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
/** Category of the messages that are events of objects. */
const EVENT = 65536;
/** The preview runs for hours; what is longer ago, nobody asks for. */
const MOST_ROUND_TRIPS = 10_000;

export interface WindowsHost {
  /** The requests that were answered, the latest last. */
  readonly roundTrips: RoundTrip[];
  /** Sends the client a message of a category, like a custom function to calculate. */
  post(category: number, type: number, message: unknown): void;
  /** Sends the client an event of the workbook or, by its id, of one of its objects. */
  postEvent(event: number, target: string, message: object): void;
  /** Tells that cells were selected, whichever. */
  postSelectionChanged(): void;
  /** From now on a person is editing a cell, until `leaveCellEdit`. */
  enterCellEdit(): void;
  leaveCellEdit(): void;
  /** Excel is gone: it never answers, or every call fails. */
  lose(how: 'silent' | 'failing'): void;
  /** Says which requests are not answered but fail, and with which code: 5102 is the activity limit. */
  failure: (request: string) => number | null;
  /** Says which actions of a request fail, by their place, and with which code; those before them stay done. */
  actionFailure: (request: string, action: number) => string | null;
}

type Reply = (answer: SafeArray) => void;
type Handler = (id: number, message: SafeArray) => void;

/** Puts the contract on a window, answered by the engine. */
export function installWindowsHost(
  target: { external?: unknown },
  engine: Engine,
  excel: ExcelOnWindows,
): WindowsHost {
  const handlers = new Map<number, Handler>();
  const afterEdit: (() => void)[] = [];
  let editing = false;
  let lost: 'silent' | 'failing' | null = null;
  const send = (category: number, type: number, of: string, message: unknown): void => {
    const entry = safeArray([category, type, of, JSON.stringify(message), 0, false]);
    handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, safeArray([entry]));
  };
  const host: WindowsHost = {
    roundTrips: [],
    failure: () => null,
    actionFailure: () => null,
    enterCellEdit: () => {
      editing = true;
    },
    leaveCellEdit: () => {
      editing = false;
      for (const respond of afterEdit.splice(0)) later(respond);
    },
    lose: (how) => {
      lost = how;
    },
    post: (category, type, message) => send(category, type, '', message),
    postEvent: (event, of, message) => later(() => send(EVENT, event, of, message)),
    postSelectionChanged: () =>
      later(() =>
        handlers.get(DOCUMENT_SELECTION_CHANGED)?.(DOCUMENT_SELECTION_CHANGED, safeArray([])),
      ),
  };
  const external = {
    GetHostInfo: () => HOST_INFO,
    GetLoggingAllowed: () => false,
    GetContext: () => officeContext(excel),
    Execute: (id: number, parameters: SafeArray | unknown[], reply: Reply) => {
      if (lost === 'silent') return;
      const respond = () => reply(safeArray(id === RICH_API ? answer(parameters) : [0, null]));
      if (id !== RICH_API || !editing) later(respond);
      else if (wantsToWait(parameters)) afterEdit.push(respond);
      else later(() => reply(safeArray([IN_CELL_EDIT_MODE])));
    },
    RegisterEvent: (id: number, _: string, handler: Handler, done: (code: number) => void) => {
      handlers.set(id, handler);
      later(() => done(0));
    },
    UnregisterEvent: (id: number, _: string, done: (code: number) => void) => {
      handlers.delete(id);
      later(() => done(0));
    },
  };

  function later(act: () => void): void {
    setTimeout(act, excel.latency());
  }

  function answer(parameters: SafeArray | unknown[]): unknown[] {
    const request = richApiMessage(parameters)[BODY] as string;
    const limit = excel.payloadLimit() ?? Infinity;
    const failure =
      lost === 'failing'
        ? INTERNAL_ERROR
        : limit < Infinity && bytes(request) > limit
          ? REQUEST_TOO_LARGE
          : host.failure(request);
    if (failure !== null) return [failure];
    const response = JSON.stringify(
      engine.run(JSON.parse(request) as Batch, (action) => host.actionFailure(request, action)),
    );
    // What the request asked for is done, even where its answer cannot be carried back.
    const isTooLarge = limit < Infinity && bytes(response) > limit;
    host.roundTrips.push(new RoundTrip(request, isTooLarge ? '' : response));
    if (host.roundTrips.length > MOST_ROUND_TRIPS) host.roundTrips.shift();
    return isTooLarge ? [RESPONSE_TOO_LARGE] : [0, safeArray([200, safeArray([]), response])];
  }

  Object.defineProperty(target, 'external', {
    value: external,
    configurable: true,
    writable: true,
  });
  return host;
}

function wantsToWait(parameters: SafeArray | unknown[]): boolean {
  return (Number(richApiMessage(parameters)[REQUEST_FLAGS]) & DELAY_FOR_CELL_EDIT) !== 0;
}
