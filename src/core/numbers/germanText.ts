/** A figure as a German reader expects it, with as many decimals as it is printed with: 1.234,50. */
export function germanText(value: number, unit: number): string {
  const decimals = Math.min(6, Math.max(0, Math.round(-Math.log10(unit))));
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const digits = fraction === undefined ? grouped : `${grouped},${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}
