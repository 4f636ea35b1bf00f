import { germanText } from '../../numbers/germanText';
import { roundToPlaces } from '../../numbers/numberFormat';
import type { Figure, Plan, Table } from '../../plan/types';
import {
  isPossible,
  learnRows,
  quotientsIn,
  type LearnedRow,
  type Quotient,
} from '../facts/learnedRows';
import type { Comparison } from '../judge/comparison';
import type { Finding } from '../report';
import { columnName, placeOf, rowName } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

/** MU-01 and MU-02: a Kennzahl that is made from two rows in nearly all years is made so in all. */
export function patternRows(plan: Plan): RuleOutput {
  return {
    comparisons: plan.tables.flatMap((table) =>
      learnRows(table).flatMap((learned) =>
        quotientsIn(table, learned).map((quotient) => compare(table, learned, quotient)),
      ),
    ),
  };
}

function compare(table: Table, learned: LearnedRow, quotient: Quotient): Comparison {
  const rule = ruleOf(learned);
  if (isPossible(quotient, learned)) return { rule, table, state: 'bestanden', finding: null };
  return { rule, table, state: 'fehlgeschlagen', finding: told(table, learned, quotient) };
}

function ruleOf({ kind }: LearnedRow): 'MU-01' | 'MU-02' {
  return kind === 'steigerung' ? 'MU-02' : 'MU-01';
}

function told(table: Table, learned: LearnedRow, { result, upper, lower }: Quotient): Finding {
  const { kind, scale, less } = learned;
  const places = Math.max(0, Math.round(-Math.log10(result.unit)));
  const right = roundToPlaces((upper.shown / lower.shown - less) * scale, places);
  const differenz = roundToPlaces(right - result.shown, places);
  // A share that the cell shows as percent.
  const inPercent = kind === 'steigerung' && scale === 1;
  const shown = (value: number): string =>
    inPercent ? `${germanText(value * 100, result.unit * 100)} %` : germanText(value, result.unit);
  const where = `${rowName(table.rows[learned.row]!)}, ${columnName(columnOf(table, result.figure))}`;
  const how =
    kind === 'steigerung'
      ? `Von ${germanText(lower.shown, lower.unit)} auf ${germanText(upper.shown, upper.unit)} (${rowName(table.rows[learned.upper]!)}) sind es ${shown(right)}`
      : `${germanText(upper.shown, upper.unit)} (${rowName(table.rows[learned.upper]!)}) durch ${germanText(lower.shown, lower.unit)} (${rowName(table.rows[learned.lower]!)}) sind ${shown(right)}`;
  const cells = [result, upper, lower].map(({ figure }) => placeOf(figure));
  return findingOf(
    ruleOf(learned),
    kind === 'steigerung' ? 'hinweis' : 'warnung',
    cells[0]!,
    cells,
    {
      text: `${where}: ${how}, angegeben sind ${shown(result.shown)} (Differenz ${shown(differenz)}); in den übrigen Spalten geht es so auf.`,
      berechnet: right,
      gedruckt: result.shown,
      differenz,
    },
  );
}

function columnOf(
  { columns, transposed }: Table,
  { row, column }: Figure,
): Table['columns'][number] {
  return columns.find(({ position }) => position === (transposed ? row : column))!;
}
