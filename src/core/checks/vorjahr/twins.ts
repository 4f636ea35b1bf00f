import { unitOf } from '../facts/occurrences';
import type { Table } from '../../plan/types';
import type { Deviation } from './deviations';

/**
 * What several tables repeat differs in all of them by the same: the earlier table tells it, the others follow. Tables in
 * thousands repeat what others give to the euro.
 */
export class Twins<Cause> {
  private readonly known = new Map<
    string,
    { readonly deviation: Deviation; readonly cause: Cause }[]
  >();

  add(deviation: Deviation, cause: Cause): void {
    for (const key of keysOf(deviation)) {
      const known = this.known.get(key);
      if (known) known.push({ deviation, cause });
      else this.known.set(key, [{ deviation, cause }]);
    }
  }

  /** The cause of a difference that another table shows as well. */
  find(deviation: Deviation): Cause | null {
    const inThousands = unitHere(deviation) > 1;
    for (const key of keysOf(deviation)) {
      const found = this.known
        .get(key)
        ?.find(
          (other) =>
            areOfOne(other.deviation, deviation) &&
            (key.startsWith('€') || inThousands !== unitHere(other.deviation) > 1),
        );
      if (found) return found.cause;
    }
    return null;
  }
}

function unitHere({ pairing, column }: Deviation): number {
  return unitOf(pairing.here, column.here);
}

/** By what both plans give, in euros and in thousands. */
function keysOf(deviation: Deviation): string[] {
  const { column, judgement } = deviation;
  const unit = unitHere(deviation);
  const figures = [judgement.berechnet, judgement.gedruckt].map(
    (figure) => Math.abs(figure) * unit,
  );
  const euros = figures.map((figure) => figure.toFixed(2));
  const thousands = figures.map((figure) => Math.round(figure / 1000));
  return [
    ['€', column.given, column.year, ...euros].join(' '),
    ['T€', column.given, column.year, ...thousands].join(' '),
  ];
}

/** Two accounts are two, whatever their figures; so are two rows of one table. */
function areOfOne(a: Deviation, b: Deviation): boolean {
  const accounts = [a, b].map(({ pairing, match }) => accountOf(pairing.here, match.here));
  const [one, other] = accounts;
  return a.pairing.here !== b.pairing.here && (one === null || other === null || one === other);
}

function accountOf({ rows }: Table, row: number): string | null {
  return rows[row]!.account?.replace(/0+$/, '') ?? null;
}
