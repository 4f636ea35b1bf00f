/**
 * Why a figure cannot be given. The names are those of Excel's errors, because that is how the
 * person meets them: `invalid` is #WERT!, `notAvailable` #NV, `number` #ZAHL!, `divisionByZero` #DIV/0!.
 */
export type Reason = 'invalid' | 'notAvailable' | 'number' | 'divisionByZero';

/** Thrown when an input does not allow a figure; the message is the German sentence that says what to change. */
export class NotComputable extends Error {
  constructor(
    readonly reason: Reason,
    sentence: string,
  ) {
    super(sentence);
    this.name = 'NotComputable';
  }
}
