/** `npm run bench`: our core and functions against named alternatives, reading and checking against goals, in one run. */
import '../support/customFunctionsGlobal';
import { QUARTILE } from '@formulajs/formulajs';
import { quantile } from 'simple-statistics';
import { afaPlan } from '../../src/core/ratios/afa/afaPlan';
import { erfuellungsgrad, type Frage } from '../../src/core/ratios/erfuellungsgrad/erfuellungsgrad';
import { quartilPosition, type Position } from '../../src/core/ratios/quartil/position';
import { quartile } from '../../src/core/ratios/quartil/quartile';
import { afaPlan as AFA_PLAN } from '../../src/functions/afaPlan';
import { erfuellungsgrad as ERFUELLUNGSGRAD } from '../../src/functions/erfuellungsgrad';
import { quartilGpa as QUARTIL_GPA } from '../../src/functions/quartilGpa';
import { balancingFigures } from './balance';
import { bareQuartiles } from './bareQuickselect';
import { checkingFigures } from './checks';
import { comparisonFigures } from './comparison';
import { compare, randomNumbers } from './measure';
import { paneFigures } from './pane';
import { previewFigures } from './preview';
import { readFigures } from './xlsx';

const QUARTILES = [1, 2, 3] as const;

function threeQuartiles(values: Float64Array): number[] {
  return quartile(
    values,
    QUARTILES.map((q) => quartilPosition(values.length, q, 'INKLUSIV') as Position),
  );
}

async function quartiles(count: number): Promise<void> {
  const values = randomNumbers(count);
  const plain = Array.from(values);
  const cells = plain.map((value) => [value]);
  agree(threeQuartiles(values), bareQuartiles(values));
  await compare(`Three quartiles of ${count.toLocaleString('en')} values`, {
    'bare quickselect, typed array': () => bareQuartiles(values),
    'Planwerk core, flat array': () => threeQuartiles(values),
    'typed-array sort': () => Float64Array.from(values).sort(),
    'simple-statistics quantile': () => quantile(plain, [0.25, 0.5, 0.75]),
    'formulajs QUARTILE.INC': () => QUARTILES.map((q) => QUARTILE.INC(plain, q)),
    'PLANWERK.QUARTIL_GPA, cells (any[][])': () => QUARTIL_GPA(cells, [[1], [2], [3]]),
  });
}

/** Contestants that do not give the same figures cannot be compared. */
function agree(own: readonly number[], other: readonly number[]): void {
  const same = own.every((value, index) => Math.abs(value - other[index]!) < 1e-12);
  if (!same) throw new Error(`${own.join(' ')} and ${other.join(' ')} differ.`);
}

async function badCases(): Promise<void> {
  const n = 1_000_000;
  const make = (value: (i: number) => number) =>
    Float64Array.from({ length: n }, (_, i) => value(i));
  const orders = {
    'random order': randomNumbers(n),
    ascending: make((i) => i),
    descending: make((i) => n - i),
    'all equal': make(() => 1),
    'two values': make((i) => i % 2),
    'organ pipes': make((i) => Math.min(i, n - i)),
    'saw teeth': make((i) => i % 1009),
  };
  await compare(
    `Orders that are bad for quickselect, ${n.toLocaleString('en')} values, core`,
    Object.fromEntries(
      Object.entries(orders).map(([name, values]) => [name, () => threeQuartiles(values)]),
    ),
  );
}

async function plans(): Promise<void> {
  const assets = Array.from(randomNumbers(50_000, 7), (random, i) => ({
    cents: Math.floor(random * 10_000_000),
    anschaffung: { jahr: 2000 + (i % 25), monat: 1 + (i % 12), tag: 1 },
    serial: 36_526 + (i % 9000),
    jahre: 3 + (i % 18),
  }));
  await compare('AfA plans of 50,000 assets', {
    'Planwerk core': () =>
      assets.map(({ cents, anschaffung, jahre }) =>
        afaPlan(
          { anschaffungskosten: cents, anschaffung, erinnerungswert: 0, rundung: 1 },
          { art: 'linear', monate: 12 * jahre },
        ),
      ),
    'PLANWERK.AFA_PLAN': () =>
      assets.map(({ cents, serial, jahre }) => AFA_PLAN(cents / 100, serial, jahre)),
  });
}

async function interviews(): Promise<void> {
  const QUESTIONS = 29;
  const numbers = randomNumbers(10_000 * QUESTIONS, 3);
  const interviews_: Frage[][] = Array.from({ length: 10_000 }, (_, i) =>
    Array.from(numbers.subarray(i * QUESTIONS, (i + 1) * QUESTIONS), (random) => ({
      bewertung: Math.floor(random * 4),
      gewichtung: 1 + (i % 3),
    })),
  );
  const asCells = interviews_.map((fragen) => ({
    bewertungen: fragen.map(({ bewertung }) => [bewertung]),
    gewichte: fragen.map(({ gewichtung }) => [gewichtung]),
  }));
  await compare('10,000 interviews of 29 questions', {
    'Planwerk core': () => interviews_.map((fragen) => erfuellungsgrad(fragen, 3, false)),
    'PLANWERK.ERFUELLUNGSGRAD, cells (any[][])': () =>
      asCells.map(({ bewertungen, gewichte }) => ERFUELLUNGSGRAD(bewertungen, gewichte)),
  });
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}; medians; × is the multiple of the first line`);
  for (const count of [10, 1000, 1_000_000]) await quartiles(count);
  await badCases();
  await plans();
  await interviews();
  await readFigures();
  await checkingFigures();
  await balancingFigures();
  await comparisonFigures();
  await previewFigures();
  await paneFigures();
}

void main();
