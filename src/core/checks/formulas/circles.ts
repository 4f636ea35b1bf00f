import { referredBy } from '../../formulas/cellsOf';
import { patternOf } from '../../formulas/pattern';
import { findingOf } from '../rules/findingOf';
import { append } from './append';
import { addressesOf, addressOf, type FormulaFinding } from './formulaFinding';
import type { Formula } from './formulasOf';

/** So many references between formulas are followed. */
const MOST_STEPS = 5_000_000;

/** FM-05: formulas that refer to themselves, one finding for each circle. */
export function circles(bySheet: ReadonlyMap<string, readonly Formula[]>): FormulaFinding[] {
  const alike = new Map<string, (readonly Formula[])[]>();
  for (const formulas of circlesIn(bySheet)) {
    const [{ sheet, cell, pieces }, ...others] = formulas as readonly [Formula, ...Formula[]];
    const own = `${sheet} ${patternOf(pieces, cell.row, cell.column)}`;
    append(alike, others.length === 0 ? own : `${sheet} ${cell.row} ${cell.column}`, formulas);
  }
  return [...alike.values()].map(circle);
}

function circlesIn(bySheet: ReadonlyMap<string, readonly Formula[]>): (readonly Formula[])[] {
  const formulas = [...bySheet.values()].flat();
  const places = placesOf(formulas);
  const state = new Map<Formula, 'open' | 'done'>();
  const findings: (readonly Formula[])[] = [];
  let steps = 0;
  for (const start of formulas) {
    if (state.has(start)) continue;
    const path: { formula: Formula; next: Iterator<Formula> }[] = [];
    const enter = (formula: Formula): void => {
      state.set(formula, 'open');
      path.push({ formula, next: precedents(formula, places) });
    };
    enter(start);
    while (path.length > 0) {
      const { formula, next } = path[path.length - 1]!;
      const step = next.next();
      steps += 1;
      if (steps > MOST_STEPS) return findings;
      if (step.done === true) {
        state.set(formula, 'done');
        path.pop();
        continue;
      }
      const known = state.get(step.value);
      if (known === undefined) enter(step.value);
      else if (known === 'open') {
        const from = path.findIndex((each) => each.formula === step.value);
        findings.push(path.slice(from).map((each) => each.formula));
        // Once around is enough to tell.
        for (const each of path) state.set(each.formula, 'done');
        path.length = 0;
      }
    }
  }
  return findings;
}

/** One circle, or formulas filled to the right or down of which each refers to itself. */
function circle(same: readonly (readonly Formula[])[]): FormulaFinding {
  const [formulas = [], ...others] = same;
  const at = same.flat().map(({ sheet, cell: { row, column } }) => ({ sheet, row, column }));
  const [first] = at;
  const names = formulas.map(({ sheet, cell }) =>
    sheet === first!.sheet ? addressOf(cell) : `${sheet}!${addressOf(cell)}`,
  );
  const way =
    names.length === 1
      ? 'sie bezieht sich auf ihre eigene Zelle'
      : `${names.slice(0, 8).join(' → ')}${names.length > 8 ? ' → …' : ''} → ${names[0]!}`;
  const cause = `Die Formel in ${names[0]!} ist ein Zirkelbezug: ${way}. Excel kann sie nicht ausrechnen.${others.length === 0 ? '' : ` Ebenso in ${addressesOf(at.slice(1))}.`}`;
  return {
    cause,
    at,
    isSure: true,
    finding: findingOf('FM-05', 'warnung', first!, at, { text: cause }),
  };
}

/** By sheet and column the formulas, from top to bottom. */
type Places = ReadonlyMap<string, ReadonlyMap<number, readonly Formula[]>>;

function placesOf(formulas: readonly Formula[]): Places {
  const places = new Map<string, Map<number, Formula[]>>();
  for (const formula of formulas) {
    let columns = places.get(formula.sheet);
    if (!columns) places.set(formula.sheet, (columns = new Map<number, Formula[]>()));
    append(columns, formula.cell.column, formula);
  }
  return places;
}

/** Functions that ask where a cell stands, and not what it holds. */
const OF_PLACE = /\b(?:OFFSET|ROWS?|COLUMNS?|AREAS|FORMULATEXT|ISFORMULA)\($/i;

/** The formulas among the cells that a formula calculates with. */
function* precedents({ sheet, pieces }: Formula, places: Places): Generator<Formula> {
  const calculated = pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const isPlace = typeof before === 'string' && OF_PLACE.test(before);
    return isPlace && typeof piece !== 'string' ? '' : piece;
  });
  for (const { sheet: named, area } of referredBy(calculated)) {
    const columns = places.get(named ?? sheet);
    if (!columns) continue;
    const within =
      area.columns > columns.size
        ? [...columns.keys()].filter(
            (each) => each >= area.column && each < area.column + area.columns,
          )
        : Array.from({ length: area.columns }, (_, index) => area.column + index);
    for (const column of within) {
      const list = columns.get(column) ?? [];
      for (let at = firstFrom(list, area.row); at < list.length; at += 1) {
        if (list[at]!.cell.row >= area.row + area.rows) break;
        yield list[at]!;
      }
    }
  }
}

function firstFrom(list: readonly Formula[], row: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.cell.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
