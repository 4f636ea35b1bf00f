import type { HostObject } from '../../protocol/hostObject';
import { cellArea } from '../model/areas';
import type { Session } from '../session';
import { applicationObject } from './application';
import { CALCULATION_ENGINE } from './calculationEngine';
import { customXmlPartCollection } from './customXmlParts';
import { WORKBOOK, type AddInEvents } from './events';
import { documentProperties } from './documentProperties';
import { workbookParts } from './parts';
import { functionsObject } from './functions';
import { settingCollection } from './settings';
import { worksheetCollection } from './worksheets';

/** Excel.Workbook: where every batch starts. */
export function workbookObject(session: Session, events: AddInEvents): HostObject {
  const { workbook, objects } = session;
  return {
    type: 'Workbook',
    properties: {
      Name: () => workbook.name,
      ReadOnly: () => workbook.readOnly,
      IsDirty: {
        get: () => workbook.isDirty ?? false,
        set: (isDirty: boolean) => {
          workbook.isDirty = isDirty;
        },
      },
      AutoSave: () => false,
      PreviouslySaved: () => true,
      UsePrecisionAsDisplayed: () => false,
      ChartDataPointTrack: () => true,
      CalculationEngineVersion: () => CALCULATION_ENGINE,
    },
    navigations: {
      Worksheets: () => worksheetCollection(session, events),
      Application: () => applicationObject(session),
      Settings: () => settingCollection(session),
      CustomXmlParts: () => customXmlPartCollection(session),
      Properties: () => documentProperties(),
      Functions: () => functionsObject(workbook),
      ...workbookParts(session).navigations,
    },
    methods: {
      GetSelectedRange: () => {
        const sheet = workbook.activeSheet;
        return objects.range({ sheet, area: sheet.selection });
      },
      GetActiveCell: () => {
        const sheet = workbook.activeSheet;
        return objects.range({ sheet, area: cellArea(sheet.activeCell) });
      },
      ...events.rangesOfEvents(session),
      ...events.methods(WORKBOOK, { Activated: 2203, AutoSaveSettingChanged: 2200 }),
    },
  };
}
