import { prepare, proposeBalance } from '../../../src/core/balance/propose';
import { NO_WISHES, type Line, type Proposal, type Wishes } from '../../../src/core/balance/types';
import { cellAddress } from '../../../src/core/workbook/address';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { germanNumber } from '../../../src/core/numbers/germanNumbers';
import { rowsOf, snapshotOf } from '../../support/workbook';
import type { Drawn } from '../checks/report';

export type Drawing = Readonly<Record<string, Drawn>>;

function workbook(sheets: Drawing): Snapshot {
  return snapshotOf(
    Object.fromEntries(
      Object.entries(sheets).map(([name, drawn]) => [
        name,
        typeof drawn === 'string' ? rowsOf(drawn) : drawn,
      ]),
    ),
  );
}

export function propose(sheets: Drawing | Snapshot, wishes: Partial<Wishes> = {}): Proposal {
  const snapshot = isSnapshot(sheets) ? sheets : workbook(sheets);
  return proposeBalance(prepare(snapshot), { ...NO_WISHES, ...wishes });
}

function isSnapshot(sheets: Drawing | Snapshot): sheets is Snapshot {
  return Array.isArray(sheets.sheets);
}

export function linesOf({ plans }: Proposal): Line[] {
  return plans.flatMap(({ columns }) => columns.flatMap(({ lines }) => lines));
}

/** `Vermögensplan!B4 71.000 → 70.000`, with the formula where there is one. */
function inShort({ cell, before, after, formula, kind, position }: Line): string {
  const figure = (value: number | null): string =>
    value === null ? 'leer' : germanNumber(value, Number.isInteger(value) ? 0 : 2);
  const place = `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
  const what = `${place} ${figure(before)} → ${figure(after)}`;
  if (kind === 'zeile_davor') return `${what} neue Zeile ${position}`;
  return formula === null ? what : `${what} ${formula}`;
}

/** The proposal for a workbook with these sheets. */
export function lines(sheets: Drawing | Snapshot, wishes: Partial<Wishes> = {}): string[] {
  return linesOf(propose(sheets, wishes)).map(inShort);
}
