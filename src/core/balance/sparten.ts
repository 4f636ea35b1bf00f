import { linksOf } from './linksOf';
import type { Plan, Table } from '../plan/types';
import type { PlanColumn } from './columnsAtWork';
import type { PlanTree } from './planTree';

interface PlanWithColumns {
  readonly tree: PlanTree;
  readonly columns: readonly PlanColumn[];
}

/** What tells the plans of several Sparten apart, of which each has an Erfolgsplan and liquid funds of its own. */
export interface Sparten {
  /** Other plans of the same years that do not repeat this one. */
  readonly rivalsOf: (tree: PlanTree) => readonly PlanTree[];
  /** Whether a table names the Sparte of a plan; true where there is but one. */
  readonly belongs: (table: Table, tree: PlanTree) => boolean;
  /** Plans of one Sparte have the same key. */
  readonly keyOf: (tree: PlanTree) => string;
}

/** Words that plans of one Sparte may differ in. */
const COMMON =
  /^(?:zwischenbericht|übersicht|entwurf|beschluss|fassung|stand|anlage|teil|blatt|tabelle|seite|kopie|nachtrag|neu|alt|wirtschaftsplan|wirtschaftsjahr|haushaltsjahr|jahre?|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|für|der|die|das|des|und|mit|von|vom|bis)$|plan$|pläne$|plans$|übersicht$|bericht$/;

export function spartenOf(plan: Plan, plans: readonly PlanWithColumns[]): Sparten {
  const names = new Set<string>();
  const rivals = new Map<PlanTree, Set<PlanTree>>(plans.map(({ tree }) => [tree, new Set()]));
  const tellApart = (a: PlanTree, b: PlanTree): void => {
    rivals.get(a)!.add(b);
    rivals.get(b)!.add(a);
  };
  for (const [a, b] of pairsOf(plans)) {
    if (tableOf(a.tree).kind !== tableOf(b.tree).kind || !haveYearInCommon(a, b)) continue;
    const [own, other] = [wordsOf(tableOf(a.tree)), wordsOf(tableOf(b.tree))];
    const [ownOnly, otherOnly] = [without(own, other), without(other, own)];
    const areNamed = ownOnly.length > 0 && otherOnly.length > 0;
    if (areNamed) for (const word of [...ownOnly, ...otherOnly]) names.add(word);
    if (areNamed || !areLinked(plan, a.tree, b.tree)) tellApart(a.tree, b.tree);
  }
  const namesOf = (table: Table): string[] => [...wordsOf(table)].filter((word) => names.has(word));
  for (const [a, b] of pairsOf(plans)) {
    const [own, other] = [namesOf(tableOf(a.tree)), namesOf(tableOf(b.tree))];
    if (own.length > 0 && other.length > 0 && !own.some((word) => other.includes(word)))
      tellApart(a.tree, b.tree);
  }
  return {
    rivalsOf: (tree) => [...rivals.get(tree)!],
    belongs: (table, tree) => {
      const others = [...rivals.get(tree)!].map((rival) => namesOf(tableOf(rival)));
      if (others.length === 0) return true;
      const [own, said] = [namesOf(tableOf(tree)), namesOf(table)];
      if (own.length === 0) return said.length === 0 && others.every((rival) => rival.length > 0);
      return (
        said.some((word) => own.includes(word)) &&
        !said.some((word) => !own.includes(word) && others.some((rival) => rival.includes(word)))
      );
    },
    keyOf: (tree) => {
      const own = namesOf(tableOf(tree)).sort().join(' ');
      const isAlike = [...rivals.get(tree)!].some(
        (rival) => namesOf(tableOf(rival)).sort().join(' ') === own,
      );
      return isAlike ? tree.id : own;
    },
  };
}

function tableOf({ herkunft }: PlanTree): Table {
  return herkunft.table;
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other): [T, T] => [one, other]));
}

function wordsOf({ sheet, title }: Table): Set<string> {
  const words = `${sheet} ${title}`.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)));
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !others.has(word));
}

function haveYearInCommon(a: PlanWithColumns, b: PlanWithColumns): boolean {
  const years = ({ columns }: PlanWithColumns): (number | null)[] =>
    columns.filter(({ planned }) => planned).map(({ year }) => year);
  return years(a).some((year) => years(b).includes(year));
}

function areLinked(plan: Plan, a: PlanTree, b: PlanTree): boolean {
  const [one, other] = [tableOf(a), tableOf(b)];
  return linksOf(plan).some(
    ({ from, to }) => (from === one && to === other) || (from === other && to === one),
  );
}
