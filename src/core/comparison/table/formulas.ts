import type { QuartilMethode } from '../../ratios/quartil/position';
import type { Figures } from '../figures/figures';
import { FEWEST_FOR_SPREAD, FEWEST_OTHERS } from '../figures/protection';
import { MISSING } from './missing';
import { quoted } from './quoted';

/** What the formulas of a row are made of. */
export interface Parts {
  /** The areas of the group's cells, one by one. */
  readonly areas: readonly string[];
  readonly methode: QuartilMethode;
  /** Where the number of values stands. */
  readonly n: string;
  /** Where the own value stands that is one of them; null where none is. */
  readonly own: string | null;
}

/**
 * The formula of a figure. It says nothing by itself once the group has become so small that it would give others away,
 * or once an error stands among its values, which no function of Excel passes over; the footer says so.
 */
export function formulaOf(key: keyof Figures, parts: Parts): string {
  const { areas, n, own } = parts;
  const cells = areas.join(',');
  const spread = (formula: string): string =>
    `=IF(${n}<${FEWEST_FOR_SPREAD},${quoted(MISSING)},${unlessError(formula)})`;
  switch (key) {
    case 'minimum':
      return spread(`MIN(${cells})`);
    case 'maximum':
      return spread(`MAX(${cells})`);
    case 'mittelwert':
      return spread(`AVERAGE(${cells})`);
    case 'anzahl':
      return `=COUNT(${cells})`;
    case 'q1':
      return spread(quartile(1, parts));
    case 'median':
      return `=IF(${othersOf(n, own)}<${FEWEST_OTHERS},${quoted(MISSING)},${unlessError(quartile(2, parts))})`;
    case 'q3':
      return spread(quartile(3, parts));
  }
}

/** How many values there are besides the own one. */
function othersOf(n: string, own: string | null): string {
  return own === null ? n : `${n}-COUNT(${own})`;
}

function unlessError(formula: string): string {
  return `IFERROR(${formula},${quoted(MISSING)})`;
}

/** Several areas are one argument only in brackets of their own. */
function quartile(quartil: 1 | 2 | 3, { areas, methode, n }: Parts): string {
  const argument = areas.length > 1 ? `(${areas.join(',')})` : areas.join(',');
  switch (methode) {
    case 'INKLUSIV':
      return `QUARTILE.INC(${argument},${quartil})`;
    case 'EXKLUSIV':
      return `QUARTILE.EXC(${argument},${quartil})`;
    case 'RANG':
      return `SMALL(${argument},ROUNDUP(${n}*${quartil}/4,0))`;
  }
}
