import type { HostObject } from '../../protocol/hostObject';
import type { SheetState } from '../model/workbook';
import type { RangeTarget, Session } from '../session';
import { autoFilterOfSheet } from './autoFilter';
import { chartsOf } from './charts/charts';
import { commentsOf } from './comments';
import { conditionalFormatsOf } from './conditionalFormats/conditionalFormats';
import { dataValidationOf } from './dataValidation/dataValidation';
import { freezePanesOf } from './freezePanes';
import { hyperlinkOf } from './hyperlinks';
import { namesOf } from './names';
import { pageBreaksOf } from './pageBreaks';
import { pageLayoutOf } from './pageLayout';
import { protectionOfSheet, protectionOfWorkbook } from './protection';
import { tablesInRange, tablesOfSheet, tablesOfWorkbook } from './tables/tables';

type Members = Pick<HostObject, 'properties' | 'navigations' | 'methods'>;

/** How the workbook, a sheet and a range lead to what stands beside the cells. */

export function workbookParts(session: Session): Members {
  return {
    navigations: {
      Tables: () => tablesOfWorkbook(session),
      Names: () => namesOf(session, null),
      Comments: () => commentsOf(session, null),
      Protection: () => protectionOfWorkbook(session),
    },
  };
}

export function worksheetParts(session: Session, sheet: SheetState): Members {
  return {
    navigations: {
      Tables: () => tablesOfSheet(session, sheet),
      Names: () => namesOf(session, sheet),
      Comments: () => commentsOf(session, sheet),
      Charts: () => chartsOf(session, sheet),
      PageLayout: () => pageLayoutOf(session, sheet),
      HorizontalPageBreaks: () => pageBreaksOf(session, sheet, 'horizontal'),
      VerticalPageBreaks: () => pageBreaksOf(session, sheet, 'vertical'),
      FreezePanes: () => freezePanesOf(session, sheet),
      Protection: () => protectionOfSheet(session, sheet),
      AutoFilter: () => autoFilterOfSheet(session, sheet),
    },
  };
}

export function rangeParts(session: Session, target: RangeTarget): Members {
  return {
    properties: { Hyperlink: hyperlinkOf(session, target) },
    navigations: {
      ConditionalFormats: () => conditionalFormatsOf(session, target),
      DataValidation: () => dataValidationOf(session, target),
    },
    methods: {
      GetTables: (fullyContained: boolean | null) =>
        tablesInRange(session, target, fullyContained ?? false),
    },
  };
}
