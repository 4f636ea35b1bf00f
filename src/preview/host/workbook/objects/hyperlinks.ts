import type { Property } from '../../protocol/hostObject';
import { contains, isSingleCell, overlaps, positions } from '../model/areas';
import type { HyperlinkState } from '../model/sheetParts';
import type { RangeTarget, Session } from '../session';
import { writeValues } from './cellAccess';
import { invalidArgument } from './collection';
import { refuseUnless } from '../edit/guard';
import { tellSeen } from './seen';

/** Excel.RangeHyperlink */
interface Hyperlink {
  readonly address?: string | null;
  readonly documentReference?: string | null;
  readonly screenTip?: string | null;
  readonly textToDisplay?: string | null;
}

/** The property `hyperlink` of a range: of its only link, or null. */
export function hyperlinkOf(session: Session, target: RangeTarget): Property {
  const { sheet, area } = target;
  return {
    get: () => {
      const link = sheet.hyperlinks.find((one) => contains(one.area, area));
      return link === undefined ? null : read(link, target);
    },
    set: (hyperlink: Hyperlink | null) => {
      const leadsTo = hyperlink?.address ?? hyperlink?.documentReference ?? '';
      if (hyperlink === null || leadsTo === '') invalidArgument();
      refuseUnless(session, sheet, 'allowInsertHyperlinks');
      const { address = null, documentReference = null, screenTip = null } = hyperlink;
      const { textToDisplay = null } = hyperlink;
      sheet.hyperlinks = sheet.hyperlinks.filter((other) => !overlaps(other.area, area));
      sheet.hyperlinks.push({ area, address, documentReference, screenTip, textToDisplay });
      showText(session, target, textToDisplay, leadsTo);
      underline(target);
      tellSeen(session, sheet);
    },
  };
}

function read(link: HyperlinkState, { sheet, area }: RangeTarget): Hyperlink {
  const { value } = sheet.cells.get(area.row, area.column);
  const shown = isSingleCell(area) && typeof value === 'string' ? value : link.textToDisplay;
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    ...(shown === null ? {} : { textToDisplay: shown }),
  };
}

/** The text that was given stands in the cells; without one, an empty cell shows where its link leads. */
function showText(
  session: Session,
  { sheet, area }: RangeTarget,
  text: string | null,
  leadsTo: string,
): void {
  for (const { row, column } of positions(area)) {
    const isEmpty = sheet.cells.get(row, column).value === null;
    if (text === null && !isEmpty) continue;
    const cell = { sheet, area: { row, column, rows: 1, columns: 1 } };
    writeValues(session, cell, [[text ?? leadsTo]]);
  }
}

/** Excel gives the cells of a link the style "Hyperlink". */
function underline({ sheet, area }: RangeTarget): void {
  for (const { row, column } of positions(area)) {
    const { style } = sheet.cells.get(row, column);
    const font = { ...style.font, color: '#0563C1', underline: 'Single' };
    sheet.cells.change(row, column, { style: { ...style, font } });
  }
}
