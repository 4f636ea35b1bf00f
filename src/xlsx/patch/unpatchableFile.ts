/** A file in which something cannot be written exactly. Its message is the German sentence that the person reads. */
export class UnpatchableFile extends Error {
  override readonly name = 'UnpatchableFile';
}
