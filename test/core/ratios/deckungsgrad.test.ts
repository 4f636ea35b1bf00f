import { deckungsgrad } from '../../../src/core/ratios/deckungsgrad';
import { NotComputable } from '../../../src/core/ratios/notComputable';
import { germanNumber, readCsv } from '../../support/csv';

const faelle = readCsv('test/vectors/vek_deckungsgrad.csv').map((fall) => {
  const [brutto = '', beitraege = '0'] = (fall['Aufwendungen netto'] ?? '').split(' − ');
  return {
    fall: fall['Fall'],
    einzahlungen: germanNumber(fall['Einzahlungen'] ?? ''),
    brutto: germanNumber(brutto),
    beitraege: germanNumber(beitraege),
    anzeige: fall['Anzeige in Prozent'] ?? '',
  };
});

describe('Deckungsgrad', () => {
  it('has all published cases', () => {
    expect(faelle).toHaveLength(5);
  });

  it.each(faelle.filter(({ anzeige }) => !anzeige.startsWith('#')))(
    '$fall: $anzeige %',
    ({ einzahlungen, brutto, beitraege, anzeige }) => {
      const share = deckungsgrad(einzahlungen, brutto, beitraege);
      expect((Math.round(share * 1000) / 10).toFixed(1)).toBe(anzeige.replace(',', '.'));
    },
  );

  it.each([
    ['Nenner 0', 100, 0, 0, 'divisionByZero'],
    [
      'Beiträge gleich dem Aufwand bis auf den Rest des Binärsystems',
      100,
      0.3,
      0.1 + 0.2,
      'divisionByZero',
    ],
    ['Nenner negativ', 100, -5, 0, 'number'],
    ['Beiträge höher als der Aufwand', 100, 50, 60, 'number'],
    ['zu großes Ergebnis', 1e300, 1e-300, 0, 'number'],
  ])('%s ist nicht definiert', (_, einzahlungen, aufwendungen, beitraege, reason) => {
    expect(() => deckungsgrad(einzahlungen, aufwendungen, beitraege)).toThrow(NotComputable);
    expect(() => deckungsgrad(einzahlungen, aufwendungen, beitraege)).toThrow(
      expect.objectContaining({ reason }),
    );
  });
});
