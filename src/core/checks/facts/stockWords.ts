/** The first day of a year, or the last one. */
const BEGIN = /\b0?1\.\s?(?:0?1\.|januar)|anfang|beginn/i;
const END = /\b31\.\s?(?:12\.|dezember)|\bende\b|jahresende/i;
/** What a heading calls an amount that is there, rather than one that comes or goes. */
const STOCK = /stand|schuld|buchwert|kosten|^\W*(?:(?:am|zum|per) )?\d/i;
const MORE =
  /aufnahme|zugang|zugänge|zuführung|zunahme|erhöhung|aufstockung|umbuchung|auszahlung des darlehens/i;
const LESS = /tilgung|abgang|abgänge|entnahme|abnahme|auflösung|verbrauch|minderung|rückzahlung/i;
/** What stands beside the flows of a loan and is none. */
const BESIDE = /zins|laufzeit|annuität|schuldendienst|prozent|%|\bbis\b|\bab\b|anteil|davon/i;

export type StockColumn = 'opening' | 'closing' | 'more' | 'less' | 'beside' | null;

/** What the heading of a column says of a stock: the loans of a list, the assets of a register. */
export function stockColumn(heading: string): StockColumn {
  const [more, less] = [MORE.test(heading), LESS.test(heading)];
  if (more !== less) return more ? 'more' : 'less';
  if (BEGIN.test(heading) && STOCK.test(heading)) return 'opening';
  if (END.test(heading) && STOCK.test(heading)) return 'closing';
  return BESIDE.test(heading) ? 'beside' : null;
}
