const FIGURE = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?( ?€|%)?$/;

/** All figures share this scale, so that sums of them are exact. */
const DECIMALS = 4;

/**
 * A printed figure: its value, and the number format that shows it as it was printed. null for text.
 * `exact` counts ten-thousandths.
 */
export function parseFigure(text) {
  const match = FIGURE.exec(text);
  if (!match) return null;
  const [, sign, whole, fraction = '', unit = ''] = match;
  const shift = fraction.length + (unit === '%' ? 2 : 0);
  const digits = sign + whole.replaceAll('.', '') + fraction;
  return {
    value: Number(`${digits}e-${shift}`) + 0,
    exact: BigInt(digits) * 10n ** BigInt(DECIMALS - shift),
    format: formatOf(whole, fraction, unit),
    length: text.length,
  };
}

/** Ten-thousandths in German notation. */
export function printExact(exact) {
  return (Number(exact) / 10 ** DECIMALS).toLocaleString('de-DE', { maximumFractionDigits: 4 });
}

function formatOf(whole, fraction, unit) {
  const ungrouped = (whole.length > 3 && !whole.includes('.')) || unit === '%';
  const decimals = fraction && `.${'0'.repeat(fraction.length)}`;
  const suffix = unit.endsWith('€') ? `"${unit}"` : unit;
  return (ungrouped ? '0' : '#,##0') + decimals + suffix;
}
