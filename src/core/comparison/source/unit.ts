import { readNumberFormat } from '../../numbers/numberFormat';

/** The unit that a number format shows, as a word for the person; '' where it shows none. */
export function unitOfFormat(format: string): string {
  const { percent, divisor } = readNumberFormat(format);
  const [first = ''] = format.split(';');
  const literals = [...first.matchAll(/"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|([€$£‰])/g)]
    .map(([, quoted, currency, sign]) => (quoted ?? currency ?? sign ?? '').trim())
    .filter((text) => text !== '');
  const scale = divisor === 1 ? [] : [divisor === 1000 ? 'Tausend' : 'Millionen'];
  return [...scale, ...literals, ...(percent ? ['%'] : [])].join(' ');
}

/** In words for a remark: Prozent, „€“, keine Einheit. */
export function unitInWords(unit: string): string {
  if (unit === '') return 'ohne Einheit';
  return unit === '%' ? 'in Prozent' : `in „${unit}“`;
}
