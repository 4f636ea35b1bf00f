import type { SheetState } from '../host/workbook/model/workbook';
import { leftOf, topOf, type Geometry } from './geometry';
import type { Pointed } from './pointing';
import { remarkedCell, remarksAt } from './remarks';
import { mergeAt, cellArea } from './areas';

interface Props {
  readonly sheet: SheetState;
  readonly geometry: Geometry;
  readonly hovered: Pointed | null;
}

/** What is said about the cell under the mouse, else about the active one. */
export function RemarkTip({ sheet, geometry, hovered }: Props) {
  const candidates = [...(hovered?.part === 'cell' ? [hovered.position] : []), sheet.activeCell];
  const found = candidates
    .map((position) => remarkedCell(sheet, position))
    .map((position) => ({ position, remarks: remarksAt(sheet, position) }))
    .find(({ remarks }) => remarks.length > 0);
  if (found === undefined) return null;
  const { position, remarks } = found;
  const area = mergeAt(sheet.merges, position) ?? cellArea(position);
  return (
    <div
      role="note"
      aria-live="polite"
      className="remark"
      style={{
        // Below its cell, and within the window.
        left: `min(${leftOf(geometry, area.column)}, calc(100% - min(290px, 62%)))`,
        top: topOf(geometry, area.row + area.rows),
      }}
    >
      {remarks.map(({ title, text }, index) => (
        <p key={index}>
          <strong>{title}</strong>
          <br />
          {text}
        </p>
      ))}
    </div>
  );
}
