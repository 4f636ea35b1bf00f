import type { QuartilMethode } from '../../ratios/quartil/position';
import type { Figures } from '../figures/figures';

/** What a figure is called in the formulas that calculate it; `cells` is a list of areas. */
export function formulaOf(key: keyof Figures, cells: string, methode: QuartilMethode): string {
  switch (key) {
    case 'minimum':
      return `=MIN(${cells})`;
    case 'maximum':
      return `=MAX(${cells})`;
    case 'mittelwert':
      return `=AVERAGE(${cells})`;
    case 'anzahl':
      return `=COUNT(${cells})`;
    case 'q1':
      return quartileFormula(1, cells, methode);
    case 'median':
      return quartileFormula(2, cells, methode);
    case 'q3':
      return quartileFormula(3, cells, methode);
  }
}

/** Several areas are one argument only in brackets of their own. */
function quartileFormula(quartil: 1 | 2 | 3, cells: string, methode: QuartilMethode): string {
  const argument = cells.includes(',') ? `(${cells})` : cells;
  switch (methode) {
    case 'INKLUSIV':
      return `=QUARTILE.INC(${argument},${quartil})`;
    case 'EXKLUSIV':
      return `=QUARTILE.EXC(${argument},${quartil})`;
    case 'RANG':
      return `=SMALL(${argument},ROUNDUP(COUNT(${cells})*${quartil}/4,0))`;
  }
}
