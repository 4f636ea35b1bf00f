/**
 * How many figures of an area lie beyond a limit. Texts and truth values are greater than every figure; COUNTIF of
 * some programs takes gaps for zeros.
 */
export function countBeyond(reference: string, sign: '<' | '>', limit: string): string {
  const below = (operator: '<' | '<='): string =>
    `SUMPRODUCT((${reference}<>"")*(${reference}${operator}${limit}))`;
  return sign === '<' ? below('<') : `COUNT(${reference})-${below('<=')}`;
}
