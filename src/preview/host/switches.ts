/** Where Excels differ from each other, or from what is written about them; each can be had both ways. */
export interface Switches {
  /** What it declares. Members that came later are unknown to it. */
  excelApi: '1.12' | '1.13' | '1.14' | '1.15';
  theme: 'light' | 'dark';
  /** Milliseconds until a request is answered: a slow host. */
  latency: number;
  /** The most bytes of a request or a response; null for none. Excel on the web takes 5 MB, 5,242,880 (office-js #1012). */
  payloadLimit: number | null;
  /** How empty cells reach functions in ranges: all three were reported (office-js #1951, #4702, #5262). */
  emptyCells: 'null' | '""' | '0';
  /**
   * Protecting a protected sheet, and unprotecting one that is not, did nothing until June 2026 and is denied since
   * (office-js #6784).
   */
  protectsAgain: boolean;
  /** Nothing can be changed: the protected view, or no right to edit. */
  viewOnly: boolean;
}

export const USUAL: Switches = {
  excelApi: '1.13',
  theme: 'light',
  latency: 0,
  payloadLimit: null,
  emptyCells: '0',
  protectsAgain: false,
  viewOnly: false,
};
