import { readNumberFormat } from '../../numbers/numberFormat';
import type { Chosen, Direction, Settings } from '../settings';
import type { Kennzahl, Reading } from '../source/reading';
import type { Layout } from '../table/layout';
import { ANONYMOUS } from '../table/footer';
import { MEASURES } from '../table/measures';
import { OTHER_UNITS_LEFT_OUT } from '../table/remarks';
import { textOf, type At, type Told } from './cellsOfEarlier';
import { kennzahlenOf } from './kennzahlenOf';
import type { Origin } from './origin';
import { ownOf } from './ownOf';

/**
 * The settings that a comparison of ours was made with, read from its cells, and what is other now; null where its
 * indicators are gone.
 */
export function settingsOf(
  at: At,
  layout: Layout,
  reading: Reading,
  { methode, ownCounts }: Origin,
): Told<Settings> | null {
  const kennzahlen = kennzahlenOf(at, layout, reading);
  if (kennzahlen === null) return null;
  const found = kennzahlen.told;
  const rows = found.map((_, index) => layout.firstLine + index);
  const title = textOf(at(0, 0));
  const footer = Array.from({ length: layout.sentences - layout.footer }, (_, index) =>
    textOf(at(layout.footer + index, 0)),
  );
  const head = textOf(at(layout.head, layout.ownColumn));
  const { told: own, notes } = ownOf(
    rows.map((row) => at(row, layout.ownColumn)),
    found,
    reading,
    head,
  );
  const isFree = own !== null && 'kommune' in own && reading.kommunen[own.kommune]!.name !== head;
  const named = layout.nameColumn === null ? found[0]!.name : 'Kennzahlen im Vergleich';
  return {
    told: {
      own,
      ownName: isFree ? head : '',
      ownCounts,
      methode,
      chosen: rows.map((row, index) => chosenOf(at, layout, row, index, found[index]!)),
      jahr: title.startsWith(named) ? title.slice(named.length).trim() : '',
      quelle: /^Quelle: (.*)$/.exec(footer[0] ?? '')?.[1] ?? '',
      anonymous: footer.some((text) => text.includes(ANONYMOUS)),
      live: rows.some((row) => (at(row, layout.columns - 1)?.formula ?? null) !== null),
      picture: layout.picture !== null,
      countsOtherUnits: !footer.some((text) => text.includes(OTHER_UNITS_LEFT_OUT)),
    },
    notes: [...kennzahlen.notes, ...notes],
  };
}

function chosenOf(
  at: At,
  layout: Layout,
  row: number,
  index: number,
  { position, form }: Kennzahl,
): Chosen {
  const { decimals } = readNumberFormat(at(row, layout.ownColumn)?.format ?? 'General');
  return {
    position,
    direction: directionOf(at, layout, row, index) ?? 'neutral',
    ...(decimals === null || decimals === form.decimals ? {} : { decimals }),
  };
}

/** What is good, from what the sentence says of the own value. */
function directionOf(at: At, layout: Layout, row: number, index: number): Direction | null {
  const rating = /, bei dieser Kennzahl (un)?günstig/.exec(textOf(at(layout.sentences + index, 0)));
  const median = MEASURES.findIndex(([key]) => key === 'median');
  const [own, middle] = [0, 1 + median].map((place) => at(row, layout.ownColumn + place)?.value);
  if (typeof own !== 'number' || typeof middle !== 'number' || own === middle) return null;
  if (rating === null) return 'neutral';
  return own > middle === (rating[1] === undefined) ? 'hoch' : 'niedrig';
}
