import type { HostObject } from '../../protocol/hostObject';
import { absoluteReference } from './absoluteReference';
import { refuseViewOnly } from '../edit/guard';
import type { NameState, SheetState } from '../model/workbook';
import type { Session } from '../session';
import { collection, invalidArgument, sameName } from './collection';
import { alreadyExists } from './refusals';
import { namedItem } from './namedItem';
import { isTaken, isTakenOnSheet, isValidName } from './nameRules';
import { rangeTarget } from './rangeArgument';
import { namesChanged } from './seen';

/** The names of the workbook, or those that are known on one sheet only. */
export function namesOf(session: Session, sheet: SheetState | null): HostObject {
  const { workbook } = session;
  const owner = sheet ?? workbook;
  const add = (name: string, formula: string, comment: string | null): HostObject => {
    refuseViewOnly(session);
    if (!isValidName(name)) invalidArgument();
    if (sheet === null ? isTaken(workbook, name) : isTakenOnSheet(sheet, name)) alreadyExists();
    const state: NameState = { name, formula, comment: comment ?? '', visible: true };
    owner.names.push(state);
    namesChanged(session, sheet);
    return namedItem(session, state, sheet);
  };
  return collection<NameState>(
    'NamedItemCollection',
    {
      all: () => [...owner.names].sort((one, other) => one.name.localeCompare(other.name, 'de')),
      object: (state) => namedItem(session, state, sheet),
      answersTo: (state, key) => sameName(state.name, key),
    },
    {
      methods: {
        Add: (name: string, reference: unknown, comment: string | null) =>
          add(name, formulaFor(reference), comment),
        AddFormulaLocal: (name: string, formula: string, comment: string | null) =>
          add(name, formulaFor(formula), comment),
      },
    },
  );
}

/** A range becomes a reference with $ signs, a text is a formula, with or without its "=". */
function formulaFor(reference: unknown): string {
  const target = rangeTarget(reference);
  if (target !== null) return `=${absoluteReference(target.sheet.name, target.area)}`;
  if (typeof reference !== 'string' || reference.trim() === '') invalidArgument();
  return reference.startsWith('=') ? reference : `="${reference.replace(/"/g, '""')}"`;
}
