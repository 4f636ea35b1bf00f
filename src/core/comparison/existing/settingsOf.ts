import { readNumberFormat } from '../../numbers/numberFormat';
import type { Chosen, Direction, Settings } from '../settings';
import type { Kennzahl, Reading } from '../source/reading';
import type { Layout } from '../table/layout';
import type { Cell } from '../../workbook/snapshot';
import { ANONYMOUS } from '../table/footer';
import { OTHER_UNITS_LEFT_OUT } from '../table/remarks';
import { textOf, type At, type Told } from './cellsOfEarlier';
import { directionsOf } from './directionsOf';
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
  const footer = Array.from({ length: layout.footerLines }, (_, index) =>
    textOf(at(layout.footer + index, 0)),
  );
  const directions = directionsOf(at, layout, footer);
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
      chosen: rows.map((row, index) =>
        chosenOf(at(row, layout.ownColumn), directions[index]!, found[index]!),
      ),
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
  own: Cell | undefined,
  direction: Direction,
  { position, form }: Kennzahl,
): Chosen {
  const { decimals } = readNumberFormat(own?.format ?? 'General');
  return {
    position,
    direction,
    ...(decimals === null || decimals === form.decimals ? {} : { decimals }),
  };
}
