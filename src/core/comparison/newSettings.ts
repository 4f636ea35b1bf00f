import { suggestedDirection } from './figures/direction';
import type { Settings } from './settings';
import type { Reading } from './source/reading';

/** What a comparison begins with: everything that is there, by Excel's own quartiles, with nobody's own value yet. */
export function newSettings({ kennzahlen }: Reading): Settings {
  return {
    own: null,
    ownName: '',
    ownCounts: true,
    methode: 'INKLUSIV',
    chosen: kennzahlen.map(({ position, name }) => ({
      position,
      direction: suggestedDirection(name),
    })),
    jahr: '',
    quelle: '',
    anonymous: false,
    live: true,
    picture: true,
    countsOtherUnits: true,
  };
}
