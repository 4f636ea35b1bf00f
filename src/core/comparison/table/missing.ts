/** What stands where there is nothing to say: never 0. */
export const MISSING = '–';
