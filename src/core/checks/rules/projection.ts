import type { Figure, Plan, Table } from '../../plan/types';
import { germanText } from '../../numbers/germanText';
import type { Comparison } from '../judge/comparison';
import type { Finding } from '../report';
import { columnName, figureAt, placeOf, rowName, shownText } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

/** Twice a rounded half-year, rounded again: 2 · 0,5 + 0,5. */
const TOLERANCE = 1.5;

interface Line {
  readonly row: number;
  readonly half: Figure;
  readonly projected: Figure;
  readonly doubled: boolean;
}

/**
 * A Hochrechnung that doubles the half-year: where at least nine rows of ten (and five) do so, the others are named;
 * where only some do, the change of method is said once.
 */
export function projection(plan: Plan): RuleOutput {
  const comparisons: Comparison[] = [];
  const findings: Finding[] = [];
  for (const table of plan.tables) {
    const projected = table.columns.findIndex(({ kind }) => kind === 'hochrechnung');
    const half = table.columns.findIndex(({ kind, duringYear }) => kind === 'ist' && duringYear);
    if (projected < 0 || half < 0) continue;
    const lines = linesOf(table, half, projected);
    const doubled = lines.filter((line) => line.doubled).length;
    const ansatz = table.columns.findIndex(({ kind }) => kind === 'plan');
    if (doubled >= 5 && doubled * 10 >= lines.length * 9) {
      comparisons.push(...lines.map((line) => compare(table, line, projected)));
      findings.push(...roundedTwice(table, lines, projected));
    } else if (doubled >= 3 && ansatz >= 0) {
      findings.push(...mixedMethods(table, lines, ansatz, projected));
    }
  }
  return { comparisons, findings };
}

function linesOf(table: Table, half: number, projected: number): Line[] {
  const derived = new Set(table.sums.map(({ row }) => row));
  return table.rows.flatMap(({ type }, row) => {
    const a = figureAt(table, row, half);
    const b = figureAt(table, row, projected);
    if (type !== 'item' || derived.has(row) || !a || !b || (a.shown === 0 && b.shown === 0))
      return [];
    const unit = Math.max(a.unit, b.unit);
    return [
      {
        row,
        half: a,
        projected: b,
        doubled: Math.abs(2 * a.shown - b.shown) <= TOLERANCE * unit + 1e-9,
      },
    ];
  });
}

function compare(
  table: Table,
  { row, half, projected, doubled }: Line,
  column: number,
): Comparison {
  const berechnet = 2 * half.shown;
  const differenz = Number((berechnet - projected.shown).toFixed(6));
  if (Math.abs(differenz) < projected.unit / 2)
    return { rule: 'HR-01', table, state: 'bestanden', finding: null };
  if (doubled) return { rule: 'HR-01', table, state: 'rundung', finding: null };
  return {
    rule: 'HR-01',
    table,
    state: 'fehlgeschlagen',
    finding: findingOf(
      'HR-01',
      'warnung',
      placeOf(projected),
      [placeOf(projected), placeOf(half)],
      {
        text: `${rowName(table.rows[row]!)}, ${columnName(table.columns[column]!)}: Das Doppelte von ${shownText(half)} ist ${germanText(berechnet, projected.unit)}, angegeben sind ${shownText(projected)} (Differenz ${germanText(differenz, projected.unit)}).`,
        berechnet,
        gedruckt: projected.shown,
        differenz,
      },
    ),
  };
}

/** The unrounded half-year was doubled and then rounded: one remark for all rows. */
function roundedTwice(table: Table, lines: readonly Line[], column: number): Finding[] {
  const rounded = lines.filter(
    ({ half, projected, doubled }) =>
      doubled && Math.abs(2 * half.shown - projected.shown) >= projected.unit / 2,
  );
  const [first] = rounded;
  if (!first) return [];
  const cells = rounded.map(({ projected }) => placeOf(projected));
  const where = rounded.length === 1 ? rowName(table.rows[first.row]!) : `${rounded.length} Zeilen`;
  return [
    findingOf('HR-01', 'rundung', cells[0]!, cells, {
      text: `${columnName(table.columns[column]!)}: In ${where} weicht die Hochrechnung um eine Einheit vom Doppelten des Halbjahrs ab.`,
      berechnet: 2 * first.half.shown,
      gedruckt: first.projected.shown,
      differenz: Number((2 * first.half.shown - first.projected.shown).toFixed(6)),
      ursache: 'Der ungerundete Wert wurde verdoppelt und dann gerundet.',
    }),
  ];
}

/** Some rows double the half-year, others repeat the Ansatz. */
function mixedMethods(
  table: Table,
  lines: readonly Line[],
  ansatz: number,
  column: number,
): Finding[] {
  const planned = lines.filter(({ row, projected, doubled }) => {
    const figure = figureAt(table, row, ansatz);
    return !doubled && figure !== null && figure.shown === projected.shown;
  });
  const [first] = planned;
  if (!first) return [];
  const cells = planned.flatMap(({ half, projected }) => [placeOf(projected), placeOf(half)]);
  const names = planned
    .map(({ row }) => rowName(table.rows[row]!))
    .slice(0, 3)
    .join(', ');
  return [
    findingOf('HR-01', 'hinweis', placeOf(first.projected), cells, {
      text: `${columnName(table.columns[column]!)}: Die meisten Positionen sind das Doppelte des Halbjahrs, ${names}${planned.length > 3 ? ' und weitere' : ''} dagegen der Ansatz. Die Methode sollte erläutert werden.`,
    }),
  ];
}
