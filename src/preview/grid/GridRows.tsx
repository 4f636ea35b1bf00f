import type { SheetState } from '../host/workbook/model/workbook';
import type { Geometry, Stretch } from './geometry';
import { GridRow } from './GridRow';
import type { SheetLook } from './sheetLook';

interface Props {
  readonly sheet: SheetState;
  readonly look: SheetLook;
  readonly geometry: Geometry;
  readonly rows: Stretch;
  readonly columns: readonly number[];
  readonly version: number;
  readonly kind: 'frozen-rows' | 'moving-rows';
}

export function GridRows({ sheet, look, geometry, rows, columns, version, kind }: Props) {
  const { selection, activeCell } = sheet;
  const drawn = rowsToDraw(sheet, geometry, rows);
  if (drawn.length === 0) return null;
  return (
    <tbody
      role="rowgroup"
      className={kind}
      {...(kind === 'frozen-rows' && { style: { height: geometry.rows.start(rows.end) + 1 } })}
    >
      {drawn.map((row) => (
        <GridRow
          key={row}
          {...{ sheet, look, geometry, row, columns, version }}
          selection={
            row >= selection.row && row < selection.row + selection.rows ? selection : null
          }
          activeCell={row === activeCell.row ? activeCell : null}
        />
      ))}
    </tbody>
  );
}

/** Rows above the window are drawn as well where cells merged with theirs reach into it. */
function rowsToDraw({ merges }: SheetState, { rows: axis }: Geometry, { start, end }: Stretch) {
  const above = merges
    .filter(({ row, rows }) => row < start && row + rows > start)
    .map(({ row }) => row);
  const inside = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
  return [...[...new Set(above)].sort((one, other) => one - other), ...inside].filter(
    (row) => axis.size(row) > 0,
  );
}
