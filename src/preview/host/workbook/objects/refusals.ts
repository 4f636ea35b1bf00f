import { HostError } from '../../protocol/hostObject';

/** Codes and messages as on learn.microsoft.com, excel-add-ins-error-handling. */

export function accessDenied(): never {
  throw new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

export function alreadyExists(): never {
  throw new HostError('ItemAlreadyExists', 'The resource being created already exists.', 409);
}

export function invalidOperation(message: string): never {
  throw new HostError('InvalidOperation', message);
}

/** Says aloud that the stand-in does less than Excel, where silence would look like success. */
export function unsupported(what: string): never {
  throw new HostError('UnsupportedOperation', `The stand-in does not do this: ${what}.`);
}
