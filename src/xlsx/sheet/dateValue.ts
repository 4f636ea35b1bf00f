const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(.+?))?Z?$/;
const TIME = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/;

/** What a workbook counts for 01.01.1970. */
const SERIAL_OF_1970 = { since1900: 25_569, since1904: 24_107 };
/** Before it the count is one behind, as Excel keeps a 29.02.1900 that never was. */
const SERIAL_OF_01_03_1900 = 61;
const DAY = 86_400_000;

/** The number that Excel has for a date which the file writes out (`2024-03-15T12:00:00`); null where it is none. */
export function dateValue(text: string, date1904: boolean): number | null {
  const date = DATE.exec(text);
  if (!date) return timeOfDay(text);
  const [, year, month, day, time] = date;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const exists = new Date(midnight).toISOString().startsWith(`${year}-${month}-${day}T`);
  const fraction = time === undefined ? 0 : timeOfDay(time);
  if (fraction === null || !exists) return null;
  const days = midnight / DAY;
  if (date1904) return days + SERIAL_OF_1970.since1904 + fraction;
  const serial = days + SERIAL_OF_1970.since1900;
  return (serial < SERIAL_OF_01_03_1900 ? serial - 1 : serial) + fraction;
}

function timeOfDay(text: string): number | null {
  const time = TIME.exec(text);
  if (!time) return null;
  const [, hours, minutes, seconds = '0'] = time;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
