import { roundTrip } from '../roundTrip';

/** The last row with contents of each sheet, by what the sheet was asked by; -1 where there is none. */
export type LastRows = ReadonlyMap<string, number>;

export function askLastRows(
  { worksheets }: Excel.Workbook,
  namesOrIds: Iterable<string>,
): () => LastRows {
  const answers = [...new Set(namesOrIds)].map((sheet) => {
    const used = worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
    used.load('rowIndex, rowCount');
    return { sheet, used };
  });
  return () =>
    new Map(
      answers.map(({ sheet, used }) => {
        const { isNullObject: isEmpty } = used;
        return [sheet, isEmpty ? -1 : used.rowIndex + used.rowCount - 1];
      }),
    );
}

export function readLastRows(namesOrIds: Iterable<string>): Promise<LastRows> {
  return roundTrip(({ workbook }) => askLastRows(workbook, namesOrIds));
}

export function areSame(one: LastRows, other: LastRows): boolean {
  return [...one].every(([id, row]) => other.get(id) === row);
}
