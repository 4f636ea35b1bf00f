import type { CSSProperties } from 'react';
import type { Area } from '../../core/workbook/address';
import { holds } from './areas';
import { lookOf, type Side } from './cellLook';
import { PADDING } from './cellView';
import { leftOf, rectangleOf, type Geometry } from './geometry';
import type { DrawnCell } from './rowViews';

export function cellId(row: number, column: number): string {
  return `zelle-${row}-${column}`;
}

interface Props {
  readonly cell: DrawnCell;
  readonly geometry: Geometry;
  readonly selection: Area;
  readonly isActive: boolean;
}

export function GridCell({ cell, geometry, selection, isActive }: Props) {
  const { position, area, text, side, style, color, indent, reach } = cell;
  const { width, height } = rectangleOf(geometry, area);
  // Borders of neighbours lie on one line, as the lines of the grid do.
  const [overLeft, overTop] = [style.borders.EdgeLeft ? 1 : 0, style.borders.EdgeTop ? 1 : 0];
  const { alignment } = style;
  const isSelected = holds(selection, position);
  const reaches = reach.left > 0 || reach.right > 0;
  const classes = [
    'cell',
    ...(position.column < geometry.frozen.columns ? ['frozen'] : []),
    ...(isSelected ? ['selected', ...edges(area, selection)] : []),
    ...(isActive ? ['active'] : []),
    ...(style.fill.color === null ? [] : ['filled']),
    ...(cell.isRunOver ? ['run-over'] : []),
    ...(reaches ? ['reaching'] : []),
    ...(cell.hasRemark ? ['remarked'] : []),
    ...(alignment.wrapText ? ['wrapping'] : []),
  ];
  return (
    <td
      role="gridcell"
      id={cellId(position.row, position.column)}
      className={classes.join(' ')}
      aria-colindex={position.column + 2}
      aria-selected={isSelected}
      {...(area.columns > 1 && { 'aria-colspan': area.columns })}
      {...(area.rows > 1 && { 'aria-rowspan': area.rows })}
      style={{
        ...lookOf(style),
        ...(color !== null && { color }),
        justifyContent: JUSTIFY[side],
        textAlign: side,
        left: leftOf(geometry, position.column),
        width: width + overLeft,
        height: height + overTop,
        marginLeft: -overLeft,
        marginTop: -overTop,
      }}
    >
      {text !== '' && (
        <span className="text" style={textStyle(side, indent, reach)}>
          {text}
        </span>
      )}
    </td>
  );
}

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

function textStyle(side: Side, indent: number, reach: DrawnCell['reach']): CSSProperties {
  return {
    paddingLeft: PADDING + (side === 'left' ? indent : 0),
    paddingRight: PADDING + (side === 'right' ? indent : 0),
    ...(reach.left + reach.right > 0 && {
      width: `calc(100% + ${reach.left + reach.right}px)`,
      marginLeft: -reach.left,
      marginRight: -reach.right,
    }),
  };
}

/** The sides on which the frame around the selection runs along the cell. */
function edges(area: Area, selection: Area): string[] {
  return [
    ...(area.row <= selection.row ? ['edge-top'] : []),
    ...(area.column <= selection.column ? ['edge-left'] : []),
    ...(area.row + area.rows >= selection.row + selection.rows ? ['edge-bottom'] : []),
    ...(area.column + area.columns >= selection.column + selection.columns ? ['edge-right'] : []),
  ];
}
