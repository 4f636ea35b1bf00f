/** What became of one file. */
export type Outcome =
  | {
      readonly kind: 'checked';
      readonly hasFehler: boolean;
      /** What is to be printed about it, its last line ended. */
      readonly output: string;
    }
  | {
      readonly kind: 'unreadable';
      /** A German sentence. */
      readonly reason: string;
    };
