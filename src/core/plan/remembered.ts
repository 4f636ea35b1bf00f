/** More texts than a plan has different labels; a list of tens of thousands of names is not worth keeping. */
const MOST = 5000;

/**
 * What a text says, read once for each different text: labels recur from table to table, and in Excel, where a plan is
 * checked again after every change, from check to check.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let said = known.get(text);
    if (said === undefined) {
      said = read(text);
      if (known.size >= MOST) known.clear();
      known.set(text, said);
    }
    return said;
  };
}

/** Whether a text fits a pattern, tried once for each different text. */
export function fitting(pattern: RegExp): (text: string) => boolean {
  return remembered((text) => pattern.test(text));
}
