/** A file that cannot be read. Its message is the German sentence that the person reads. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    message: string,
    /** What a developer wants to know; nothing for the person. */
    readonly origin: unknown = null,
  ) {
    super(message);
  }
}
