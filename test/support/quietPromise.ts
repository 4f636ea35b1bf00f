/**
 * Where a whole request fails (edit mode, limits, a lost host), the client leaves a second promise of it behind that
 * nobody awaits. A browser notes that in its console; Jest would fail the test. Promises of the client's own window are
 * therefore taken as heard; those of the code under test are not of that window.
 */
export function quietPromise(Native: PromiseConstructor): PromiseConstructor {
  let isOwn = false;
  return class QuietPromise<Value> extends Native<Value> {
    constructor(executor: ConstructorParameters<typeof Promise<Value>>[0]) {
      super(executor);
      if (isOwn) return;
      isOwn = true;
      super.then(undefined, () => undefined);
      isOwn = false;
    }
  };
}
