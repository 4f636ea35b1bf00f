import { germanNumber, readCsv } from '../../support/csv';
import { balanced } from './vectorPlan';

const CASES = readCsv('test/vectors/vek_vermoegensplan_ausgleich.csv').map((fall) => ({
  fall: fall.Fall!,
  herkunft: germanNumber(fall['Herkunft ohne Pos. 9']!),
  verwendung: germanNumber(fall['Verwendung ohne IV.9']!),
  abnahme: germanNumber(fall['9. Abnahme der liquiden Mittel']!),
  zunahme: germanNumber(fall['IV.9 Zunahme der liquiden Mittel']!),
}));

test.each(CASES)(
  '$fall: Herkunft $herkunft and Verwendung $verwendung without liquid funds',
  ({ herkunft, verwendung, abnahme, zunahme }) => {
    expect(balanced(herkunft, verwendung)).toEqual({ abnahme, zunahme });
  },
);
