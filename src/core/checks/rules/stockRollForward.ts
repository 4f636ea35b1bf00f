import { germanText } from '../../numbers/germanText';
import type { Figure, Plan, Row, Table } from '../../plan/types';
import type { Comparison } from '../judge/comparison';
import { figureAt, placeOf, rowName, shownText } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

const OPENING =
  /(?:am|zum|stand) 0?1\.\s?(?:januar|0?1\.)|anfangsbestand|bestand am anfang|zu beginn/i;
const CLOSING = /(?:stand|bestand|schulden).*(?:31\.\s?12|ende)|(?:end|schluss)(?:bestand|stand)/i;
const ADDITION = /entstanden|erhalten|zugang|zugänge|neu(?:e|aufnahme)/i;
const DISPOSAL = /abgewickelt|erledigt|abgang|abgänge|tilgung|eingezogen/i;
const PASSED_ON = /abgegeben|amtshilfe/i;
const FOREIGN = /dritte/i;

interface Stock {
  readonly opening: number;
  readonly addition: number;
  readonly disposal: number;
  readonly passedOn: number | null;
}

/** What there is at the end of a year is what the next year begins with. */
export function stockRollForward(plan: Plan): RuleOutput {
  return {
    comparisons: plan.tables.flatMap((table) =>
      stocksOf(table).flatMap((stock) => years(table, stock)),
    ),
  };
}

function stocksOf(table: Table): Stock[] {
  return table.rows.flatMap(({ label }, opening) => {
    // Figures per Stelle are no stock, and one that shows its closing is balanced by stockBalance.
    if (!OPENING.test(label) || /\bje\b|%|quote/i.test(label)) return [];
    if (table.rows.some((row) => CLOSING.test(row.label))) return [];
    const find = (pattern: RegExp): number =>
      table.rows.findIndex(
        (row) => pattern.test(row.label) && !OPENING.test(row.label) && alike(row, label),
      );
    const addition = find(ADDITION);
    const disposal = find(DISPOSAL);
    const passedOn = find(PASSED_ON);
    if (addition < 0 || disposal < 0 || addition === disposal) return [];
    return [{ opening, addition, disposal, passedOn: passedOn < 0 ? null : passedOn }];
  });
}

/** Own claims and those of others are two stocks. */
function alike({ label, type }: Row, opening: string): boolean {
  return type !== 'heading' && FOREIGN.test(label) === FOREIGN.test(opening);
}

function years(table: Table, { opening, addition, disposal, passedOn }: Stock): Comparison[] {
  return table.columns.flatMap(({ year }, column) => {
    const next = table.columns.findIndex((other) => year !== null && other.year === year + 1);
    const begin = figureAt(table, opening, column);
    const end = next < 0 ? null : figureAt(table, opening, next);
    const more = figureAt(table, addition, column);
    const less = figureAt(table, disposal, column);
    if (!begin || !end || !more || !less) return [];
    if ([begin, end, more, less].every(({ shown }) => shown === 0)) return [];
    const away = passedOn === null ? null : figureAt(table, passedOn, column);
    return [compare(table, opening, { begin, more, less, end, away })];
  });
}

function compare(
  table: Table,
  opening: number,
  {
    begin,
    more,
    less,
    end,
    away,
  }: Record<'begin' | 'more' | 'less' | 'end', Figure> & { away: Figure | null },
): Comparison {
  const berechnet = begin.shown + more.shown - less.shown;
  const differenz = berechnet - end.shown;
  const without = away === null ? null : differenz - away.shown;
  if (differenz === 0 || without === 0)
    return { rule: 'BF-01', table, state: 'bestanden', finding: null };
  const cells = [end, begin, more, less, ...(away ? [away] : [])].map(placeOf);
  const other =
    without === null
      ? ''
      : ` Zieht man auch die abgegebenen ${shownText(away!)} ab, bleibt eine Differenz von ${germanText(without, 1)}.`;
  return {
    rule: 'BF-01',
    table,
    state: 'fehlgeschlagen',
    finding: findingOf('BF-01', 'warnung', cells[0]!, cells, {
      text: `${rowName(table.rows[opening]!)}: ${shownText(begin)} + ${shownText(more)} − ${shownText(less)} ergibt ${germanText(berechnet, 1)}, der nächste Bestand ist ${shownText(end)} (Differenz ${germanText(differenz, 1)}).${other}`,
      berechnet,
      gedruckt: end.shown,
      differenz,
    }),
  };
}
