import { remembered } from '../remembered';
import type { ColumnKind, MoneyUnit } from '../types';

export interface HeadingMeaning {
  readonly kind: ColumnKind;
  readonly year: number | null;
  readonly duringYear: boolean;
  readonly unit: MoneyUnit | null;
  readonly total: boolean;
}

/** The first that fits: "Planansatz" is a plan, "Abweichung vom Plan" a deviation, "% vom Plan" a share. */
const KINDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['prozent', /%|prozent|v\. ?h\.|quote|anteil in/],
  ['ve', /\bve\b|verpflichtungserm/],
  [
    'abweichung',
    /abweich|^abw\.?(?=\s)|differenz|diff\.|veränderung|unterschied|mehr ?\(?\+?\)? ?\/ ?weniger|^\+ ?\/ ?-|δ/,
  ],
  [
    'hochrechnung',
    /hochrechnung|prognose|voraussichtl|vorauss\.|\bvsl\b|erwart|forecast|schätzung/,
  ],
  [
    'ist',
    /\bist\b|v-ist|ergebnis|(?:jahres|haushalts|erfolgs)?(?<![a-zäöü])rechnung|(?:jahres|haushalts)rechnung|jahresabschluss|\bre\b|\bja\b|per \d\d?\.\d\d?\.|stand (?:am|zum|per|\d)|gebucht|verausgabt|geleistet/,
  ],
  [
    'plan',
    /ansatz|ansätze|plan|soll\b|haushalt|budget|nachtrag|entwurf|vorschau|folgejahr|(?:spätere|weitere|künftige|restliche)r? jahre|\bfpl\b|\bwj\b|\bwp\b|wirtschaftsjahr/,
  ],
  ['anzahl', /anzahl|stellen|stück|vzä/],
];

const DURING_YEAR =
  /(?:per|bis|zum|stand|am|-)?\s*(?:3[01]|28|29)\.(0[1-9]|1[01])\.?\s*(?:(?:19|20)\d\d)?|halbjahr|\bquartal|\bq[1-4]\b/;

export const readHeading = remembered((heading): HeadingMeaning => {
  const text = heading
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/(\p{L})- (?=\p{Ll})/gu, '$1');
  const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
  return {
    kind,
    year: readYear(text),
    duringYear: DURING_YEAR.test(text),
    unit: readUnit(text),
    total: /gesamt|summe|insgesamt|\btotal\b|alle sparten/.test(text),
  };
});

export function readYear(text: string): number | null {
  const years = text.match(/(?<![\d.,])(?:19[5-9]\d|20\d\d|21[0-4]\d)(?![\d])(?!\.\d)/g);
  const dated = /\b\d\d?\.\d\d?\.((?:19|20)\d\d)\b/.exec(text);
  const year = years?.[0] ?? dated?.[1];
  return year === undefined ? null : Number(year);
}

/** The unit of money that a text names; T€ before €, since "T€" holds a "€". */
export const readUnit = remembered((text): MoneyUnit | null => {
  if (/mio\.?|million/i.test(text)) return 1_000_000;
  if (/(?:^|[^\p{L}])(?:t ?€|k€|t[- ]?eur|tsd\.?|tausend|1\.000 ?(?:€|eur))/iu.test(text))
    return 1000;
  return /€|(?:^|[^\p{L}])(?:eur|euro)(?![\p{L}])/iu.test(text) ? 1 : null;
});
