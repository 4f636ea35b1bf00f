import type { Row, Table } from '../../plan/types';
import { sideOfRow, sideOfSection, type Side } from '../../plan/sums/sides';

/** Positions that rules between tables speak of. */
export type Role =
  | 'jahresergebnis'
  | 'abschreibungen'
  | 'gewinn'
  | 'verlust'
  | 'abnahme-liquide'
  | 'zunahme-liquide'
  | 'kredit'
  | 'tilgung'
  | 'summe-herkunft'
  | 'summe-verwendung';

const ABSCHREIBUNGEN =
  /^(?:planmäßige |bilanzielle |erwirtschaftete )?(?:abschreibung(?:en)?\b|afa\b)/i;
const NOT_ON_ASSETS = /finanzanlagen|wertpapier|umlaufverm|sonderposten|zuschreibung/i;
const RESULT =
  /^(?:veranschlagtes )?(?:jahres-?(?:ergebnis|gewinn|überschuss|überschuß|verlust|fehlbetrag))\b/i;
const GAIN = /^(?:jahres-?|perioden-?)?(?:gewinn|überschuss|überschuß|ergebnis)\b/i;
const LOSS = /^(?:jahres-?)(?:verlust|fehlbetrag)\b|^verlust\b/i;
const FUNDS = /liquide|finanzmittelbestand|kassenbestand|umlaufvermögen|flüssige/i;
const LESS =
  /abnahme|entnahme|verminderung|verringerung|minderung|rückgriff|inanspruchnahme|abbau/i;
const MORE = /zunahme|zuführung|erhöhung|mehrung|aufstockung|aufbau/i;

/** The row of an Erfolgsplan that ends it. */
export function findResult(table: Table): number | null {
  return lastIndex(
    table.rows,
    ({ label, type }) => type !== 'heading' && type !== 'aside' && RESULT.test(label),
  );
}

/** A result that is called Gewinn and nothing else. */
export function isGainOnly(label: string): boolean {
  return GAIN.test(label) && !/ergebnis|verlust|fehlbetrag|\//i.test(label);
}

/** The rows that make up the Abschreibungen of an Erfolgsplan: the total, or what stands below its heading. */
export function findAbschreibungen(table: Table): number[] {
  const total = table.rows.findIndex(
    ({ label, type }) =>
      type === 'sum' && /abschreibung/i.test(label) && !NOT_ON_ASSETS.test(label),
  );
  if (total >= 0) return [total];
  const index = table.rows.findIndex(
    ({ label, type }) =>
      type !== 'aside' && ABSCHREIBUNGEN.test(label) && !NOT_ON_ASSETS.test(tail(label)),
  );
  if (index < 0) return [];
  if (table.rows[index]!.type !== 'heading') return [index];
  const closing = table.sums.find(
    ({ subject }) => ABSCHREIBUNGEN.test(subject) && !NOT_ON_ASSETS.test(tail(subject)),
  );
  if (closing) return [closing.row];
  const below: number[] = [];
  for (let row = index + 1; row < table.rows.length; row += 1) {
    const { type, number, label } = table.rows[row]!;
    if (type === 'heading' || type === 'sum' || type === 'result') break;
    if (number !== null && /^\d/.test(number)) break;
    if (type === 'item' && !/finanzanlagen/i.test(label)) below.push(row);
  }
  return below;
}

/** "Abschreibungen auf immaterielle … und Sachanlagen" may name more than it means by its ending. */
function tail(label: string): string {
  return label.replace(/sachanlagen/i, '');
}

/** The roles of a Vermögensplan's rows; of one that shows but one side, `half` says which. */
export function rolesOf(table: Table, half: Side = 0): Map<Role, number> {
  const roles = new Map<Role, number>();
  let section = half;
  const summed = new Set(table.sums.map(({ row }) => row));
  table.rows.forEach((printed, index) => {
    // "Jahresüberschuss" at the top of a Vermögensplan is a position: nothing stands above it that would give it.
    const isPosition = printed.type === 'result' && !summed.has(index);
    const row: Row = isPosition ? { ...printed, type: 'item' } : printed;
    if (row.type === 'heading' || row.type === 'sum') section = sideOfSection(row.label) || section;
    const role = roleOf(row, sideOfRow(row, section, table.kind));
    if (role !== null && !roles.has(role)) roles.set(role, index);
  });
  for (const { row, subject } of table.sums) {
    const { type, label } = table.rows[row]!;
    if (type !== 'sum') continue;
    const words = `${subject} ${label}`;
    if (/mittelherkunft|einnahme|deckungsmittel|finanzierungsmittel|herkunft/i.test(words))
      roles.set('summe-herkunft', row);
    if (/mittelverwendung|ausgabe|finanz(?:ierungs)?bedarf|verwendung/i.test(words))
      roles.set('summe-verwendung', row);
  }
  return roles;
}

/** Whether a label names what a Vermögensplan takes over, or what balances it. */
export function isPositionOfBalance(label: string): boolean {
  return (
    ABSCHREIBUNGEN.test(label) ||
    GAIN.test(label) ||
    LOSS.test(label) ||
    (FUNDS.test(label) && (LESS.test(label) || MORE.test(label)))
  );
}

/** One row for what the liquid funds gain or lose: "Veränderung der liquiden Mittel", "Zunahme/Abnahme …". */
export function isFundsChange({ label, type }: Row): boolean {
  if (type !== 'item' || !FUNDS.test(label)) return false;
  return (LESS.test(label) && MORE.test(label)) || /veränderung/i.test(label);
}

function roleOf({ label, type }: Row, side: Side): Role | null {
  if (type !== 'item') return null;
  if (FUNDS.test(label)) {
    if (LESS.test(label) && MORE.test(label)) return null;
    return LESS.test(label) ? 'abnahme-liquide' : MORE.test(label) ? 'zunahme-liquide' : null;
  }
  if (ABSCHREIBUNGEN.test(label)) return 'abschreibungen';
  if (LOSS.test(label) && side !== 1) return 'verlust';
  if (GAIN.test(label) && side !== -1) return 'gewinn';
  if (/tilgung/i.test(label)) return 'tilgung';
  return /kredit|darlehen/i.test(label) && side === 1 ? 'kredit' : null;
}

function lastIndex(rows: readonly Row[], test: (row: Row) => boolean): number | null {
  for (let index = rows.length - 1; index >= 0; index -= 1) if (test(rows[index]!)) return index;
  return null;
}
