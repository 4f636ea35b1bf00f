import { roundTrip } from './roundTrip';

/** The name of the open file: `Wirtschaftsplan.xlsx`. */
export function workbookName(): Promise<string> {
  return roundTrip(({ workbook }) => {
    workbook.load('name');
    return () => workbook.name;
  });
}
