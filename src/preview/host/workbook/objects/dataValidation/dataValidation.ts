import { NULL_OBJECT, type HostObject } from '../../../protocol/hostObject';
import { refuseUnless } from '../../edit/guard';
import { contains, overlaps } from '../../model/areas';
import { cutOut } from '../../model/cutOut';
import type { DataValidationState } from '../../model/sheetParts';
import type { RangeTarget, Session } from '../../session';
import { invalidArgument, notFound } from '../collection';
import { rangeAreas } from '../rangeAreas';
import { tellSeen } from '../seen';
import { isRule, typeOfRule } from './rules';
import { invalidCells } from './validity';

/** Excel.DataValidation: what may be entered into the cells of a range. */
export function dataValidationOf(session: Session, target: RangeTarget): HostObject {
  const { sheet, area } = target;
  /** Those that hold in the range; the only one, if it holds everywhere. */
  const touching = (): readonly DataValidationState[] =>
    sheet.dataValidations.filter((one) => overlaps(one.area, area));
  const only = (): DataValidationState | null => {
    const [first, ...others] = touching();
    return first !== undefined && others.length === 0 && contains(first.area, area) ? first : null;
  };
  const put = (change: Partial<DataValidationState> | null): void => {
    refuseUnless(session, sheet, null);
    const before = only() ?? NOTHING;
    sheet.dataValidations = sheet.dataValidations.flatMap((one) =>
      cutOut(one.area, area).map((part) => ({ ...one, area: part })),
    );
    if (change !== null) sheet.dataValidations.push({ ...before, ...change, area });
    tellSeen(session, sheet);
  };
  const part = <Key extends keyof DataValidationState>(key: Key) => ({
    get: () => (touching().length === 0 ? NOTHING : only())?.[key] ?? null,
    set: (value: DataValidationState[Key]) => put({ [key]: value }),
  });
  const invalid = (): HostObject | null => {
    const cells = invalidCells(session, target);
    return cells.length === 0 ? null : rangeAreas(session, sheet, cells);
  };
  return {
    type: 'DataValidation',
    properties: {
      Type: () => {
        if (touching().length === 0) return 'None';
        const here = only();
        if (here !== null) return typeOfRule(here.rule);
        const types = new Set(touching().map(({ rule }) => typeOfRule(rule)));
        return types.size > 1 ? 'MixedCriteria' : 'Inconsistent';
      },
      Rule: {
        ...part('rule'),
        set: (rule: unknown) => (isRule(rule) ? put({ rule }) : invalidArgument()),
      },
      IgnoreBlanks: part('ignoreBlanks'),
      Prompt: part('prompt'),
      ErrorAlert: part('errorAlert'),
      // null where some are valid and some are not.
      Valid: () => {
        const cells = invalidCells(session, target).length;
        return cells === 0 ? true : cells === area.rows * area.columns ? false : null;
      },
    },
    methods: {
      Clear: () => put(null),
      GetInvalidCells: () => invalid() ?? notFound(),
      GetInvalidCellsOrNullObject: () => invalid() ?? NULL_OBJECT,
    },
  };
}

const NOTHING: Omit<DataValidationState, 'area'> & Partial<Pick<DataValidationState, 'area'>> = {
  rule: {},
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};
