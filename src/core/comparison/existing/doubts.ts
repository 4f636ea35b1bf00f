import type { Values } from '../../checks/rules/benchmarkTable';
import type { Entry, Figure } from '../../plan/types';
import type { Place } from '../source/reading';

/** Something in a benchmark table that cannot be, or ought to be looked at. */
export interface Doubt {
  readonly place: Place;
  readonly text: string;
}

/** Nothing can be said of a figure that is not there; that it is not must be said. */
export function errorDoubts(entries: readonly Entry[]): Doubt[] {
  return entries.flatMap((entry) =>
    entry !== null && 'reason' in entry && entry.reason === 'fehlerwert'
      ? [
          {
            place: entry,
            text: `Hier steht der Fehlerwert ${entry.content}; geprüft ist ohne ihn.`,
          },
        ]
      : [],
  );
}

/** Who is part of the group lies within its span. */
export function ownDoubts(own: Figure | null, { minimum, maximum }: Values): Doubt[] {
  if (own === null || !minimum || !maximum) return [];
  if (own.shown >= minimum.shown && own.shown <= maximum.shown) return [];
  return [
    {
      place: own,
      text: 'Der eigene Wert liegt außerhalb von Minimum und Maximum; das kann nur sein, wenn er nicht zur Vergleichsgruppe gehört.',
    },
  ];
}

export function groupDoubts({ minimum, maximum, q1, q3, anzahl }: Values): Doubt[] {
  if (!anzahl) return [];
  const differs = minimum && maximum && minimum.shown !== maximum.shown;
  if (anzahl.shown < 2 && differs) {
    return [
      {
        place: anzahl,
        text: 'Minimum und Maximum sind verschieden, also sind es mindestens zwei Werte.',
      },
    ];
  }
  if (anzahl.shown < 4 && (q1 || q3)) {
    return [{ place: anzahl, text: 'Unter vier Werten sagen Quartile nichts aus.' }];
  }
  return anzahl.shown < 8
    ? [{ place: anzahl, text: 'Geringe Vergleichsbasis: weniger als 8 Werte.' }]
    : [];
}
