import { NotComputable } from '../notComputable';

/** How a quartile is read between two values; the names are those of the function's parameter. */
export type QuartilMethode = 'INKLUSIV' | 'EXKLUSIV' | 'RANG';

export type Quartil = 0 | 1 | 2 | 3 | 4;

/** A place in the ordered values: `rank` counts from 0, `quarters` of the way lead to the next rank. */
export interface Position {
  readonly rank: number;
  readonly quarters: 0 | 1 | 2 | 3;
}

/**
 * Where a quartile lies among n ≥ 1 ordered values, or why the method has no such quartile. All methods
 * give whole quarters of a rank, so the position is exact.
 *
 * The GPA report defines the quartile ("25 Prozent darunter und 75 Prozent darüber") but no
 * interpolation: INKLUSIV is Excel's QUARTILE.INC (type 7 of Hyndman and Fan 1996), EXKLUSIV its
 * QUARTILE.EXC (type 6), RANG takes the value at the ⌈q·n/4⌉-th place (type 1).
 */
export function quartilPosition(
  n: number,
  quartil: Quartil,
  methode: QuartilMethode,
): Position | NotComputable {
  switch (methode) {
    case 'INKLUSIV':
      return position((n - 1) * quartil);
    case 'EXKLUSIV':
      return exclusiveGap(n, quartil) ?? position((n + 1) * quartil - 4);
    case 'RANG':
      return { rank: Math.max(1, Math.ceil((quartil * n) / 4)) - 1, quarters: 0 };
  }
}

function position(quarters: number): Position {
  return { rank: Math.floor(quarters / 4), quarters: (quarters % 4) as Position['quarters'] };
}

/** What EXKLUSIV does not define. */
function exclusiveGap(n: number, quartil: Quartil): NotComputable | null {
  if (quartil === 0 || quartil === 4) {
    return new NotComputable(
      'number',
      'Die Methode EXKLUSIV kennt nur das 1., 2. und 3. Quartil; für Minimum und Maximum wählen Sie INKLUSIV.',
    );
  }
  return n < 3 && quartil !== 2
    ? new NotComputable(
        'number',
        'Die Methode EXKLUSIV braucht für das 1. und 3. Quartil mindestens drei Werte.',
      )
    : null;
}
