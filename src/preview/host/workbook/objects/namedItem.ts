import { NULL_OBJECT, type HostObject } from '../../protocol/hostObject';
import { findTarget } from '../edit/addresses';
import { refuseViewOnly } from '../edit/guard';
import type { NameState, SheetState } from '../model/workbook';
import type { RangeTarget, Session } from '../session';
import { invalidArgument, notFound } from './collection';
import { invalidOperation } from './refusals';
import type { Change } from './keptSettings';
import { namesChanged } from './seen';

export function namedItem(
  session: Session,
  state: NameState,
  sheet: SheetState | null,
): HostObject {
  const { workbook, objects } = session;
  const owner = sheet ?? workbook;
  const change: Change = (how) => {
    refuseViewOnly(session);
    how();
    namesChanged(session, sheet);
  };
  const target = (): RangeTarget | null => rangeOf(session, state, sheet);
  const range = (): HostObject | null => {
    const found = target();
    return found === null ? null : objects.range(found);
  };
  return {
    type: 'NamedItem',
    identity: { _Id: state.name },
    properties: {
      _Id: () => state.name,
      Name: () => state.name,
      Type: () => valueOf(state, target()).type,
      Value: () => valueOf(state, target()).value,
      Scope: () => (sheet === null ? 'Workbook' : 'Worksheet'),
      Visible: {
        get: () => state.visible,
        set: (visible: boolean) => change(() => (state.visible = visible)),
      },
      Comment: {
        get: () => state.comment,
        set: (comment: string) => change(() => (state.comment = comment)),
      },
      Formula: {
        get: () => state.formula,
        set: (formula: string) => {
          if (!formula.startsWith('=')) invalidArgument();
          change(() => (state.formula = formula));
        },
      },
    },
    navigations: {
      // An error for a name of the whole workbook (learn.microsoft.com, Excel.NamedItem).
      Worksheet: () => (sheet === null ? notFound() : objects.worksheet(sheet)),
      WorksheetOrNullObject: () => (sheet === null ? NULL_OBJECT : objects.worksheet(sheet)),
    },
    methods: {
      GetRange: () => range() ?? invalidOperation('The name does not refer to a range.'),
      GetRangeOrNullObject: () => range() ?? NULL_OBJECT,
      Delete: () => change(() => (owner.names = owner.names.filter((other) => other !== state))),
    },
  };
}

function rangeOf(
  { workbook }: Session,
  { formula }: NameState,
  sheet: SheetState | null,
): RangeTarget | null {
  const isReference = formula.includes('!') && !formula.includes('#REF!');
  return isReference ? findTarget(workbook, sheet ?? workbook.activeSheet, formula) : null;
}

/**
 * Excel.NamedItemType and the value: for cells their address, for a constant the constant. The stand-in does not
 * calculate names: a formula's value is not available, which is what #N/A says.
 */
function valueOf(
  { formula }: NameState,
  target: RangeTarget | null,
): { type: string; value: unknown } {
  const content = formula.slice(1);
  if (target !== null) return { type: 'Range', value: content };
  const text = /^"((?:[^"]|"")*)"$/.exec(content);
  if (text) return { type: 'String', value: text[1]!.replace(/""/g, '"') };
  if (/^(TRUE|FALSE)$/i.test(content)) {
    return { type: 'Boolean', value: content.toUpperCase() === 'TRUE' };
  }
  const number = Number(content);
  if (content.trim() !== '' && Number.isFinite(number)) {
    return { type: Number.isInteger(number) ? 'Integer' : 'Double', value: number };
  }
  return { type: 'Error', value: content.includes('#REF!') ? '#REF!' : '#N/A' };
}
