import { MAX_CELLS, MAX_SHARED_CHARACTERS } from '../limits';
import { SENTENCES } from '../sentences';
import { UnreadableFile } from '../unreadableFile';

/** What all sheets of a workbook together may hold. */
export class Capacity {
  private cells = MAX_CELLS;
  private characters = MAX_SHARED_CHARACTERS;

  takeCell(): void {
    if (--this.cells < 0) throw new UnreadableFile(SENTENCES.tooManyCells);
  }

  takeSharedFormula(formula: string): void {
    this.characters -= formula.length;
    if (this.characters < 0) throw new UnreadableFile(SENTENCES.tooLongFormulas);
  }
}
