import type { HostObject } from '../protocol/hostObject';
import type { WindowsHost } from '../transport/windows';

/** Category and type of the message that asks the client to calculate a custom function. */
const CUSTOM_FUNCTIONS = 1;
const INVOKE = 1000;

/** What a cell shows after a call: a value, rows of values, or an error with its number and sentence. */
export interface Calculated {
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode: unknown;
}

/** Excel's side of custom functions: sends a call to the client's runtime and takes the result. */
export class FunctionCalls {
  private readonly waiting = new Map<number, (result: Calculated) => void>();
  private nextId = 1;
  private readonly service: HostObject = {
    type: 'CustomFunctions',
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
      _GetEnabledFeatures: () => [],
      SetInvocationResults: (results: InvocationResult[]) => {
        for (const { id, failed, value, errorCode } of results) {
          this.settle(id, { ok: failed !== true, value, errorCode });
        }
      },
      SetInvocationArrayResults: (results: [number, boolean, unknown, unknown][]) => {
        for (const [id, ok, value, errorCode] of results) {
          this.settle(id, { ok, value, errorCode });
        }
      },
    },
  };

  readonly services: Readonly<Record<string, HostObject>> = {
    'Microsoft.ExcelServices.CustomFunctions': this.service,
    'Microsoft.ExcelServices.CustomFunctionsContainer': {
      type: 'CustomFunctionsContainer',
      navigations: { CustomFunctions: () => this.service },
    },
    'Microsoft.InternalService.AddinInternalService': {
      type: 'AddinInternalService',
      methods: { NotifyActionHandlerReady: () => null },
    },
  };

  /** Calculates a function as a cell would; `addresses` as requested by `requiresParameterAddresses`. */
  invoke(
    host: WindowsHost,
    name: string,
    args: readonly unknown[],
    addresses: readonly (string | null)[],
  ): Promise<Calculated> {
    const id = this.nextId++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      host.post(CUSTOM_FUNCTIONS, INVOKE, [id, name, args, 'Tabelle1!Z1', 0, addresses]);
    });
  }

  private settle(id: number, result: Calculated): void {
    this.waiting.get(id)?.(result);
    this.waiting.delete(id);
  }
}

interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: unknown;
}
