import { checksHeld, share } from '../../../src/core/review/verdict';
import { tally } from '../../support/reports';

test.each([
  [tally({}), 'keine Rechnung zu prüfen', 'nichts zu prüfen'],
  [tally({ bestanden: 1 }), '1 von 1 Prüfung bestanden', '1 von 1'],
  [tally({ nichtPruefbar: 1 }), '0 von 1 Prüfung bestanden', '0 von 1'],
  [
    tally({ bestanden: 312, rundung: 2, fehlgeschlagen: 4 }),
    '312 von 318 Prüfungen bestanden',
    '312 von 318',
  ],
])('%j: %s', (checks, sentence, inTable) => {
  expect(checksHeld(checks)).toBe(sentence);
  expect(share(checks)).toBe(inTable);
});
