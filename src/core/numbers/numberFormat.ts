/** How a number format shows a figure, as far as its precision goes. */
export interface NumberFormat {
  /** null: `General`, as many as the figure has. */
  readonly decimals: number | null;
  readonly percent: boolean;
  /** 1,000 for each comma behind the digits: `#,##0,` shows thousands. */
  readonly divisor: number;
  /** The last digit that it shows, in the figure's own unit: 1, 0.01, 1000; null: as the figure has it. */
  readonly unit: number | null;
  readonly date: boolean;
  /** Whether thousands are separated; an account number never is. */
  readonly grouped: boolean;
}

const GENERAL: NumberFormat = {
  decimals: null,
  percent: false,
  divisor: 1,
  unit: null,
  date: false,
  grouped: false,
};

const known = new Map<string, NumberFormat>();
let last = { format: 'General', read: GENERAL };

/** A workbook has few formats and many cells: each format is read once. */
export function readNumberFormat(format: string): NumberFormat {
  if (format === 'General' || format === '@' || format === '') return GENERAL;
  // Mostly it is the format of the cell before.
  if (format === last.format) return last.read;
  let read = known.get(format);
  if (!read) {
    if (known.size > 1000) known.clear();
    read = parse(format);
    known.set(format, read);
  }
  last = { format, read };
  return read;
}

/** The figure as its format shows it. */
export function shownBy({ decimals, percent, divisor }: NumberFormat, value: number): number {
  if (decimals === null) return value;
  const places = decimals + (percent ? 2 : 0) - Math.round(Math.log10(divisor));
  return roundToPlaces(value, places);
}

/** Kaufmännisch, on the 15 digits that Excel keeps; a negative number of places rounds to tens, hundreds … */
export function roundToPlaces(value: number, places: number): number {
  if (Number.isInteger(value) && places >= 0) return value;
  const scale = 10 ** Math.abs(places);
  const exact = places < 0 ? value / scale : value * scale;
  const scaled = isFarFromHalf(exact) ? exact : Number(exact.toPrecision(15));
  const rounded = Math.sign(scaled) * Math.floor(Math.abs(scaled) + 0.5);
  return places < 0 ? rounded * scale : rounded / scale;
}

/** Whether its 15 digits are rounded to the same whole number as all of its digits. */
function isFarFromHalf(value: number): boolean {
  const size = Math.abs(value);
  return size < 1e11 && Math.abs((size % 1) - 0.5) > 1e-3;
}

function parse(format: string): NumberFormat {
  const bare = (format.split(';')[0] ?? '')
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\*./g, '')
    .replace(/\[[^\]]*\]/g, '');
  if (/General/i.test(bare)) return GENERAL;
  if (/[ymdhs]/i.test(bare.replace(/E[+-]/gi, ''))) return { ...GENERAL, date: true };
  if (!/[0#?]/.test(bare)) return GENERAL;
  const decimals = /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0;
  const trailing = /[0#?](,+)(?![0#?,])/.exec(bare)?.[1]?.length ?? 0;
  const percent = bare.includes('%');
  const divisor = 1000 ** trailing;
  return {
    decimals,
    percent,
    divisor,
    unit: 10 ** -(decimals + (percent ? 2 : 0)) * divisor,
    date: false,
    grouped: /[0#?],[0#?]/.test(bare),
  };
}
