import { CLAIMS, claimInWords } from '../figures/claim';
import { FEWEST_FOR_SPREAD } from '../figures/protection';
import {
  RATING_WORDS,
  NEAR_WORDS,
  STAND_WORDS,
  WITHOUT_VALUE,
  type Measure,
} from '../figures/words';
import { placesOf, type Form } from '../source/form';
import type { Line } from '../compare';
import type { Stand } from '../figures/standing';
import { countBeyond } from './countBeyond';
import { quoted } from './quoted';

/** The addresses of a row's figures on the sheet of the table. */
export type Addresses = Readonly<Record<Measure | 'wert' | 'anzahl', string>>;

/** By whom it is borne out that a value from outside the group lies beyond three quarters of it. */
export type Witnesses =
  /** The own value is one of them: the quartile itself says it. */
  | 'quartile'
  /** The areas of their cells, one by one: they are counted. */
  | readonly string[]
  /** Nobody, as the formula that counts them would be too long: it is not said. */
  | null;

/**
 * The sentence as part of a formula: it keeps saying where the own value stands when the figures change, and nothing once there
 * is none to compare it with.
 */
export function sentenceFormula(
  opening: string,
  { form, direction }: Line,
  at: Addresses,
  witnesses: Witnesses,
): string {
  const say = (template: string): string => wordsFormula(template, at, form);
  const x = shown(at.wert, form);
  const is = (operator: '=' | '<' | '>', key: Measure): string =>
    `${x}${operator}${shown(at[key], form)}`;
  const stand = (name: Stand): string => {
    const claim = CLAIMS[name];
    if (claim === undefined) return say(STAND_WORDS[name]);
    const words = quoted(`, ${claimInWords(claim)}`);
    // Of a value from outside, only the quartiles between two values do not promise it.
    if (witnesses === 'quartile' || claim.percent === 50) {
      return `${say(STAND_WORDS[name])}&${words}`;
    }
    if (witnesses === null) return say(STAND_WORDS[name]);
    const sign = claim.side === 'niedriger' ? '>' : '<';
    const beyond = witnesses.map((part) => countBeyond(part, sign, at.wert)).join('+');
    const all = at.anzahl;
    const counted = `", ${claim.side} als bei "&(${beyond})&" von "&${all}&" Vergleichskommunen"`;
    return `${say(STAND_WORDS[name])}&IF((${beyond})*4>=${all}*3,${words},${counted})`;
  };
  const among =
    `IF(${is('=', 'median')},${stand('gleich Median')},` +
    `IF(${is('=', 'q1')},${stand('gleich Q1')},` +
    `IF(${is('=', 'q3')},${stand('gleich Q3')},` +
    `IF(${is('<', 'q1')},${stand('unter Q1')},` +
    `IF(${is('>', 'q3')},${stand('über Q3')},` +
    `IF(${is('<', 'median')},${stand('Q1 bis Median')},${stand('Median bis Q3')}))))))`;
  const few =
    `IF(${is('=', 'median')},${stand('gleich Median')},` +
    `IF(${is('<', 'median')},${stand('unter Median')},${stand('über Median')}))`;
  const near = (['median', 'minimum', 'maximum'] as const).map((end) => {
    const [low, high] =
      end === 'median' ? (['q1', 'q3'] as const) : (['minimum', 'maximum'] as const);
    const distance = `ABS(${x}-${shown(at[end], form)})-0.05*(${shown(at[high], form)}-${shown(at[low], form)})`;
    return `IF(AND(${x}<>${shown(at[end], form)},ROUND(${distance},10)<=0),${say(NEAR_WORDS[end])},"")`;
  });
  const [low, high] =
    direction === 'hoch'
      ? (['ungünstig', 'günstig'] as const)
      : (['günstig', 'ungünstig'] as const);
  const rating =
    direction === 'neutral'
      ? []
      : [
          `IF(${is('=', 'median')},"",IF(${is('<', 'median')},${quoted(RATING_WORDS[low])},${quoted(RATING_WORDS[high])}))`,
        ];
  const place = `IF(${at.anzahl}<${FEWEST_FOR_SPREAD},${few},${[among, ...near].join('&')})`;
  const sentence = [quoted(opening), place, ...rating, '"."'].join('&');
  const none = [quoted(opening), quoted(WITHOUT_VALUE)].join('&');
  return `IF(ISNUMBER(${at.wert}),IF(ISNUMBER(${at.median}),${sentence},""),${none})`;
}

/** A figure as a text, in the language of the person's Excel: `FIXED(B3*100,1)&" %"` */
export function figureFormula(address: string, { decimals, percent, divisor }: Form): string {
  const scaled = percent ? `${address}*100` : divisor === 1 ? address : `${address}/${divisor}`;
  return `FIXED(${scaled},${decimals})${percent ? '&" %"' : ''}`;
}

function wordsFormula(template: string, at: Addresses, form: Form): string {
  return template
    .split(/\{(\w+)\}/)
    .map((part, index) =>
      index % 2 === 0 ? quoted(part) : figureFormula(at[part as Measure | 'wert'], form),
    )
    .filter((part) => part !== '""')
    .join('&');
}

/** As it is shown: only then two figures that look the same are the same. */
function shown(address: string, form: Form): string {
  return `ROUND(${address},${placesOf(form)})`;
}
