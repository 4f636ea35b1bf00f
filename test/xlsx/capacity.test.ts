import { Capacity } from '../../src/xlsx/sheet/capacity';

test('Five million cells fit, one more does not', () => {
  const capacity = new Capacity();
  for (let cell = 0; cell < 5_000_000; cell++) capacity.takeCell();
  expect(() => capacity.takeCell()).toThrow('mehr als 5 Millionen belegte Zellen');
});

test('A long formula cannot be shared without end', () => {
  const capacity = new Capacity();
  const long = 'A1+1'.repeat(50_000);
  for (let cell = 0; cell < 1000; cell++) capacity.takeSharedFormula(long);
  expect(() => capacity.takeSharedFormula('A1')).toThrow(
    'Ihre Formeln umfassen mehr als 200 Millionen Zeichen',
  );
});
