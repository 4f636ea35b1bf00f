import { remembered } from '../remembered';

/** "Anfangsbestand", "Finanzmittelbestand am 1.1.": what was there before anything came in is no part of what comes in. */
export const isOpeningStock = remembered((label) =>
  /anfangs-?(?:be)?stand|(?:be)?stand\b.*(?:\b0?1\.\s?(?:0?1\.|januar)|anfang|beginn)/i.test(label),
);
