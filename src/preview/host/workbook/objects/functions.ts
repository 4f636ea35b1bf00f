import { DAYS_TO_1904 } from '../../display/dayCount';
import type { HostObject } from '../../protocol/hostObject';
import type { WorkbookState } from '../model/workbook';

const DAY = 86_400_000;
const FIRST_DAY_OF_1900 = Date.UTC(1899, 11, 30);

/** Excel.Functions: DATE alone, the only way to learn which calendar a workbook counts by. */
export function functionsObject({ date1904 }: WorkbookState): HostObject {
  return {
    type: 'Functions',
    methods: {
      Date: (year: number, month: number, day: number) => {
        const days = Math.round((Date.UTC(year, month - 1, day) - FIRST_DAY_OF_1900) / DAY);
        const value = date1904 ? days - DAYS_TO_1904 : days;
        const result: HostObject = {
          type: 'FunctionResult',
          properties: { Value: () => value, Error: () => null },
        };
        return result;
      },
    },
  };
}
