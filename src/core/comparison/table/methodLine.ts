import type { QuartilMethode } from '../../ratios/quartil/position';
import { germanCount } from '../../numbers/germanNumbers';
import { areaAddress } from '../../workbook/address';
import type { Comparison } from '../compare';
import { fixedLine, type FooterLine } from './footerLine';
import { fitsExcel } from './formulaLength';
import { quoted } from './quoted';
import { referenceTo } from './reference';

/** As a German Excel calls them. */
export const METHODS: Record<QuartilMethode, string> = {
  INKLUSIV: 'QUARTILE.INKL',
  EXKLUSIV: 'QUARTILE.EXKL',
  RANG: 'Rangwert ohne Interpolation',
};

/** The line by which a comparison is known as ours; a formula keeps the number of values and the place of the figures true. */
export function methodLine(
  comparison: Comparison,
  isLive: boolean,
  nCell: string,
  sheet: string,
): FooterLine {
  const { lines, reading } = comparison;
  const address = areaAddress(reading.area);
  const n = germanCount(lines[0]?.figures.anzahl ?? 0);
  const says = methodPieces(comparison).join('').replace(COUNT, n).replace(AREA, address);
  if (!isLive) return fixedLine(says);
  const area = referenceTo({ sheet: reading.sheet, areas: [reading.area] }, sheet);
  const pieces = methodPieces(comparison).map((piece) => {
    if (piece === COUNT) return nCell;
    return piece === AREA ? addressFormula(area, address) : quoted(piece);
  });
  const formula = `=${pieces.join('&')}`;
  return fitsExcel(formula) ? { write: { formula }, says } : fixedLine(says);
}

/** `"B4:C12"` of an area that goes with inserted rows and columns; once it is deleted, `before`. */
function addressFormula(area: string, before: string): string {
  const [row, column] = [`MIN(ROW(${area}))`, `MIN(COLUMN(${area}))`];
  const last = `ADDRESS(${row}+ROWS(${area})-1,${column}+COLUMNS(${area})-1,4)`;
  return `IFERROR(ADDRESS(${row},${column},4)&":"&${last},${quoted(before)})`;
}

/** Stand for the number of values and for the area of the figures. */
const [COUNT, AREA] = ['\u0000', '\u0001'];

function methodPieces({ settings, own, lines, reading }: Comparison): string[] {
  const ownText = settings.ownCounts ? 'enthalten' : 'nicht enthalten';
  const behind = [
    ...(own === null ? [] : [`eigener Wert ${ownText}`]),
    `Vergleich mit Planwerk aus ${reading.sheet}!`,
  ].join('; ');
  const method = `Methode: Quartile nach ${METHODS[settings.methode]}; `;
  const count = lines.length === 1 ? [`${method}n = `, COUNT, `; ${behind}`] : [method + behind];
  return [...count, AREA, '.'];
}
