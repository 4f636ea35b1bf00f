import { randomFrom } from './random';
import { tidy } from './model';

/** Comparison figures for an Ansatz, always the same for the same seed. */
export class Amounts {
  private readonly random: () => number;

  constructor(seed: string) {
    this.random = randomFrom(seed);
  }

  /** Ergebnis of two years ago to the cent, Ansatz of the year before in hundreds, Ansatz. */
  threeYears(ansatz: number, step = 100): [number, number, number] {
    return [this.actual(ansatz, 0.94), this.planned(ansatz, 0.97, step), ansatz];
  }

  /** An actual near the Ansatz, to the cent. */
  actual(ansatz: number, level = 1, decimals = 2): number {
    const scale = 10 ** decimals;
    return tidy(Math.round(this.near(ansatz, level) * scale) / scale);
  }

  /** A decided figure near another one, in whole steps. */
  planned(ansatz: number, level = 1, step = 100): number {
    return ansatz === 0 ? 0 : Math.round(this.near(ansatz, level) / step) * step;
  }

  /** Ansätze of so many years, each a little higher than the one before. */
  growing(first: number, years: number, step = 100, growth = 1.02): number[] {
    const list = [first];
    while (list.length < years) list.push(this.planned(list[list.length - 1]!, growth, step));
    return list;
  }

  /** At most 3 % beside the level. */
  private near(value: number, level: number): number {
    return value * level * (0.97 + 0.06 * this.random());
  }
}

/** What is left over goes to the liquid funds, what is lacking comes out of them: one of the two is always 0. */
export function balanced(
  sources: readonly number[],
  uses: readonly number[],
): { abnahme: number[]; zunahme: number[] } {
  const rest = sources.map((source, index) => source - uses[index]!);
  return {
    abnahme: rest.map((value) => tidy(Math.max(0, -value))),
    zunahme: rest.map((value) => tidy(Math.max(0, value))),
  };
}

/** Column by column. */
export function added(...rows: readonly (readonly number[])[]): number[] {
  return rows[0]!.map((_, index) => tidy(rows.reduce((total, row) => total + row[index]!, 0)));
}
