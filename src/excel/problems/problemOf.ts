import { ExcelProblem, problem, type Problem, type ProblemKind } from './problem';

/** The codes of Excel and of the client that have a meaning of their own for the person. */
const KINDS: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'accessDenied',
  ActivityLimitReached: 'busy',
  RequestPayloadSizeLimitExceeded: 'payload',
  ResponsePayloadSizeLimitExceeded: 'payload',
  OperationCellsExceedLimit: 'payload',
  RangeExceedsLimit: 'payload',
  ConnectionFailure: 'hostLost',
  Timeout: 'hostLost',
  InvalidOrTimedOutSession: 'hostLost',
  InactiveWorkbook: 'hostLost',
  RequestAborted: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'dialogOpen',
  ApiNotFound: 'oldExcel',
  NotImplemented: 'oldExcel',
  UnsupportedFeature: 'oldExcel',
  InvalidSelection: 'selection',
  ItemNotFound: 'sheetMissing',
  ItemAlreadyExists: 'sheetExists',
  MergedRangeConflict: 'mergeInTheWay',
};

/** What is the matter, whatever was thrown. Nothing is swallowed: code and place of an error stay in the details. */
export function problemOf(reason: unknown): Problem {
  if (reason instanceof ExcelProblem) return reason.problem;
  if (isAbort(reason)) return problem('cancelled');
  if (!isOfficeError(reason)) return problem('unknown', undefined, String(reason));
  return problem(KINDS[reason.code] ?? 'unknown', undefined, detailsOf(reason));
}

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

/** By its shape, as errors come from the client's own window as well. */
function isOfficeError(reason: unknown): reason is OfficeError {
  return typeof reason === 'object' && reason !== null && 'code' in reason && 'message' in reason
    ? typeof reason.code === 'string'
    : false;
}

function isAbort(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && 'name' in reason
    ? reason.name === 'AbortError'
    : false;
}

function detailsOf({ code, message, debugInfo }: OfficeError): string {
  const { errorLocation, statement } = debugInfo ?? {};
  return [`${code}: ${message}`, errorLocation, statement]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}
