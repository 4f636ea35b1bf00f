import type { Area } from '../../core/workbook/address';
import { leftOf, rectangleOf, topOf, type Geometry } from './geometry';

/** The broken line around the cells that were copied. */
export function CopiedFrame({
  area,
  geometry,
}: {
  readonly area: Area;
  readonly geometry: Geometry;
}) {
  const { width, height } = rectangleOf(geometry, area);
  return (
    <div
      aria-hidden
      className="copied-frame"
      style={{
        left: leftOf(geometry, area.column),
        top: topOf(geometry, area.row),
        width: width + 1,
        height: height + 1,
      }}
    />
  );
}
