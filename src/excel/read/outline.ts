import type { DefinedName, Visibility } from '../../core/workbook/snapshot';
import { roundTrip } from '../roundTrip';

/** What a workbook has, before any cell of it is read. */
export interface Outline {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** A sheet with cells; chart sheets are not among the worksheets that Excel gives. */
export interface ListedSheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Excel gives print areas, filters and the like as names of the sheet, in English or in its own language. */
const BUILT_IN_NAME =
  /^(_xlnm\.|_FilterDatabase$|(Print_Area|Print_Titles|Druckbereich|Drucktitel)$)/i;
/** What 01.01.2000 is where days are counted from 1900; no property tells the calendar. */
const FIRST_OF_2000 = 36_526;

export function readOutline(signal?: AbortSignal): Promise<Outline> {
  return roundTrip(({ workbook }) => {
    const { worksheets, names } = workbook;
    worksheets.load(
      'items/id, items/name, items/visibility, items/names/items/name, items/names/items/formula',
    );
    names.load('items/name, items/formula');
    const day = workbook.functions.date(2000, 1, 1);
    day.load('value');
    return () => ({
      sheets: worksheets.items.map(({ id, name, visibility }) => ({
        id,
        name,
        visibility: VISIBILITIES[visibility] ?? 'visible',
      })),
      names: [
        ...namesOf(names, null),
        ...worksheets.items.flatMap((sheet) => namesOf(sheet.names, sheet.name)),
      ],
      date1904: day.value !== FIRST_OF_2000,
    });
  }, signal);
}

function namesOf({ items }: Excel.NamedItemCollection, sheet: string | null): DefinedName[] {
  return items
    .filter(({ name }) => !BUILT_IN_NAME.test(name))
    .map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, ''), sheet }));
}
