import type { HostObject, Property } from '../../protocol/hostObject';
import type { RangeTarget, Session } from '../session';

/*
 * What an object beside the cells does to cells, it does as their range would: with the same refusals, events and
 * calculation.
 */

/** A cell's value as the protocol carries it; null leaves a cell as it is, "" empties it. */
export type WireValue = number | string | boolean | null;

export function readValues(session: Session, target: RangeTarget): WireValue[][] {
  return valuesOf(session.objects.range(target)).get() as WireValue[][];
}

export function writeValues(
  session: Session,
  target: RangeTarget,
  values: readonly (readonly WireValue[])[],
): void {
  valuesOf(session.objects.range(target)).set(values as never);
}

export function clearContents(session: Session, target: RangeTarget): void {
  call(session, target, 'Clear', 'Contents');
}

/** Makes room by pushing what stands in the area, and below it, down. */
export function insertCells(session: Session, target: RangeTarget): void {
  call(session, target, 'Insert', 'Down');
}

export function insertCellsRight(session: Session, target: RangeTarget): void {
  call(session, target, 'Insert', 'Right');
}

export function deleteCells(session: Session, target: RangeTarget, direction: 'Up' | 'Left'): void {
  call(session, target, 'Delete', direction);
}

function valuesOf(range: HostObject): Property {
  return range.properties!['Values'] as Property;
}

function call(session: Session, target: RangeTarget, method: string, argument: string): void {
  session.objects.range(target).methods![method]!(argument as never);
}
