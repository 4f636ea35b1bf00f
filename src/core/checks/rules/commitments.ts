import type { Plan, Row, Table } from '../../plan/types';
import { sideOfRow, sideOfSection, type Side } from '../../plan/sums/sides';
import type { Comparison } from '../judge/comparison';
import { columnName, figureAt, placeOf, rowName, shownText } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

const FUNDS: ReadonlySet<Table['kind']> = new Set(['Vermögensplan', 'Finanzplan']);

/** What goes out and is no investment: nobody enters into a commitment for it. */
const NO_INVESTMENT =
  /tilgung|rückzahlung|verlust|fehlbetrag|auflösung|abführung|rückstellung|rücklage|eigenkapital|liquide|finanzmittelbestand|umlaufvermögen|schuldendienst/i;

/** VP-04: Verpflichtungsermächtigungen are given for investments, and for nothing else. */
export function commitments(plan: Plan): RuleOutput {
  return {
    comparisons: plan.tables.flatMap((table) =>
      FUNDS.has(table.kind)
        ? table.columns.flatMap(({ kind }, column) =>
            kind === 've' ? commitmentsIn(table, column) : [],
          )
        : [],
    ),
  };
}

function commitmentsIn(table: Table, column: number): Comparison[] {
  let section: Side = 0;
  const sums = new Set(table.sums.map(({ row }) => row));
  return table.rows.flatMap((row, index): Comparison[] => {
    if (row.type === 'heading' || row.type === 'sum') section = sideOfSection(row.label) || section;
    const figure = figureAt(table, index, column);
    if (row.type !== 'item' || sums.has(index) || !figure || figure.shown === 0) return [];
    if (isInvestment(row, section, table.kind))
      return [{ rule: 'VP-04', table, state: 'bestanden', finding: null }];
    const cell = placeOf(figure);
    return [
      {
        rule: 'VP-04',
        table,
        state: 'fehlgeschlagen',
        finding: findingOf('VP-04', 'warnung', cell, [cell], {
          text: `${rowName(row)}, ${columnName(table.columns[column]!)}: Angegeben sind ${shownText(figure)}; Verpflichtungsermächtigungen gibt es nur für Investitionen, hier wären es 0 (Differenz −${shownText(figure)}).`,
          berechnet: 0,
          gedruckt: figure.shown,
          differenz: -figure.shown,
          ursache: 'Vermutlich ist der Betrag in die falsche Zeile oder Spalte geraten.',
        }),
      },
    ];
  });
}

function isInvestment(row: Row, section: Side, kind: Table['kind']): boolean {
  return sideOfRow(row, section, kind) !== 1 && !NO_INVESTMENT.test(row.label);
}
