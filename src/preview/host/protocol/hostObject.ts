/**
 * What the client may do with one object of the host. Names are those of the protocol: with a capital letter.
 * A name that is not listed is unknown, and unknown names fail loudly.
 */
export interface HostObject {
  /** Excel's name of the type, for messages: "Range". */
  readonly type: string;
  readonly properties?: Readonly<Record<string, () => unknown>>;
  readonly navigations?: Readonly<Record<string, () => HostObject>>;
  /** A method gives a value, or the object that a path through it leads to. */
  readonly methods?: Readonly<Record<string, (...args: readonly never[]) => unknown>>;
}

/** An error as Excel reports it; `code` is what the client shows as `OfficeExtension.Error.code`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}
