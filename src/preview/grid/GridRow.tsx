import { memo } from 'react';
import type { Area } from '../../core/workbook/address';
import type { Position } from '../host/workbook/model/cells';
import type { SheetState } from '../host/workbook/model/workbook';
import type { Geometry } from './geometry';
import { GridCell } from './GridCell';
import { rowViews } from './rowViews';
import type { SheetLook } from './sheetLook';

interface Props {
  readonly sheet: SheetState;
  readonly look: SheetLook;
  readonly geometry: Geometry;
  readonly row: number;
  readonly columns: readonly number[];
  /** Counts what happened to the workbook: a sheet is changed in place, and drawn anew when this is another number. */
  readonly version: number;
  /** null where it does not touch the row, so that the row need not be drawn anew. */
  readonly selection: Area | null;
  readonly activeCell: Position | null;
}

export const GridRow = memo(function GridRow(props: Props) {
  const { sheet, look, geometry, row, columns, selection, activeCell } = props;
  const isSelected =
    selection !== null && row >= selection.row && row < selection.row + selection.rows;
  return (
    <tr
      role="row"
      aria-rowindex={row + 2}
      className="row"
      style={{ top: geometry.rows.start(row), height: geometry.rows.size(row) }}
    >
      <th
        role="rowheader"
        aria-colindex={1}
        className={isSelected ? 'header row-header in-selection' : 'header row-header'}
      >
        {row + 1}
      </th>
      {rowViews(sheet, look, geometry, row, columns).map((cell) => (
        <GridCell
          key={cell.position.column}
          cell={cell}
          geometry={geometry}
          selection={selection ?? NOTHING}
          isActive={activeCell?.column === cell.position.column && activeCell.row === row}
        />
      ))}
    </tr>
  );
});

const NOTHING: Area = { row: -1, column: -1, rows: 0, columns: 0 };
