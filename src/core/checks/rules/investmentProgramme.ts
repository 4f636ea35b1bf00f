import type { Figure, Plan, Table } from '../../plan/types';
import type { Comparison } from '../judge/comparison';
import type { Equation, Term } from '../judge/equation';
import type { Finding } from '../report';
import { columnName, figureAt, placeOf, rowName, shownText } from '../words';
import { germanText } from '../../numbers/germanText';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

/** The columns of an Investitionsprogramm or of a list of Vorhaben by what they mean. */
interface Programme {
  readonly table: Table;
  readonly total: number;
  /** Spent until the end of a year; null where the table has no such column. */
  readonly spent: number | null;
  /** Provided up to and with the Ansatz of the prior year. */
  readonly provided: number | null;
  readonly actual: number | null;
  readonly priorAnsatz: number | null;
  /** The Ansatz of the plan year, the Planung of later years, "weitere Jahre". */
  readonly later: readonly number[];
}

/** What an investment costs in all is what was provided, plus what is planned: no year twice, none left out. */
export function investmentProgramme(plan: Plan): RuleOutput {
  const equations: Equation[] = [];
  const comparisons: Comparison[] = [];
  const findings: Finding[] = [];
  for (const table of plan.tables) {
    if (table.kind !== 'Investitionsprogramm' && table.kind !== 'Vorhaben') continue;
    const programme = programmeOf(table, plan);
    if (!programme) continue;
    const counting = habit(programme);
    table.rows.forEach((_, row) => {
      const total = counting ? totalOf(programme, counting, row) : null;
      if (total) equations.push(total);
      const provided = providedOf(programme, row);
      if (provided) equations.push(provided);
      const spent = spentOf(programme, row);
      if (spent) comparisons.push(spent);
    });
    if (counting === 'doppelt') findings.push(...countedTwice(programme));
  }
  return { equations, comparisons, findings };
}

function programmeOf(table: Table, { planYear }: Plan): Programme | null {
  const find = (
    test: (heading: string, column: Table['columns'][number]) => boolean,
  ): number | null => {
    const index = table.columns.findIndex((column) =>
      test(column.heading.replace(/- /g, ''), column),
    );
    return index < 0 ? null : index;
  };
  const total = find((heading) => /gesamt(?:aus|kosten|bedarf|investition)/i.test(heading));
  if (total === null) return null;
  const provided =
    find((heading) => /bereitgestellt/i.test(heading)) ??
    find(
      (heading) =>
        /bisher|finanziert|vorjahre\b|\bbis (?:31\.12\.)?20\d\d/i.test(heading) &&
        !/geleistet|gesamt/i.test(heading),
    );
  const spent = find((heading) => /geleistet|verausgabt|gesamtergebnis/i.test(heading));
  const special = new Set([total, provided, spent]);
  const plain = table.columns.flatMap((column, index) =>
    special.has(index) || column.kind === 've' ? [] : [{ ...column, index }],
  );
  const prior = plain.filter(
    ({ kind, year }) => kind === 'plan' && year !== null && planYear !== null && year < planYear,
  );
  return {
    table,
    total,
    spent,
    provided,
    actual: plain.find(({ kind }) => kind === 'ist')?.index ?? null,
    priorAnsatz: prior[prior.length - 1]?.index ?? null,
    later: plain
      .filter((column) => column.kind === 'plan' && !prior.includes(column))
      .map(({ index }) => index),
  };
}

/** `richtig`: without the actuals that the provided funds contain; `doppelt`: with them; `ohne`: a table without provided funds. */
type Counting = 'richtig' | 'doppelt' | 'ohne';

/** Which way of counting most rows follow. */
function habit(programme: Programme): Counting | null {
  const ways: Counting[] = programme.provided === null ? ['ohne'] : ['richtig', 'doppelt'];
  let best: Counting | null = null;
  let most = 0;
  for (const way of ways) {
    let rows = 0;
    const holds = programme.table.rows.filter((_, row) => {
      const equation = totalOf(programme, way, row);
      if (!equation) return false;
      rows += 1;
      const sum = equation.terms.reduce(
        (total, { figure, factor }) => total + factor * figure.shown,
        0,
      );
      return Math.abs(sum - equation.result.figure.shown) <= 2 * equation.result.figure.unit;
    }).length;
    if (holds > most && holds * 2 > rows) [best, most] = [way, holds];
  }
  return best;
}

function totalOf(programme: Programme, counting: Counting, row: number): Equation | null {
  const { table, total, spent, provided, actual, priorAnsatz, later } = programme;
  const result = figureAt(table, row, total);
  if (!result || table.rows[row]!.type === 'result') return null;
  // A sum over old and new measures mixes both ways of counting; its column adds it up.
  if (counting === 'ohne' && spent !== null && table.sums.some((sum) => sum.row === row))
    return null;
  const past: (number | null)[] =
    counting === 'richtig'
      ? [provided]
      : counting === 'doppelt'
        ? [actual, provided]
        : [hasFigure(table, row, spent) ? spent : actual, priorAnsatz];
  const terms = termsOf(table, row, [...past, ...later]);
  if (terms.length === 0 || (result.shown === 0 && terms.every(({ figure }) => figure.shown === 0)))
    return null;
  return equation(programme, 'IP-01', row, total, terms, result, 'Die Jahre ergeben');
}

