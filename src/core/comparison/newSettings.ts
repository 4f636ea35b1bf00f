import type { Settings } from './settings';
import type { Reading } from './source/reading';

/**
 * What a comparison begins with: everything that is there, by Excel's own quartiles, with nobody's own value yet,
 * and nothing called good that nobody has called so. Figures in another unit have no mean in common with the others.
 */
export function newSettings({ kennzahlen, jahr }: Reading): Settings {
  return {
    own: null,
    ownName: '',
    ownCounts: true,
    methode: 'INKLUSIV',
    chosen: kennzahlen.map(({ position }) => ({ position, direction: 'neutral' })),
    // Indicators that name their years themselves may be of several.
    jahr: kennzahlen.some(({ name }) => /(?:19|20)\d\d/.test(name)) ? '' : jahr,
    quelle: '',
    anonymous: false,
    live: true,
    picture: true,
    countsOtherUnits: false,
  };
}
