/** The global that Excel's runtimes give to functions, as @types/custom-functions-runtime describes it. */
export class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export const customFunctionsGlobal = {
  associate: (): void => undefined,
  Error: CustomFunctionsError,
  ErrorCode: {
    invalidValue: '#VALUE!',
    notAvailable: '#N/A',
    divisionByZero: '#DIV/0!',
    invalidNumber: '#NUM!',
    nullReference: '#NULL!',
    invalidName: '#NAME?',
    invalidReference: '#REF!',
  },
};

Object.assign(globalThis, { CustomFunctions: customFunctionsGlobal });

/** What a call ends in: its result, or the error as Excel would show it. */
export async function outcome(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof CustomFunctionsError)) throw error;
    return `${error.code} ${error.message ?? ''}`.trim();
  }
}
