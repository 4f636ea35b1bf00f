import type { DataValidation } from 'hucre/xlsx';
import type { DataValidationState } from '../workbook/model/sheetParts';
import { areasIn, textOf } from './areaText';
import { capitalized, operatorInFile, uncapitalized } from './names';
import { formulaFromFile, formulaInFile } from './storedFormula';

export function readValidations(rules: readonly DataValidation[]): DataValidationState[] {
  return rules.flatMap((rule) =>
    areasIn(rule.range).map((area) => ({
      area,
      rule: readValidation(rule),
      ignoreBlanks: rule.allowBlank ?? false,
      prompt: {
        showPrompt: rule.showInputMessage ?? false,
        title: rule.inputTitle ?? '',
        message: rule.inputMessage ?? '',
      },
      errorAlert: {
        showAlert: rule.showErrorMessage ?? false,
        style: capitalized(rule.errorStyle ?? 'stop'),
        title: rule.errorTitle ?? '',
        message: rule.errorMessage ?? '',
      },
    })),
  );
}

function readValidation(rule: DataValidation): Record<string, unknown> {
  const stored = (formula: string | undefined): string => `=${formulaFromFile(formula ?? '')}`;
  if (rule.type === 'list') {
    const source = rule.values?.join(',') ?? stored(rule.formula1);
    return { list: { inCellDropDown: true, source } };
  }
  if (rule.type === 'custom') return { custom: { formula: stored(rule.formula1) } };
  const kind = rule.type === 'whole' ? 'wholeNumber' : rule.type;
  const operator = capitalized(rule.operator ?? 'between').replace(/Equal$/, '$&To');
  return {
    [kind]: {
      operator,
      formula1: stored(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: stored(rule.formula2) }),
    },
  };
}

export function fileValidation(state: DataValidationState): DataValidation | null {
  const [kind, content] = Object.entries(state.rule)[0] ?? [];
  if (kind === undefined || typeof content !== 'object' || content === null) return null;
  const given = content as Readonly<Record<string, unknown>>;
  const bare = (formula: unknown): string => formulaInFile(String(formula));
  const { prompt, errorAlert } = state;
  const common = {
    range: textOf(state.area),
    allowBlank: state.ignoreBlanks,
    showInputMessage: prompt['showPrompt'] === true,
    inputTitle: textIn(prompt['title']),
    inputMessage: textIn(prompt['message']),
    showErrorMessage: errorAlert['showAlert'] === true,
    errorStyle: uncapitalized(textIn(errorAlert['style'], 'Stop')) as never,
    errorTitle: textIn(errorAlert['title']),
    errorMessage: textIn(errorAlert['message']),
  };
  if (kind === 'list') {
    const source = given['source'];
    // A source that is a range object has no text of its own.
    if (typeof source !== 'string') return null;
    return source.startsWith('=')
      ? { ...common, type: 'list', formula1: bare(source) }
      : { ...common, type: 'list', values: source.split(',') };
  }
  if (kind === 'custom') return { ...common, type: 'custom', formula1: bare(given['formula']) };
  return {
    ...common,
    type: (kind === 'wholeNumber' ? 'whole' : kind) as DataValidation['type'],
    operator: operatorInFile(given['operator']),
    formula1: bare(given['formula1']),
    ...(given['formula2'] === undefined ? {} : { formula2: bare(given['formula2']) }),
  };
}

function textIn(value: unknown, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}