function providedOf(programme: Programme, row: number): Equation | null {
  const { table, spent, provided, priorAnsatz } = programme;
  if (provided === null || priorAnsatz === null || spent === null) return null;
  const result = figureAt(table, row, provided);
  const terms = termsOf(table, row, [spent, priorAnsatz]);
  if (!result || terms.length === 0) return null;
  if (result.shown === 0 || terms.every(({ figure }) => figure.shown === 0)) return null;
  return equation(
    programme,
    'IP-02',
    row,
    provided,
    terms,
    result,
    'Bereits Geleistetes und Ansatz des Vorjahres ergeben',
  );
}

function equation(
  { table }: Programme,
  rule: 'IP-01' | 'IP-02',
  row: number,
  column: number,
  terms: readonly Term[],
  figure: Figure,
  words: string,
): Equation {
  const where = (): string => `${rowName(table.rows[row]!)}, ${columnName(table.columns[column]!)}`;
  const rounded = terms.some((term) =>
    table.columns.some(
      (other, index) => other.kind === 'ist' && figureAt(table, row, index) === term.figure,
    ),
  );
  return {
    rule,
    table,
    terms,
    result: { figure, factor: 1 },
    exactness: rounded && figure.unit < 1000 ? 'gerundet' : 'beschlossen',
    family: `${rule} ${table.sheet} ${table.columns[column]!.position}`,
    say: (berechnet, gedruckt, differenz) =>
      `${where()}: ${words} ${berechnet}, angegeben sind ${gedruckt} (Differenz ${differenz}).`,
  };
}

function termsOf(table: Table, row: number, columns: readonly (number | null)[]): Term[] {
  return columns.flatMap((column): Term[] => {
    const figure = column === null ? null : figureAt(table, row, column);
    return figure ? [{ figure, factor: 1 }] : [];
  });
}

function hasFigure(table: Table, row: number, column: number | null): boolean {
  return column !== null && (figureAt(table, row, column)?.shown ?? 0) !== 0;
}

/** What was spent until the end of a year cannot be less than what was spent in that year alone. */
function spentOf({ table, spent, actual }: Programme, row: number): Comparison | null {
  if (spent === null || actual === null || table.kind !== 'Investitionsprogramm') return null;
  const all = figureAt(table, row, spent);
  const year = figureAt(table, row, actual);
  if (!all || !year || year.shown === 0 || table.rows[row]!.type === 'result') return null;
  if (all.shown >= year.shown - all.unit) return { table, state: 'bestanden', finding: null };
  const missing = year.shown - all.shown;
  return {
    table,
    state: 'fehlgeschlagen',
    finding: findingOf('IP-03', 'warnung', placeOf(all), [placeOf(all), placeOf(year)], {
      text: `${rowName(table.rows[row]!)}: ${columnName(table.columns[spent]!)} ${shownText(all)} ist weniger als allein ${columnName(table.columns[actual]!)} ${shownText(year)} (Differenz ${germanText(missing, all.unit)}).`,
      berechnet: year.shown,
      gedruckt: all.shown,
      differenz: missing,
    }),
  };
}

/** The table adds the actuals although the provided funds contain them, or at least might. */
function countedTwice({
  table,
  total,
  spent,
  provided,
  actual,
  priorAnsatz,
}: Programme): Finding[] {
  if (provided === null || actual === null) return [];
  const affected = table.rows.flatMap((row, index) => {
    const twice = figureAt(table, index, actual);
    const sum = figureAt(table, index, total);
    const funds = figureAt(table, index, provided);
    if (!twice || !sum || !funds || twice.shown === 0 || row.type === 'result') return [];
    const prior = priorAnsatz === null ? 0 : (figureAt(table, index, priorAnsatz)?.shown ?? 0);
    // Funds that go beyond the prior Ansatz contain what was spent before, and so the actuals.
    const contained = hasFigure(table, index, spent) || funds.shown > prior + funds.unit;
    return funds.shown === 0 ? [] : [{ index, twice, sum, funds, contained }];
  });
  const [first] = affected.filter(({ contained }) => contained);
  const [any] = affected;
  const shown = first ?? any;
  if (!shown) return [];
  const right = shown.sum.shown - shown.twice.shown;
  const row = rowName(table.rows[shown.index]!);
  const cells = affected
    .filter(({ contained }) => !first || contained)
    .flatMap(({ sum, twice, funds }) => [sum, twice, funds].map(placeOf));
  return [
    findingOf('IP-01', first ? 'fehler' : 'warnung', placeOf(shown.sum), cells, {
      text: first
        ? `${row}: In ${columnName(table.columns[total]!)} ${shownText(shown.sum)} ist ${columnName(table.columns[actual]!)} ${shownText(shown.twice)} doppelt enthalten, denn ${columnName(table.columns[provided]!)} ${shownText(shown.funds)} schließt es schon ein. Richtig wären ${germanText(right, shown.sum.unit)} (Differenz ${germanText(-shown.twice.shown, shown.sum.unit)}).`
        : `${row}: ${columnName(table.columns[total]!)} ${shownText(shown.sum)} zählt ${columnName(table.columns[actual]!)} ${shownText(shown.twice)} zusätzlich zu ${columnName(table.columns[provided]!)} ${shownText(shown.funds)}. Das stimmt nur, wenn dort allein der Ansatz des Vorjahres steht; ohne das Ergebnis wären es ${germanText(right, shown.sum.unit)} (Differenz ${germanText(-shown.twice.shown, shown.sum.unit)}).`,
      berechnet: right,
      gedruckt: shown.sum.shown,
      differenz: -shown.twice.shown,
      ursache: first
        ? 'Ein Jahr ist doppelt gezählt.'
        : 'Vermutlich enthalten die bereitgestellten Mittel nur den Ansatz des Vorjahres.',
    }),
  ];
}
