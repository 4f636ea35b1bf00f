import { germanNumber } from '../../numbers/germanNumbers';
import { readNumberFormat, roundToPlaces } from '../../numbers/numberFormat';
import { mostFrequent } from './mostFrequent';

/** How the figures of an indicator are shown: every cell of its comparison looks like the figures themselves. */
export interface Form {
  /** In its English notation. */
  readonly format: string;
  readonly decimals: number;
  readonly percent: boolean;
  /** 1,000 where the figures are shown in thousands. */
  readonly divisor: number;
}

/** As many decimals as figures without a number format are ever shown with. */
const MOST_DECIMALS = 4;
/** What division leaves behind has more of them, and nobody reads those: so many, unless figures are that small or close. */
const OF_DIVISIONS = 2;
/** How many digits of a figure, or of what figures differ by, tell something. */
const TELLING_DIGITS = 2;
/** Beyond that lies only the noise of binary fractions. */
const MOST_OF_DIVISIONS = 12;

/** The form that most of the figures have; those without a number format show what they are. */
export function formOf(formats: readonly string[], values: readonly number[]): Form {
  const shown = formats.filter(
    (each) => each !== 'General' && readNumberFormat(each).decimals !== null,
  );
  const format = mostFrequent(shown);
  if (format === null) {
    return formWith(decimalsOfAll(values), false);
  }
  const { decimals, percent, divisor } = readNumberFormat(format);
  return { format, decimals: decimals ?? 0, percent, divisor };
}

/** Another number of decimals, as the person wants it. */
export function formWith(decimals: number, percent: boolean): Form {
  const digits = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const format = percent ? `0${digits}%` : `#,##0${digits}`;
  return { format, decimals, percent, divisor: 1 };
}

/** The form with the decimals that the person wants; without a wish as it is. */
export function withDecimals(form: Form, decimals: number | undefined): Form {
  if (decimals === undefined || decimals === form.decimals) return form;
  const { format } = formWith(decimals, form.percent);
  const thousands = Math.round(Math.log10(form.divisor) / 3);
  return { ...form, decimals, format: format.replace(/(?=%|$)/, ','.repeat(thousands)) };
}

/** The figure as it is shown; two figures that look the same are the same. */
export function rounded(form: Form, value: number): number {
  return roundToPlaces(value, placesOf(form));
}

/** To how many places a figure is rounded; below zero to tens, hundreds … */
export function placesOf({ decimals, percent, divisor }: Form): number {
  return decimals + (percent ? 2 : 0) - Math.round(Math.log10(divisor));
}

/** The figure as a German reader expects it: `70,2 %` */
export function germanFigure(form: Form, value: number): string {
  const shown = rounded(form, value);
  const { decimals, percent, divisor } = form;
  const text = germanNumber((shown * (percent ? 100 : 1)) / divisor, decimals);
  return (percent ? `${text} %` : text).replace(/^-(?=[^1-9]*$)/, '');
}

/** As many as the figure with the most of them has. */
function decimalsOfAll(values: readonly number[]): number {
  let most = 0;
  for (const value of values) {
    if (Number.isInteger(value)) continue;
    most = Math.max(most, decimalsOf(value));
    if (most > MOST_DECIMALS) return decimalsOfDivisions(values);
  }
  return most;
}

/** Two, but as many as 0.00041 and 0.00085 need to be told apart from each other and from nothing. */
function decimalsOfDivisions(values: readonly number[]): number {
  const sizes = values
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor((sizes.length - 1) / 2)]!;
  const span = values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  const telling = span > 0 ? Math.min(usual, span) : usual;
  const needed = TELLING_DIGITS - 1 - Math.floor(Math.log10(telling));
  return Math.min(MOST_OF_DIVISIONS, Math.max(OF_DIVISIONS, needed));
}

function decimalsOf(value: number): number {
  const [, fraction = ''] = value.toFixed(MOST_DECIMALS + 2).split('.');
  return fraction.replace(/0+$/, '').length;
}
