/** What is wrong with a file of settings, in a German sentence. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
}
