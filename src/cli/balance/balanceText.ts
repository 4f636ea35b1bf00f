import { unbalancedText } from '../../core/balance/unbalancedTables';
import { isSettled } from '../../core/balance/propose';
import type { BalancedColumn, BalancedPlan, Line, Proposal } from '../../core/balance/types';
import { counted, decimalsOf, germanNumber } from '../../core/numbers/germanNumbers';
import { cellAddress } from '../../core/workbook/address';
import { harmless } from '../text/harmless';
import { hanging, padEnd, wrap } from '../text/wrap';

/** The proposal for a person at a terminal; it ends with an empty line. */
export function balanceText(file: string, proposal: Proposal, width: number): string {
  const { plans, unbalanced } = proposal;
  const changes = plans.reduce(
    (sum, { columns }) => sum + columns.reduce((all, { lines }) => all + lines.length, 0),
    0,
  );
  const lines = [
    harmless(file),
    ...(plans.length === 0 ? [] : wrap(verdict(proposal, changes), width)),
    ...plans.flatMap((plan) => planLines(plan, width)),
    ...(plans.length === 0 || unbalanced.length === 0
      ? []
      : ['', ...unbalancedLines(unbalanced, width)]),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** What is to be changed, or why nothing is. */
function verdict({ plans, unbalanced }: Proposal, changes: number): string {
  if (changes > 0) return `Vorschlag: ${counted(changes, 'Änderung', 'Änderungen')}.`;
  if (!isEven(plans, unbalanced)) return 'Kein Vorschlag.';
  // What was compared with no Erfolgsplan is not called balanced.
  return plans.some(({ notes }) => notes.length > 0)
    ? 'Nichts zu ändern: In jeder Planspalte sind Mittelherkunft und Mittelverwendung gleich.'
    : 'Nichts zu ändern: Jede Planspalte ist ausgeglichen.';
}

/** Whether nothing is to be changed because everything comes out even. */
function isEven(plans: Proposal['plans'], unbalanced: Proposal['unbalanced']): boolean {
  const columns = plans.flatMap((plan) => plan.columns.filter(({ chosen }) => chosen));
  return columns.every(isSettled) && !unbalanced.some(({ mustBalance }) => mustBalance);
}

function unbalancedLines(unbalanced: Proposal['unbalanced'], width: number): string[] {
  return unbalanced.flatMap((one) =>
    hanging('  Nicht ausgeglichen: ', harmless(unbalancedText(one)), width),
  );
}

function planLines(plan: BalancedPlan, width: number): string[] {
  const notes = plan.notes.flatMap((note) => hanging('    Hinweis: ', harmless(note), width));
  return [
    ...(notes.length === 0 ? [] : ['', `  ${harmless(plan.sheet)} (${plan.unit})`, ...notes]),
    ...plan.columns.flatMap((column) =>
      column.lines.length === 0 && column.notes.length === 0
        ? []
        : ['', ...columnLines(plan, column, width)],
    ),
  ];
}

function columnLines(
  { sheet, unit }: BalancedPlan,
  column: BalancedColumn,
  width: number,
): string[] {
  const { heading, lines, notes, after } = column;
  const written = figuresOf(lines);
  const [place, position] = [
    lines.map(({ cell }) => cellAddress(cell.row, cell.column)),
    lines.map((line) => harmless(line.position)),
  ].map(aligned) as [string[], string[]];
  const totals = [after.herkunft, after.verwendung];
  const digits = decimalsOf(totals);
  const [from, to] = totals.map((total) => germanNumber(total, digits));
  return [
    `  ${harmless(`${sheet}: ${heading}`)} (${unit}), danach ${from!} gegenüber ${to!}`,
    ...lines.flatMap((line, index) => [
      `    ${place[index]!}  ${position[index]!}  ${written[index]!}`,
      ...hanging('      ', harmless(reasonOf(line)), width),
    ]),
    ...notes.flatMap((note) => hanging('    Hinweis: ', harmless(note), width)),
  ];
}

function reasonOf({ reason, formula, kind }: Line): string {
  const row = kind === 'zeile_davor' ? 'Neue Zeile davor. ' : '';
  return formula === null ? row + reason : `${reason} Formel: ${formula}`;
}

/** Before and after under each other, their decimal commas too. */
function figuresOf(lines: readonly Line[]): string[] {
  const known = lines.flatMap(({ before, after }) => (before === null ? [after] : [before, after]));
  const digits = decimalsOf(known);
  const text = (value: number | null): string =>
    value === null ? 'leer' : germanNumber(value, digits).replace('-', '−');
  const before = lines.map((line) => text(line.before));
  const after = lines.map((line) => text(line.after));
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((t) => t.length));
  const [left, right] = [widest(before), widest(after)];
  return lines.map((_, i) => `${before[i]!.padStart(left)} → ${after[i]!.padStart(right)}`);
}

function aligned(texts: readonly string[]): string[] {
  const widest = Math.max(0, ...texts.map((text) => Array.from(text).length));
  return texts.map((text) => padEnd(text, widest));
}
