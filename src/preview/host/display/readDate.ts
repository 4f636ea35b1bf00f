import { DAYS_TO_1904 } from './dayCount';
import type { ReadNumber } from './readNumber';

const MONTHS = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const DAY_MONTH_YEAR = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_MONTH_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_MONTH = /^(\d{1,2})[./-](\d{1,2})\.?$/;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4}|\d{2})$/;
const DAY_NAMED_MONTH_YEAR = /^(\d{1,2})\.?\s*(\p{L}{3,})\.?\s*(\d{4}|\d{2})$/u;
const NAMED_MONTH_YEAR = /^(\p{L}{3,})\.?\s+(\d{4}|\d{2})$/u;
const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2}))?$/;
const DATE_AND_TIME = /^(\S+)\s+(\d{1,2}:\d{2}(?::\d{2})?)$/;

const MILLISECONDS_OF_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Excel's count has a 29 February 1900, which never was; days before it are one less. */
const FIRST_OF_MARCH_1900 = 61;

/** A date or a time as a German Excel reads it, counted in days; null where it leaves the text a text. */
export function readDate(text: string, today: Date, date1904: boolean): ReadNumber | null {
  const both = DATE_AND_TIME.exec(text);
  if (both) {
    const date = readDay(both[1]!, today, date1904);
    const time = readTime(both[2]!);
    if (date === null || time === null || time.value >= 1) return null;
    return { value: date.value + time.value, numberFormat: 'm/d/yyyy h:mm' };
  }
  return readDay(text, today, date1904) ?? readTime(text);
}

function readDay(text: string, today: Date, date1904: boolean): ReadNumber | null {
  const since1900 = readDaySince1900(text, today);
  if (since1900 === null || !date1904) return since1900;
  const value = since1900.value - DAYS_TO_1904;
  return value < 0 ? null : { ...since1900, value };
}

function readDaySince1900(text: string, today: Date): ReadNumber | null {
  let match = DAY_MONTH_YEAR.exec(text);
  if (match) return day(fullYear(match[4]!), Number(match[3]), Number(match[1]), 'm/d/yyyy');
  match = YEAR_MONTH_DAY.exec(text);
  if (match) return day(Number(match[1]), Number(match[2]), Number(match[3]), 'm/d/yyyy');
  match = DAY_NAMED_MONTH_YEAR.exec(text);
  if (match) return day(fullYear(match[3]!), monthNumber(match[2]!), Number(match[1]), 'd-mmm-yy');
  match = NAMED_MONTH_YEAR.exec(text);
  if (match) return day(fullYear(match[2]!), monthNumber(match[1]!), 1, 'mmm-yy');
  match = DAY_MONTH.exec(text);
  const thisYear = match && day(today.getFullYear(), Number(match[2]), Number(match[1]), 'd-mmm');
  if (thisYear) return thisYear;
  match = MONTH_YEAR.exec(text);
  return match && day(fullYear(match[2]!), Number(match[1]), 1, 'mmm-yy');
}

function day(
  year: number,
  month: number,
  ofMonth: number,
  numberFormat: string,
): ReadNumber | null {
  const date = new Date(Date.UTC(year, month - 1, ofMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === ofMonth;
  if (!exists || year < 1900) return null;
  const count = Math.round((date.getTime() - DAY_ZERO) / MILLISECONDS_OF_A_DAY);
  return { value: count < FIRST_OF_MARCH_1900 ? count - 1 : count, numberFormat };
}

/** Excel takes years of two digits up to 29 for this century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** 0, which is no month, where the word names none. */
function monthNumber(word: string): number {
  const name = word.toLowerCase() === 'mrz' ? 'märz' : word.toLowerCase();
  return MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
}

function readTime(text: string): ReadNumber | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59 || hours > 9999) return null;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (hours > 23) return { value, numberFormat: '[h]:mm:ss' };
  return { value, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}
