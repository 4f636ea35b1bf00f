/**
 * What the client may do with one object of the host. Names are those of the protocol: with a capital letter.
 * A name that is not listed is unknown, and unknown names fail loudly.
 */
export interface HostObject {
  /** Excel's name of the type, for messages: "Range". */
  readonly type: string;
  /** What the client learns of an object as soon as it has one, like `{ Id: '{…}' }`. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, (() => unknown) | Property>>;
  readonly navigations?: Readonly<Record<string, () => HostObject>>;
  /** A method gives a value, or the object that a path through it leads to; `NULL_OBJECT` where there is none. */
  readonly methods?: Readonly<Record<string, (...args: readonly never[]) => unknown>>;
  /** Which members came after ExcelApi 1.13: an Excel that declares less does not know them, not even in a plain load. */
  readonly since?: Readonly<Record<string, '1.14' | '1.15'>>;
  /** The members, if the object is a collection. */
  readonly items?: () => readonly HostObject[];
  /** What the object stands for, so that a method that takes it as an argument can use it. */
  readonly target?: unknown;
}

export interface Property {
  readonly get: () => unknown;
  readonly set: (value: never) => void;
}

/** What `…OrNullObject` leads to when there is nothing: every further step from it is nothing as well. */
export const NULL_OBJECT: HostObject = { type: 'NullObject' };

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
