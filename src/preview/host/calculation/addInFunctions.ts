import type { HostObject } from '../protocol/hostObject';
import type { WindowsHost } from '../transport/windows';
import type { CallCustomFunction } from './calculation';
import type { CustomFunction } from './customFunctions';
import { FunctionCalls } from './functionCalls';

const SERVICE = 'Microsoft.ExcelServices.CustomFunctions';
const READY = '_SetOsfControlContainerReadyForCustomFunctions';

/** What an add-in says of its functions: `functions.json`. */
export interface FunctionMetadata {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly unknown[] }[];
}

/** The custom functions of the connected add-in: which there are, and how they are called. */
export class AddInFunctions {
  readonly calls = new FunctionCalls();
  offered: readonly CustomFunction[] = [];
  private host: WindowsHost | null = null;
  /**
   * Calls without an answer: from before the page of the add-in was ready, or taken along by one that was closed.
   * Excel shows #BUSY! meanwhile.
   */
  private readonly unanswered = new Set<() => void>();
  private isReady = false;

  /** The services of the client, of which one says when it is ready to calculate. */
  readonly services: Readonly<Record<string, HostObject>> = {
    ...this.calls.services,
    [SERVICE]: {
      ...this.calls.services[SERVICE]!,
      methods: { ...this.calls.services[SERVICE]!.methods, [READY]: () => this.ready() },
    },
  };

  /** An add-in is installed: its functions are known, though its page may still be loading. */
  install(namespace: string, { functions }: FunctionMetadata): void {
    this.offered = functions.map(({ id, parameters }) => ({
      name: `${namespace}.${id}`,
      id,
      parameters: parameters.length,
    }));
  }

  /** Its page is loaded, or loaded anew. */
  loading(host: WindowsHost): void {
    this.host = host;
    this.isReady = false;
  }

  readonly call: CallCustomFunction = (name, args, addresses) =>
    new Promise((resolve, reject) => {
      const ask = (): void => {
        this.calls.invoke(this.host!, name, args, addresses).then((answer) => {
          this.unanswered.delete(ask);
          resolve(answer);
        }, reject);
      };
      this.unanswered.add(ask);
      if (this.isReady) ask();
    });

  private ready(): null {
    this.isReady = true;
    // The answer to this very request goes first.
    setTimeout(() => {
      for (const ask of [...this.unanswered]) ask();
    }, 0);
    return null;
  }
}
