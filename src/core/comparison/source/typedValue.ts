import { readNumberText } from '../../numbers/numberText';
import { germanFigure } from './form';
import type { Kennzahl } from './reading';
import { unitInWords, unitOfFormat } from './unit';

/** A figure that a person types beside those of an indicator, as its cells would hold it; or why it cannot be one. */
export type Typed = { readonly value: number } | { readonly refused: string };

/** Reads it in the form of the indicator: „70,2“ among percents are 70.2 percent, „60“ among thousands 60,000. */
export function typedValue(text: string, { form, values }: Kennzahl): Typed {
  const number = readNumberText(text);
  if (number === null) return { refused: 'Das ist keine Zahl.' };
  if (number.percent && !form.percent) {
    const example = germanFigure(form, values.find((value) => value !== null) ?? 0);
    return {
      refused: `Die anderen Werte stehen ohne Prozentzeichen da, zum Beispiel ${example}. Geben Sie den eigenen genauso an.`,
    };
  }
  return { value: (number.value * form.divisor) / (form.percent ? 100 : 1) };
}

/** The same the other way round: what a person would have typed. */
export function typedText(value: number, { form }: Kennzahl): string {
  const shown = (value * (form.percent ? 100 : 1)) / form.divisor;
  return String(Number(shown.toPrecision(12))).replace('.', ',');
}

/** „ in Prozent“; '' where the figures have no unit. */
export function unitToType({ form }: Kennzahl): string {
  const unit = unitOfFormat(form.format);
  return unit === '' ? '' : ` ${unitInWords(unit)}`;
}
