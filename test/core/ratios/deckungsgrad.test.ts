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
    ['Nenner 0', 100, 0, 0, 'divisionByZero', 'bleibt kein Aufwand'],
    ['bis auf den Rest des Binärsystems 0', 100, 0.3, 0.1 + 0.2, 'divisionByZero', 'kein Aufwand'],
    ['Nenner negativ', 100, -5, 0, 'number', 'Aufwendungen mit positivem Vorzeichen'],
    ['Beiträge höher als der Aufwand', 100, 50, 60, 'number', 'Kostenbeiträge sind höher'],
    ['kein Aufwand, aber Beiträge', 100, 0, 60, 'number', 'Kostenbeiträge sind höher'],
    ['zu großes Ergebnis', 1e300, 1e-300, 0, 'number', 'größer, als Excel'],
  ])('%s ist nicht definiert', (_, einzahlungen, aufwendungen, beitraege, reason, satz) => {
    const call = () => deckungsgrad(einzahlungen, aufwendungen, beitraege);
    expect(call).toThrow(NotComputable);
    expect(call).toThrow(
      expect.objectContaining({ reason, message: expect.stringContaining(satz) }),
    );
  });
});
