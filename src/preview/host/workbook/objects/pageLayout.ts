import type { Area } from '../../../../core/workbook/address';
import { NULL_OBJECT, type HostObject } from '../../protocol/hostObject';
import { refuseViewOnly } from '../edit/guard';
import type { PageLayoutState } from '../model/sheetParts';
import type { SheetState } from '../model/workbook';
import type { Session } from '../session';
import { invalidArgument, notFound } from './collection';
import { keptObject, keptProperties, type Change, type Kept, type Store } from './keptSettings';
import { rangeAreas } from './rangeAreas';
import { resolveRangeOn } from './rangeArgument';
import { tellSeen } from './seen';

/** How a sheet is printed. Margins are in points; at first those that Excel gives a new sheet (0.7" and 0.75"). */
export function pageLayoutOf(session: Session, sheet: SheetState): HostObject {
  const layout = sheet.pageLayout;
  const change: Change = (how) => {
    refuseViewOnly(session);
    how();
    tellSeen(session, sheet);
  };
  const store: Store = { settings: layout.settings, change };
  const setArea = (part: AreaPart, area: Area): void => {
    change(() => (layout[part] = area));
  };
  const range = (part: AreaPart): HostObject | null => {
    const area = layout[part];
    if (area === null) return null;
    return part === 'printArea'
      ? rangeAreas(session, sheet, [area])
      : session.objects.range({ sheet, area });
  };
  const on = (argument: unknown): Area => resolveRangeOn(session, argument, sheet);
  return {
    type: 'PageLayout',
    properties: {
      Orientation: {
        get: () => layout.orientation,
        set: (orientation: PageLayoutState['orientation']) => {
          if (!['Portrait', 'Landscape'].includes(orientation)) invalidArgument();
          change(() => (layout.orientation = orientation));
        },
      },
      PaperSize: {
        get: () => layout.paperSize,
        set: (size: string) => change(() => (layout.paperSize = size)),
      },
      ...keptProperties(LAYOUT, store),
    },
    navigations: { HeadersFooters: () => keptObject(HEADERS_FOOTERS, store, 'headersFooters') },
    methods: {
      GetPrintArea: () => range('printArea') ?? notFound(),
      GetPrintAreaOrNullObject: () => range('printArea') ?? NULL_OBJECT,
      GetPrintTitleRows: () => range('printTitleRows') ?? notFound(),
      GetPrintTitleRowsOrNullObject: () => range('printTitleRows') ?? NULL_OBJECT,
      GetPrintTitleColumns: () => range('printTitleColumns') ?? notFound(),
      GetPrintTitleColumnsOrNullObject: () => range('printTitleColumns') ?? NULL_OBJECT,
      SetPrintArea: (argument: unknown) => setArea('printArea', on(argument)),
      SetPrintTitleRows: (argument: unknown) => setArea('printTitleRows', on(argument)),
      SetPrintTitleColumns: (argument: unknown) => setArea('printTitleColumns', on(argument)),
      SetPrintMargins: (unit: string, margins: Readonly<Record<string, number>>) => {
        const points = POINTS[unit] ?? invalidArgument();
        change(() => {
          for (const [side, size] of Object.entries(margins)) {
            layout.settings[`${side}Margin`] = size * points;
          }
        });
      },
    },
  };
}

type AreaPart = 'printArea' | 'printTitleRows' | 'printTitleColumns';

/** Points per Excel.PrintMarginUnit. */
const POINTS: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

const LAYOUT: Kept = {
  type: 'PageLayout',
  properties: {
    BlackAndWhite: false,
    PrintErrors: 'AsDisplayed',
    Zoom: { scale: 100 },
    CenterHorizontally: false,
    CenterVertically: false,
    PrintHeadings: false,
    PrintGridlines: false,
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
    BottomMargin: 54,
    HeaderMargin: 21.6,
    FooterMargin: 21.6,
    PrintComments: 'NoComments',
    DraftMode: false,
    FirstPageNumber: '',
    PrintOrder: 'DownThenOver',
  },
};

const HEADER_FOOTER: Kept = {
  type: 'HeaderFooter',
  properties: {
    LeftHeader: '',
    CenterHeader: '',
    RightHeader: '',
    LeftFooter: '',
    CenterFooter: '',
    RightFooter: '',
  },
};

const HEADERS_FOOTERS: Kept = {
  type: 'HeaderFooterGroup',
  properties: { State: 'Default', UseSheetMargins: true, UseSheetScale: true },
  parts: {
    DefaultForAllPages: HEADER_FOOTER,
    FirstPage: HEADER_FOOTER,
    EvenPages: HEADER_FOOTER,
    OddPages: HEADER_FOOTER,
  },
};
