/** Headings of the text columns, over three lines. */
export const HEADS = [
  ['Nr.', '', ''],
  ['Bezeichnung', '', ''],
];
