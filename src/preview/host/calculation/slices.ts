export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** Long work in short slices, between which the page does what a person wants of it. */
export class Slices {
  private work: Iterator<Progress, void> | null = null;

  /** `ended` is called when the work is done, and not when it is dropped. */
  constructor(
    private readonly tell: (progress: Progress) => void,
    private readonly ended: () => void,
  ) {}

  get isRunning(): boolean {
    return this.work !== null;
  }

  begin(work: Iterator<Progress, void>): void {
    this.work = work;
    this.goOnLater(work);
  }

  /** Does all that is left, now. */
  finish(): void {
    const { work } = this;
    if (work === null) return;
    while (work.next().done !== true);
    this.end();
  }

  drop(): void {
    this.work = null;
  }

  private goOnLater(work: Iterator<Progress, void>): void {
    setTimeout(() => {
      if (this.work !== work) return;
      const next = work.next();
      if (next.done === true) {
        this.end();
        return;
      }
      this.tell(next.value);
      this.goOnLater(work);
    }, 0);
  }

  private end(): void {
    this.work = null;
    this.ended();
  }
}
