import type { Area } from '../../core/workbook/address';
import { columnLetters } from './areas';
import { leftOf, type Geometry } from './geometry';

interface Props {
  readonly geometry: Geometry;
  readonly columns: readonly number[];
  readonly selection: Area;
}

export function GridHeader({ geometry, columns, selection }: Props) {
  return (
    <thead role="rowgroup" className="headers">
      <tr role="row" aria-rowindex={1} className="row header-row">
        <th role="columnheader" aria-colindex={1} className="header corner">
          <span className="hidden-text">Alles auswählen</span>
        </th>
        {columns.map((column) => (
          <th
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            className={[
              'header column-header',
              column < geometry.frozen.columns ? 'frozen' : '',
              isWithin(column, selection) ? 'in-selection' : '',
            ].join(' ')}
            style={{
              left: leftOf(geometry, column),
              width: geometry.columns.size(column),
            }}
          >
            {columnLetters(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function isWithin(column: number, selection: Area): boolean {
  return column >= selection.column && column < selection.column + selection.columns;
}
