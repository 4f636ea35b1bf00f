/** A day of the calendar; `monat` counts from 1. */
export interface Tag {
  readonly jahr: number;
  readonly monat: number;
  readonly tag: number;
}

const DAY = 86_400_000;
/** 31.12.9999, where Excel's calendar ends. */
const LAST_SERIAL = 2_958_465;
/** Excel has kept Lotus 1-2-3's 29.02.1900, a day that never was; before it the count is one behind. */
const SERIAL_OF_29_02_1900 = 60;

/** The day behind one of Excel's serial numbers (1 = 01.01.1900; a time of day is ignored), null off the calendar. */
export function tagFromSerial(serial: number): Tag | null {
  const days = Math.floor(serial);
  if (!(days >= 1 && days <= LAST_SERIAL)) return null;
  if (days === SERIAL_OF_29_02_1900) return { jahr: 1900, monat: 2, tag: 29 };
  const dayBeforeFirst = Date.UTC(1899, 11, days < SERIAL_OF_29_02_1900 ? 31 : 30);
  const date = new Date(dayBeforeFirst + days * DAY);
  return { jahr: date.getUTCFullYear(), monat: date.getUTCMonth() + 1, tag: date.getUTCDate() };
}

/** A date written out, "15.03.2024" or "2024-03-15"; null when it is none. */
export function tagFromText(text: string): Tag | null {
  const german = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(text);
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  if (german) return existingDay(Number(german[3]), Number(german[2]), Number(german[1]));
  if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return null;
}

function existingDay(jahr: number, monat: number, tag: number): Tag | null {
  const date = new Date(Date.UTC(jahr, monat - 1, tag));
  const exists = jahr >= 1900 && date.getUTCMonth() === monat - 1 && date.getUTCDate() === tag;
  return exists ? { jahr, monat, tag } : null;
}
