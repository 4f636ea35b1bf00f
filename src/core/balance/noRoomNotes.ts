import { rowName } from '../checks/words';
import { DUST } from './columnDrafts';
import { FUNDS_LABELS, type Gap } from './missingRow';
import { isPrinted } from './missingTotals';
import type { PlanTree, SideName } from './planTree';

type Sides = Pick<PlanTree, SideName | 'roles'>;

/** What a person has to do where a position of the liquid funds lacks and no row for it can be offered. */
export function noRoomNotes(
  { herkunft, verwendung, roles }: Sides,
  gaps: Readonly<Record<SideName, Gap | null>>,
  rest: number,
): string[] {
  if (Math.abs(rest) <= DUST || roles.has('change')) return [];
  const side = rest > 0 ? herkunft : verwendung;
  if (roles.has(rest > 0 ? 'abnahme-liquide' : 'zunahme-liquide') || gaps[side.name] !== null)
    return [];
  const { table, total } = side;
  const where = isPrinted(table.rows[total]!) ? `vor ${rowName(table.rows[total]!)} ` : '';
  return [
    table.transposed
      ? `Dem Plan fehlt die Position „${FUNDS_LABELS[side.name]}“. Seine Jahre stehen in Zeilen; Planwerk fügt dort keine Spalte ein: Bitte ${where}eine Spalte dafür einfügen und in die Summe aufnehmen.`
      : `Dem Plan fehlt die Position „${FUNDS_LABELS[side.name]}“: Bitte ${where}eine Zeile dafür einfügen und in die Summe aufnehmen.`,
  ];
}
