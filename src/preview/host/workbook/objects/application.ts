import type { HostObject } from '../../protocol/hostObject';
import { calculateNow, structureChanged } from '../edit/edit';
import type { WorkbookState } from '../model/workbook';
import type { Session } from '../session';
import { invalidArgument } from './collection';
import { CALCULATION_ENGINE } from './calculationEngine';

const MODES: readonly WorkbookState['calculationMode'][] = [
  'Automatic',
  'AutomaticExceptTables',
  'Manual',
];

/** Excel.Application, of a German Excel. */
export function applicationObject(session: Session): HostObject {
  const { workbook } = session;
  return {
    type: 'Application',
    properties: {
      CalculationMode: {
        get: () => workbook.calculationMode,
        set: (mode: WorkbookState['calculationMode']) => {
          if (!MODES.includes(mode)) invalidArgument();
          workbook.calculationMode = mode;
          if (mode !== 'Manual') calculateNow(session);
        },
      },
      CalculationEngineVersion: () => CALCULATION_ENGINE,
      CalculationState: () => 'Done',
      DecimalSeparator: () => ',',
      ThousandsSeparator: () => '.',
      UseSystemSeparators: () => true,
    },
    navigations: {
      IterativeCalculation: () => ({
        type: 'IterativeCalculation',
        properties: {
          Enabled: () => false,
          MaxIteration: () => 100,
          MaxChange: () => 0.001,
        },
      }),
      CultureInfo: () => ({
        type: 'CultureInfo',
        properties: { Name: () => 'de-DE' },
        navigations: {
          NumberFormat: () => ({
            type: 'NumberFormatInfo',
            properties: {
              NumberDecimalSeparator: () => ',',
              NumberGroupSeparator: () => '.',
            },
          }),
        },
      }),
    },
    methods: {
      Calculate: (type: string | null) => {
        if (type === 'FullRebuild') structureChanged(session);
        calculateNow(session);
      },
      SuspendApiCalculationUntilNextSync: () => session.suspendCalculation?.(),
      // The grid draws when a batch has run, not before.
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  };
}
