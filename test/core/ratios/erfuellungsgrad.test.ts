import fc from 'fast-check';
import { roundHalfAwayFromZero } from '../../../src/core/numbers/rounding';
import { readBewertung, type Bewertung } from '../../../src/core/ratios/erfuellungsgrad/bewertung';
import {
  erfuellungsgrad,
  type Frage,
} from '../../../src/core/ratios/erfuellungsgrad/erfuellungsgrad';
import { NotComputable } from '../../../src/core/ratios/notComputable';
import { readCsv } from '../../support/csv';

/** The interview of Rheinberg: 29 questions in three parts (GPA NRW 2015). */
const interview = readCsv('assets/daten/001_09_erfuellungsgrad.csv');
const fragen = interview
  .filter((zeile) => /^\d+$/.test(zeile['Nr'] ?? ''))
  .map((zeile) => ({
    nr: Number(zeile['Nr']),
    text: zeile['Erfüllungsgrad'] ?? '',
    bewertung: Number(zeile['Bewertung / Skalierung']),
    gewichtung: Number(zeile['Gewichtung']),
    punkte: Number(zeile['erreichte Punkte']),
    optimalwert: Number(zeile['Optimalwert']),
  }));

const teil = (von: number, bis: number): Frage[] =>
  fragen.filter(({ nr }) => nr >= von && nr <= bis);
const setAll = (von: number, bewertung: Bewertung): Frage[] =>
  fragen.map((frage) => (frage.nr >= von ? { ...frage, bewertung } : frage));

const faelle = readCsv('test/vectors/vek_erfuellungsgrad_faelle.csv').map((fall) => ({
  fall: (fall['Fall'] ?? '').slice(0, 2),
  text: fall['Fall'],
  punkte: Number(fall['Punkte']),
  optimalwert: Number(fall['Optimalwert']),
  anzeige: Number(fall['Anzeige']),
}));

describe('Erfüllungsgrad, Interview Rheinberg', () => {
  it('has 29 questions whose score text matches the number', () => {
    expect(fragen).toHaveLength(29);
    for (const { text, bewertung } of fragen) expect(readBewertung(text, 3)).toBe(bewertung);
  });

  it.each(fragen)('Frage $nr: $bewertung × $gewichtung', (frage) => {
    expect(frage.bewertung * frage.gewichtung).toBe(frage.punkte);
    expect(3 * frage.gewichtung).toBe(frage.optimalwert);
    expect(erfuellungsgrad([frage], 3, false)).toBe(frage.punkte / frage.optimalwert);
  });

  const auswahl: Record<string, Frage[]> = {
    G1: teil(1, 15),
    G2: teil(16, 27),
    G3: teil(28, 29),
    G4: teil(1, 29),
    G6: setAll(28, 'entfällt'),
  };

  it.each(faelle.filter(({ fall }) => fall in auswahl))(
    '$text: $punkte / $optimalwert = $anzeige %',
    ({ fall, punkte, optimalwert, anzeige }) => {
      const share = erfuellungsgrad(auswahl[fall] ?? [], 3, false);
      expect(share).toBe(punkte / optimalwert);
      expect(roundHalfAwayFromZero(share * 100)).toBe(anzeige);
    },
  );

  it('knows every published case', () => {
    const elsewhere = ['G5', 'G7', 'G8', 'G9'];
    expect(faelle.map(({ fall }) => fall)).toEqual([...Object.keys(auswahl), ...elsewhere].sort());
  });

  it('G5: the total is not the mean of the parts', () => {
    const mittel = (61 / 75 + 50 / 72 + 0) / 3;
    expect(roundHalfAwayFromZero(mittel * 100)).toBe(50);
    expect(erfuellungsgrad(teil(1, 29), 3, false)).not.toBeCloseTo(mittel, 1);
  });

  it('G8: half percents are shown rounded up', () => {
    const halbe: Frage[] = [
      { bewertung: 1, gewichtung: 17 },
      { bewertung: 0, gewichtung: 23 },
    ];
    expect(roundHalfAwayFromZero(erfuellungsgrad(halbe, 1, false) * 100)).toBe(43);
  });

  it('G7: an open question is not "nicht erfüllt"', () => {
    expect(() => erfuellungsgrad(setAll(28, 'offen'), 3, false)).toThrow(
      expect.objectContaining({
        reason: 'notAvailable',
        message: expect.stringContaining('2 von 29 Fragen offen'),
      }),
    );
  });

  it('gives the interim result of the answered questions on request', () => {
    expect(erfuellungsgrad(setAll(28, 'offen'), 3, true)).toBe(111 / 147);
  });

  it.each([
    ['G9 alle entfallen', setAll(1, 'entfällt')],
    ['keine beantwortet', setAll(1, 'offen')],
    ['keine Frage', []],
  ])('%s: #NV', (_, auswahl) => {
    expect(() => erfuellungsgrad(auswahl, 3, true)).toThrow(
      expect.objectContaining({
        reason: 'notAvailable',
        message: 'Keine Frage ist bewertet; es gibt noch keinen Erfüllungsgrad.',
      }),
    );
  });

  it.each([
    [1, 1, 'Die Frage ist offen. Bewerten Sie sie.'],
    [2, 2, '2 von 2 Fragen offen. Bewerten Sie sie.'],
    [1, 2, '1 von 2 Fragen offen. Bewerten Sie sie, oder setzen Sie zwischenstand auf WAHR.'],
  ])('%p of %p open: says what helps', (offen, alle, satz) => {
    const auswahl = Array.from({ length: alle }, (_, index): Frage => {
      return { bewertung: index < offen ? 'offen' : 3, gewichtung: 1 };
    });
    expect(() => erfuellungsgrad(auswahl, 3, false)).toThrow(
      new NotComputable('notAvailable', satz),
    );
  });

  it('refuses weights beyond what Excel can add', () => {
    const schwer: Frage = { bewertung: 3, gewichtung: 1e308 };
    expect(() => erfuellungsgrad([schwer, schwer], 3, false)).toThrow(
      expect.objectContaining({ reason: 'number', message: expect.stringContaining('Gewichte') }),
    );
  });

  it('lies between 0 and 1 and does not depend on the order of the questions', () => {
    const frage = fc.record({
      bewertung: fc.integer({ min: 0, max: 3 }),
      gewichtung: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(frage, { minLength: 1 }), (auswahl) => {
        const share = erfuellungsgrad(auswahl, 3, false);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(erfuellungsgrad([...auswahl].reverse(), 3, false)).toBe(share);
      }),
    );
  });
});

describe('Bewertung lesen', () => {
  it.each([
    [0, 3, 0],
    [3, 3, 3],
    [4, 3, null],
    [-1, 3, null],
    [1.5, 3, null],
    [5, 5, 5],
    [null, 3, 'offen'],
    ['', 3, 'offen'],
    ['  ', 3, 'offen'],
    ['entfällt', 3, 'entfällt'],
    [' Entfällt ', 5, 'entfällt'],
    ['Vollständig  erfüllt', 3, 3],
    ['überwiegend\u00a0erfüllt', 3, 2],
    ['u\u0308berwiegend erfu\u0308llt', 3, 2],
    ['ansatzweise erfüllt', 3, 1],
    ['nicht erfüllt', 3, 0],
    ['vollständig erfüllt', 5, null],
    ['3', 3, null],
    ['teilweise', 3, null],
    [true, 3, null],
  ])('%p auf der Skala 0 bis %p: %p', (value, hoechstwert, expected) => {
    expect(readBewertung(value, hoechstwert)).toBe(expected);
  });
});
