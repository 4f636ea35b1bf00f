import type { Figure, Plan, Table } from '../../plan/types';
import { germanText } from '../../numbers/germanText';
import { roundToPlaces } from '../../numbers/numberFormat';
import type { Comparison } from '../judge/comparison';
import type { CellOnSheet, Finding } from '../report';
import { columnName, figureAt, placeOf, rowName, shownText } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

/** How a column of percentages comes about. */
interface Share {
  readonly column: number;
  readonly part: number;
  readonly whole: number;
  /** 0: the part in percent of the whole; 1: its change against the whole. */
  readonly less: 0 | 1;
  /** 100 where percent are whole figures, 1 where the cell is a share that is shown as percent. */
  readonly scale: 1 | 100;
}

/** Percentages of other columns: recognised where most rows agree, then held against every row. */
export function percentColumns(plan: Plan): RuleOutput {
  const comparisons: Comparison[] = [];
  const findings: Finding[] = [];
  for (const table of plan.tables) {
    const undefinedShares: Figure[] = [];
    table.columns.forEach(({ kind }, column) => {
      const share = kind === 'prozent' ? shareOf(table, column) : null;
      if (!share) return;
      table.rows.forEach((_, row) => {
        const comparison = compare(table, share, row, undefinedShares);
        if (comparison) comparisons.push(comparison);
      });
    });
    if (undefinedShares.length > 0) findings.push(percentOfNothing(undefinedShares));
  }
  return { comparisons, findings };
}

function shareOf(table: Table, column: number): Share | null {
  const amounts = table.columns.flatMap(({ kind }, other) => (kind === 'prozent' ? [] : [other]));
  let best: Share | null = null;
  let most = 0;
  // The nearest columns to the left come first.
  const near = [...amounts].sort((a, b) => distance(a, column) - distance(b, column));
  for (const part of near) {
    for (const whole of amounts) {
      if (part === whole) continue;
      for (const less of [0, 1] as const) {
        for (const scale of [100, 1] as const) {
          const share: Share = { column, part, whole, less, scale };
          const { holds, rows } = fit(table, share);
          if (holds > most && holds >= 3 && holds * 10 >= rows * 7) [best, most] = [share, holds];
        }
      }
    }
  }
  return best;
}

function distance(column: number, from: number): number {
  return column < from ? from - column : 100 + column - from;
}

/** After so many rows a reading that has hardly ever held is given up. */
const SAMPLE = 12;

function fit(table: Table, share: Share): { holds: number; rows: number } {
  let holds = 0;
  let rows = 0;
  for (let row = 0; row < table.rows.length; row += 1) {
    if (rows === SAMPLE && holds * 2 < rows) break;
    const figures = figuresOf(table, share, row);
    if (!figures || figures.whole.shown === 0) continue;
    if (figures.part.shown === 0 && figures.percent.shown === 0) continue;
    rows += 1;
    if (isWithin(figures, share)) holds += 1;
  }
  return { holds, rows };
}

interface Figures {
  readonly percent: Figure;
  readonly part: Figure;
  readonly whole: Figure;
}

function figuresOf(table: Table, { column, part, whole }: Share, row: number): Figures | null {
  const percent = figureAt(table, row, column);
  const a = percent && figureAt(table, row, part);
  const b = a && figureAt(table, row, whole);
  return b ? { percent, part: a, whole: b } : null;
}

/** Both figures may have been rounded before they are printed: the percentage may lie anywhere between. */
function isWithin({ percent, part, whole }: Figures, { less, scale }: Share): boolean {
  const [p, w] = [part.unit / 2, whole.unit / 2];
  const a = (part.shown - p) / (whole.shown - w);
  const b = (part.shown - p) / (whole.shown + w);
  const c = (part.shown + p) / (whole.shown - w);
  const d = (part.shown + p) / (whole.shown + w);
  const half = percent.unit / 2 + 1e-9;
  const low = (Math.min(a, b, c, d) - less) * scale - half;
  const high = (Math.max(a, b, c, d) - less) * scale + half;
  return percent.shown >= low && percent.shown <= high;
}

function compare(
  table: Table,
  share: Share,
  row: number,
  undefinedShares: Figure[],
): Comparison | null {
  const figures = figuresOf(table, share, row);
  if (!figures) return null;
  const { percent, part, whole } = figures;
  if (whole.shown === 0) {
    if (part.shown !== 0 && percent.shown === 0) undefinedShares.push(percent);
    return null;
  }
  if (part.shown === 0 && percent.shown === 0) return null;
  if (isWithin(figures, share)) return { rule: 'SU-05', table, state: 'bestanden', finding: null };
  const places = Math.max(0, Math.round(-Math.log10(percent.unit)));
  const right = roundToPlaces((part.shown / whole.shown - share.less) * share.scale, places);
  const shown = (value: number): string =>
    `${germanText((value * 100) / share.scale, (percent.unit * 100) / share.scale)} %`;
  const cells: CellOnSheet[] = [percent, part, whole].map(placeOf);
  const { column, part: partColumn, less } = share;
  const compared =
    less === 1
      ? `gegenüber ${shownText(whole)} sind eine Veränderung von`
      : `von ${shownText(whole)} sind`;
  return {
    rule: 'SU-05',
    table,
    state: 'fehlgeschlagen',
    finding: findingOf('SU-05', 'fehler', placeOf(percent), cells, {
      text: `${rowName(table.rows[row]!)}, ${columnName(table.columns[column]!)}: ${shownText(part)} (${columnName(table.columns[partColumn]!)}) ${compared} ${shown(right)}, angegeben sind ${shown(percent.shown)} (Differenz ${shown(right - percent.shown).replace(' %', ' Prozentpunkte')}).`,
      berechnet: right,
      gedruckt: percent.shown,
      differenz: roundToPlaces(right - percent.shown, places),
      change: { ...placeOf(percent), write: { value: right } },
    }),
  };
}

/** Percent of nothing are not 0 %: one remark for the whole table. */
function percentOfNothing(figures: readonly Figure[]): Finding {
  const cells = figures.map(placeOf);
  const count = figures.length === 1 ? 'In einer Zelle steht' : `In ${figures.length} Zellen steht`;
  return findingOf('SU-05', 'hinweis', cells[0]!, cells, {
    text: `${count} 0 %, obwohl der Vergleichswert 0 ist und etwas angefallen ist. Ein Prozentsatz lässt sich hier nicht bilden; üblich ist „–“.`,
  });
}
