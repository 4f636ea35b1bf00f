/** In how many rows a column keeps to what the row repeats, and in how many it does not. */
export class Tally {
  private readonly follows = new Map<number, number>();
  private readonly deviates = new Map<number, number>();

  follow(column: number): void {
    this.follows.set(column, (this.follows.get(column) ?? 0) + 1);
  }

  deviate(column: number): void {
    this.deviates.set(column, (this.deviates.get(column) ?? 0) + 1);
  }

  of(column: number): { readonly yes: number; readonly no: number } {
    return { yes: this.follows.get(column) ?? 0, no: this.deviates.get(column) ?? 0 };
  }
}
