import { isRounded } from '../../plan/periods';
import type { Plan, Row, Table } from '../../plan/types';
import type { Equation, Term } from '../judge/equation';
import { columnName, figureAt, rowName } from '../words';
import type { RuleOutput } from './rule';

const OPENING =
  /(?:(?:zu|am|zum|per|stand|bestand|schulden).*(?:\b0?1\.\s?(?:0?1\.|januar)|anfang|beginn))|anfangs(?:bestand|stand)|jahresanfang|jahresbeginn/i;
const CLOSING =
  /(?:(?:am|zum|per|stand|bestand|schulden).*(?:\b31\.\s?(?:12\.|dezember)|ende))|(?:end|schluss)(?:bestand|stand)|jahresende/i;
const MORE =
  /aufnahme|zugang|zugänge|zuführung|zunahme|erhöhung|neuaufnahme|einzahlung|änderung|veränderung|saldo|überschuss|^neue?\b/i;
const LESS =
  /tilgung|abgang|abgänge|entnahme|abnahme|auflösung|verbrauch|minderung|auszahlung|inanspruchnahme|rückzahlung/i;

interface Stock {
  readonly opening: number;
  readonly flows: readonly { readonly row: number; readonly factor: 1 | -1 }[];
  readonly closing: number;
}

/** A stock ends the year with what it began with and what came and went, and begins the next year with that. */
export function stockBalance(plan: Plan): RuleOutput {
  return {
    equations: plan.tables.flatMap((table) =>
      stocksOf(table).flatMap((stock) => [
        ...withinYear(plan, table, stock),
        ...toNextYear(plan, table, stock),
      ]),
    ),
  };
}

function stocksOf(table: Table): Stock[] {
  return table.rows.flatMap(({ label, type }, opening) => {
    if (type === 'heading' || !OPENING.test(label)) return [];
    const closing = table.rows.findIndex((row, index) => index > opening && isClosing(row));
    if (closing < 0) return [];
    const flows = table.rows.flatMap((row, index) =>
      index > opening && index < closing ? flowOf(row, index) : [],
    );
    if (closing === opening + 1) return changeAbove(table, opening, closing);
    const known =
      flows.length > 0 && flows.length <= 6 && flows.length === figureRows(table, opening, closing);
    return known ? [{ opening, flows, closing }] : [];
  });
}

/** A Liquiditätsplan ends with its change of funds; below it stand what there was before, and what there is then. */
function changeAbove({ rows }: Table, opening: number, closing: number): Stock[] {
  for (let row = opening - 1; row >= 0; row -= 1) {
    const { type, label } = rows[row]!;
    if (type === 'heading') continue;
    const flows = [{ row, factor: 1 as const }];
    return /änderung|zunahme|saldo|überschuss/i.test(label) ? [{ opening, flows, closing }] : [];
  }
  return [];
}

function isClosing({ label, type }: Row): boolean {
  return type !== 'heading' && CLOSING.test(label);
}

function figureRows({ rows }: Table, from: number, to: number): number {
  return rows.slice(from + 1, to).filter(({ type }) => type !== 'heading' && type !== 'aside')
    .length;
}

function flowOf({ label, type, operator }: Row, row: number): Stock['flows'] {
  if (type === 'heading' || type === 'aside') return [];
  if (operator === '-' || (operator === null && LESS.test(label) && !MORE.test(label)))
    return [{ row, factor: -1 }];
  return operator === '+' || MORE.test(label) ? [{ row, factor: 1 }] : [];
}

function withinYear(plan: Plan, table: Table, { opening, flows, closing }: Stock): Equation[] {
  return table.columns.flatMap((column, index) => {
    const begin = figureAt(table, opening, index);
    const end = figureAt(table, closing, index);
    if (!begin || !end || column.kind === 'prozent') return [];
    const terms = flows.flatMap(({ row, factor }): Term[] => {
      const figure = figureAt(table, row, index);
      // A Tilgung that is printed negative is added.
      return figure ? [{ figure, factor: figure.shown < 0 ? 1 : factor }] : [];
    });
    return statement(
      plan,
      table,
      closing,
      index,
      [{ figure: begin, factor: 1 }, ...terms],
      'Anfangsbestand, Zugänge und Abgänge ergeben',
    );
  });
}

function toNextYear(plan: Plan, table: Table, { opening, closing }: Stock): Equation[] {
  return table.columns.flatMap(({ year, kind }, index) => {
    const next = table.columns.findIndex((other) => year !== null && other.year === year + 1);
    const end = figureAt(table, closing, index);
    if (next < 0 || !end || kind === 'prozent') return [];
    // What a plan began with was not known to the cent when it was made.
    if (
      isRounded(table.columns[index]!, table, plan) !== isRounded(table.columns[next]!, table, plan)
    )
      return [];
    return statement(
      plan,
      table,
      opening,
      next,
      [{ figure: end, factor: 1 }],
      `Der Endbestand ${year!} ist`,
    );
  });
}

function statement(
  plan: Plan,
  table: Table,
  row: number,
  column: number,
  terms: readonly Term[],
  words: string,
): Equation[] {
  const figure = figureAt(table, row, column);
  if (!figure || (figure.shown === 0 && terms.every((term) => term.figure.shown === 0))) return [];
  const where = (): string => `${rowName(table.rows[row]!)}, ${columnName(table.columns[column]!)}`;
  return [
    {
      rule: 'BF-01',
      table,
      terms,
      result: { figure, factor: 1 },
      exactness: isRounded(table.columns[column]!, table, plan) ? 'gerundet' : 'beschlossen',
      family: `BF-01 ${table.sheet} ${table.rows[row]!.position}`,
      say: (berechnet, gedruckt, differenz) =>
        `${where()}: ${words} ${berechnet}, angegeben sind ${gedruckt} (Differenz ${differenz}).`,
    },
  ];
}
