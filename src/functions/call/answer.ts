import { NotComputable, type Reason } from '../../core/ratios/notComputable';
import { toArgument, type Argument } from './argument';
import { clearEmptyCells } from './emptyCells';

/**
 * What a function gives back: one value, or rows of them. An empty cell is "" (null would show as 0, office-js #1503).
 * The functions themselves claim `any[][]`, because the metadata generator takes the matrix from their signature.
 */
export type Answer = number | AnswerRows;
type AnswerRows = (number | string | CustomFunctions.Error)[][];

/**
 * Runs a function on what Excel passed: names the arguments, tells empty cells from zeros, and turns whatever
 * goes wrong into the one kind of error that Excel can show. The order of `values` is that of the parameters;
 * `zeroIsDefault` names those for which a 0 means the same as an empty cell.
 */
export function answer<Name extends string>(
  values: Record<Name, unknown>,
  invocation: CustomFunctions.Invocation | undefined,
  compute: (args: Record<Name, Argument>) => Answer,
  zeroIsDefault: readonly NoInfer<Name>[] = [],
): Answer | Promise<Answer> {
  const respond = (args: readonly Argument[]): Answer => {
    const result = compute(byName(args));
    // With parameter addresses requested, Excel takes a matrix only.
    return invocation && typeof result === 'number' ? [[result]] : result;
  };
  try {
    const names = Object.keys(values) as Name[];
    const args = clearEmptyCells(
      names.map((name, index) => {
        const address = zeroIsDefault.includes(name)
          ? undefined
          : invocation?.parameterAddresses?.[index];
        return toArgument(name, values[name], address);
      }),
    );
    return args instanceof Promise ? args.then(respond).catch(rethrow) : respond(args);
  } catch (reason) {
    return rethrow(reason);
  }
}

function byName<Name extends string>(args: readonly Argument[]): Record<Name, Argument> {
  return args.reduce(
    (named, argument) => ({ ...named, [argument.name]: argument }),
    {} as Record<Name, Argument>,
  );
}

function rethrow(reason: unknown): never {
  throw toExcelError(reason);
}

/** Excel shows the sentence only with #WERT! and #NV; the handbook explains the other errors. */
export function toExcelError(reason: unknown): CustomFunctions.Error {
  return reason instanceof NotComputable
    ? new CustomFunctions.Error(codeOf(reason.reason), reason.message)
    : new CustomFunctions.Error(
        CustomFunctions.ErrorCode.invalidValue,
        'Mit diesen Argumenten kann Planwerk nicht rechnen. Prüfen Sie, ob jede Zelle eine Zahl, einen Text oder ein Datum enthält.',
      );
}

function codeOf(reason: Reason): CustomFunctions.ErrorCode {
  switch (reason) {
    case 'invalid':
      return CustomFunctions.ErrorCode.invalidValue;
    case 'notAvailable':
      return CustomFunctions.ErrorCode.notAvailable;
    case 'number':
      return CustomFunctions.ErrorCode.invalidNumber;
    case 'divisionByZero':
      return CustomFunctions.ErrorCode.divisionByZero;
  }
}
