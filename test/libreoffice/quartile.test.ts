import fc from 'fast-check';
import {
  quartilPosition,
  type Position,
  type Quartil,
  type QuartilMethode,
} from '../../src/core/ratios/quartil/position';
import { quartile } from '../../src/core/ratios/quartil/quartile';
import { germanNumber, readCsv } from '../support/csv';
import { calculate } from './calculate';

const FUNCTIONS = { INKLUSIV: 'QUARTILE.INC', EXKLUSIV: 'QUARTILE.EXC' } as const;

interface Case {
  readonly werte: number[];
  readonly methode: keyof typeof FUNCTIONS;
  readonly quartil: Quartil;
}

const published = readCsv('test/vectors/vek_quartil.csv').map((satz) =>
  (satz['Werte'] ?? '').split(' ').map(germanNumber),
);
const generated = fc.sample(
  fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 60 }),
  { numRuns: 150, seed: 2015 },
);
const cases: Case[] = [...published, ...generated].flatMap((werte) =>
  (['INKLUSIV', 'EXKLUSIV'] as const).flatMap((methode) =>
    ([0, 1, 2, 3, 4] as const)
      .filter((quartil) => isDefined(werte.length, quartil, methode))
      .map((quartil) => ({ werte, methode, quartil })),
  ),
);

function isDefined(n: number, quartil: Quartil, methode: QuartilMethode): boolean {
  return methode === 'INKLUSIV' || (n >= 3 && quartil % 4 !== 0);
}

const answers = calculate(
  cases.map(({ werte, methode, quartil }) => ({
    values: werte,
    formula: `COM.MICROSOFT.${FUNCTIONS[methode]}({};${quartil})`,
  })),
);

describe('LibreOffice calculates the same quartiles', () => {
  it('has answered every question with a number', () => {
    expect(answers).toHaveLength(cases.length);
    expect(answers.filter((answer) => typeof answer !== 'number')).toEqual([]);
  });

  it.each(cases.map((question, index) => ({ ...question, index })))(
    '$methode, quartile $quartil, case $index',
    ({ werte, methode, quartil, index }) => {
      const position = quartilPosition(werte.length, quartil, methode) as Position;
      const own = quartile(werte, [position])[0]!;
      const scale = Math.max(...werte.map(Math.abs), Number.MIN_VALUE);
      expect(Math.abs(own - (answers[index] as number)) / scale).toBeLessThan(1e-13);
    },
  );
});
