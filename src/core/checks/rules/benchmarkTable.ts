import { measureOfColumn, type Measure } from '../../plan/columns/measures';
import type { Figure, Plan, Table } from '../../plan/types';
import { germanText } from '../../numbers/germanText';
import type { Comparison } from '../judge/comparison';
import { figureAt, placeOf, quoted, shownText } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

const NAMES: Record<Measure, string> = {
  minimum: 'Minimum',
  q1: '1. Quartil',
  median: 'Median',
  q3: '3. Quartil',
  maximum: 'Maximum',
  mittelwert: 'Mittelwert',
  anzahl: 'Anzahl Werte',
};

/** None can exceed the next one that the table has. */
const ORDER: readonly Measure[] = ['minimum', 'q1', 'median', 'q3', 'maximum'];

export type Values = Partial<Record<Measure, Figure>>;

/** The figures of a comparison of towns must be possible: in order, the mean between its bounds, a whole number of values. */
export function benchmarkTable(plan: Plan): RuleOutput {
  return {
    comparisons: plan.tables
      .filter(({ kind }) => kind === 'Benchmark')
      .flatMap((table) => table.rows.flatMap((_, row) => compareRow(table, row))),
  };
}

/** The figures of a row, as far as there are any. */
export function measuresOf(table: Table, row: number): Values {
  const values: Values = {};
  table.columns.forEach((heading, column) => {
    const measure = measureOfColumn(heading);
    const figure = measure && figureAt(table, row, column);
    if (measure && figure) values[measure] = figure;
  });
  return values;
}

function compareRow(table: Table, row: number): Comparison[] {
  const values = measuresOf(table, row);
  const inOrder = ORDER.filter((measure) => values[measure] !== undefined);
  return [
    ...inOrder.slice(1).flatMap((high, index) => ordered(table, values, inOrder[index]!, high)),
    ...ordered(table, values, 'minimum', 'mittelwert'),
    ...ordered(table, values, 'mittelwert', 'maximum'),
    ...meanBounds(table, values),
    ...wholeNumber(table, values),
  ];
}

function ordered(table: Table, values: Values, low: Measure, high: Measure): Comparison[] {
  const a = values[low];
  const b = values[high];
  if (!a || !b) return [];
  if (a.shown <= b.shown) return [holds(table)];
  const cell = placeOf(low === 'mittelwert' ? a : b);
  return [
    {
      rule: 'BM-01',
      table,
      state: 'fehlgeschlagen',
      finding: findingOf('BM-01', 'fehler', cell, [placeOf(a), placeOf(b)], {
        text: `${NAMES[low]} ${textAs(a, a.shown)} ist größer als ${NAMES[high]} ${textAs(b, b.shown)} (Differenz ${textAs(a, a.shown - b.shown, 'Prozentpunkte')}).`,
        differenz: Number((a.shown - b.shown).toFixed(6)),
      }),
    },
  ];
}

/** A quarter of the values lies between two quartiles each: that bounds the mean, up to one value where n is no multiple of 4. */
function meanBounds(table: Table, values: Values): Comparison[] {
  const { minimum, q1, median, q3, maximum, mittelwert, anzahl } = values;
  if (!minimum || !q1 || !median || !q3 || !maximum || !mittelwert) return [];
  const slack = (maximum.shown - minimum.shown) / Math.max(4, anzahl?.shown ?? 4) + mittelwert.unit;
  const low = (minimum.shown + q1.shown + median.shown + q3.shown) / 4;
  const high = (q1.shown + median.shown + q3.shown + maximum.shown) / 4;
  if (mittelwert.shown >= low - slack && mittelwert.shown <= high + slack) return [holds(table)];
  const cells = [mittelwert, minimum, q1, median, q3, maximum].map(placeOf);
  const [a, b] = [low, high].map((bound) => textAs(mittelwert, bound));
  return [
    {
      rule: 'BM-01',
      table,
      state: 'fehlgeschlagen',
      finding: findingOf('BM-01', 'warnung', cells[0]!, cells, {
        text: `Mittelwert ${textAs(mittelwert, mittelwert.shown)}: Nach Minimum, Quartilen und Maximum müsste er etwa zwischen ${a!} und ${b!} liegen.`,
        gedruckt: mittelwert.shown,
      }),
    },
  ];
}

function wholeNumber(table: Table, { anzahl }: Values): Comparison[] {
  if (!anzahl) return [];
  const whole = Number.isInteger(anzahl.shown) && anzahl.shown >= 1;
  if (whole && anzahl.unit === 1) return [holds(table)];
  const cell = placeOf(anzahl);
  return [
    {
      rule: 'BM-01',
      table,
      state: whole ? 'bestanden' : 'fehlgeschlagen',
      finding: findingOf('BM-01', whole ? 'hinweis' : 'fehler', cell, [cell], {
        text: whole
          ? `Anzahl Werte ist als ${quoted(germanText(anzahl.shown, anzahl.unit))} angegeben; eine Anzahl ist eine ganze Zahl.`
          : `Anzahl Werte ${shownText(anzahl)} ist keine ganze Zahl ab 1.`,
      }),
    },
  ];
}

/** A value in the unit and with the decimals of a figure: „63,4 %“, where that is a share in percent. */
function textAs({ unit, percent }: Figure, value: number, ofShares = '%'): string {
  return percent ? `${germanText(value * 100, unit * 100)} ${ofShares}` : germanText(value, unit);
}

function holds(table: Table): Comparison {
  return { rule: 'BM-01', table, state: 'bestanden', finding: null };
}
