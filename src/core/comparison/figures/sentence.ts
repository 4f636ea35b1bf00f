import { germanFigure, type Form } from '../source/form';
import type { Direction } from '../settings';
import { claimOf } from './claim';
import { ratingOf } from './direction';
import type { Figures } from './figures';
import type { Standing } from './standing';
import { NEAR_WORDS, RATING_WORDS, STAND_WORDS, type Measure } from './words';

export interface Placed {
  readonly kommune: string;
  readonly value: number;
  readonly standing: Standing;
  readonly figures: Partial<Omit<Figures, 'anzahl'>>;
  readonly form: Form;
  readonly direction: Direction;
  /** null where only what is published of them is known. */
  readonly peers: readonly { readonly value: number }[] | null;
}

/** Where the own value stands, always with the figures that it is compared with. */
export function sentenceOf(placed: Placed): string {
  const { kommune, value, standing, figures, form, direction, peers } = placed;
  const { stand, near } = standing;
  const claim = claimOf(stand, value, peers);
  const rating = ratingOf(stand, direction);
  const template = [
    STAND_WORDS[stand],
    ...near.map((end) => NEAR_WORDS[end]),
    ...(rating === null ? [] : [RATING_WORDS[rating]]),
  ];
  const [place, ...others] = template.map((words) =>
    words.replace(/\{(\w+)\}/g, (_, key: Measure | 'wert') =>
      germanFigure(form, key === 'wert' ? value : (figures[key] ?? NaN)),
    ),
  );
  return `${kommune} ${place!}${claim === null ? '' : `, ${claim}`}${others.join('')}.`;
}
