import { germanCount } from '../core/numbers/germanNumbers';

const CLEAR_LINE = '\r\u001b[K';

/** One line that says how far it is, where somebody watches a terminal; anything else is written above it. */
export class Progress {
  private readonly visible: boolean;

  constructor(private readonly total: number) {
    this.visible = total > 1 && process.stderr.isTTY;
  }

  show(done: number): void {
    if (!this.visible || done === this.total) return;
    const files = `${germanCount(done)} von ${germanCount(this.total)} Dateien`;
    process.stderr.write(`${CLEAR_LINE}${files} geprüft …`);
  }

  hide(): void {
    if (this.visible) process.stderr.write(CLEAR_LINE);
  }
}
