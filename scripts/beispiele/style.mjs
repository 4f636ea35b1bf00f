/** How the workbook looks: black on white, one grey, one blue-grey, hairlines. */
const INK = { rgb: 'FF1F2933' };
const LINE = { rgb: 'FFB8C1CC' };
const RULE = { rgb: 'FF52606D' };
const HEADING_FILL = solid('FFE4E9EF');
const SUM_FILL = solid('FFF4F6F8');

const FONT = { name: 'Arial', size: 9, color: INK, family: 2 };

export const BASE_FONT = FONT;

export const TITLE = { font: { ...FONT, size: 13, bold: true }, alignment: { vertical: 'center' } };
export const SUBTITLE = { font: { ...FONT, size: 10 }, alignment: { vertical: 'center' } };

export function font({ italic = false, bold = false }) {
  return { ...FONT, ...(italic && { italic }), ...(bold && { bold }) };
}

/** A cell of the heading: shaded, centred, with the rule that closes the heading under its last line. */
export function headingStyle({ isLast, isText }) {
  return {
    font: font({ bold: true }),
    fill: HEADING_FILL,
    alignment: { horizontal: isText ? 'left' : 'center', vertical: 'center', wrapText: true },
    border: { ...grid(), ...(isLast && { bottom: { style: 'medium', color: RULE } }) },
  };
}

/** A line across the whole table, such as a page heading that is repeated. */
export const PAGE_HEADING = {
  font: font({ bold: true }),
  fill: HEADING_FILL,
  alignment: { vertical: 'center' },
  border: grid(),
};

export function cellStyle({ kind, format, italic, indent, isFigure, isCentred }) {
  const isSum = kind === 'sum';
  return {
    font: font({ italic, bold: isSum || (kind === 'heading' && !italic) }),
    ...(isSum && { fill: SUM_FILL }),
    border: { ...grid(), ...(isSum && { top: { style: 'thin', color: RULE } }) },
    ...(format && { numFmt: format }),
    alignment: {
      vertical: 'top',
      ...(isFigure && { horizontal: 'right' }),
      ...(isCentred && { horizontal: 'center' }),
      ...(!isFigure && { wrapText: true }),
      ...(indent > 0 && { horizontal: 'left', indent }),
    },
  };
}

function grid() {
  const side = { style: 'hair', color: LINE };
  return { top: side, right: side, bottom: side, left: side };
}

function solid(rgb) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}
