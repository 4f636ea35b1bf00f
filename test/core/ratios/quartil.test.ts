import { QUARTILE as QUARTILE_EXC } from '@formulajs/formulajs';
import fc from 'fast-check';
import { quantileSorted } from 'simple-statistics';
import {
  quartilPosition,
  type Position,
  type Quartil,
  type QuartilMethode,
} from '../../../src/core/ratios/quartil/position';
import { NotComputable } from '../../../src/core/ratios/notComputable';
import { quartile } from '../../../src/core/ratios/quartil/quartile';
import { selectRanks } from '../../../src/core/ratios/quartil/select';
import { germanNumber, readCsv } from '../../support/csv';

const QUARTILE: Quartil[] = [0, 1, 2, 3, 4];
const SPALTEN = ['Minimum', '1. Quartil', '2. Quartil (Median)', '3. Quartil', 'Maximum'];

function one(werte: number[], quartil: Quartil, methode: QuartilMethode): number | undefined {
  const position = quartilPosition(werte.length, quartil, methode);
  return position instanceof NotComputable ? undefined : quartile(werte, [position])[0];
}

const published = readCsv('test/vectors/vek_quartil.csv').flatMap((satz) =>
  QUARTILE.map((quartil) => ({
    name: satz['Datensatz'] ?? '',
    werte: (satz['Werte'] ?? '').split(' ').map(germanNumber),
    methode: satz['Methode'] as QuartilMethode,
    quartil,
    gedruckt: satz[SPALTEN[quartil]!] ?? '',
  })),
);

describe('veröffentlichte Quartile', () => {
  it('are 27 rows of five figures', () => {
    expect(published).toHaveLength(135);
  });

  it.each(published)(
    '$name, $methode, Quartil $quartil: $gedruckt',
    ({ werte, methode, quartil, gedruckt }) => {
      // QUARTILE.EXC knows no minimum and maximum; the table prints them for the reader.
      const own = methode === 'EXKLUSIV' && quartil % 4 === 0 ? 'INKLUSIV' : methode;
      expect(one(werte, quartil, own)).toBe(gedruckt === '' ? undefined : germanNumber(gedruckt));
    },
  );
});

describe('Rangpositionen', () => {
  const raenge = readCsv('test/vectors/vek_quartil_positionen.csv').flatMap((zeile) =>
    ([1, 3] as const).flatMap((quartil) =>
      (
        [
          ['INKLUSIV', 'INC'],
          ['EXKLUSIV', 'EXC'],
          ['RANG', 'nächster Rang'],
        ] as const
      ).map(([methode, kurz]) => ({
        n: Number(zeile['n']),
        quartil,
        methode,
        rang: germanNumber(zeile[`Q${quartil} Rang ${kurz}`] ?? ''),
      })),
    ),
  );

  it.each(raenge)('n = $n, $methode, Quartil $quartil: $rang', ({ n, quartil, methode, rang }) => {
    const { rank, quarters } = quartilPosition(n, quartil, methode) as Position;
    expect(rank + 1 + quarters / 4).toBe(rang);
  });
});

describe('was EXKLUSIV nicht kennt', () => {
  it.each([
    [12, 0],
    [12, 4],
    [2, 1],
    [2, 3],
    [1, 3],
  ] as const)('n = %p, Quartil %p: #ZAHL!', (n, quartil) => {
    expect(quartilPosition(n, quartil, 'EXKLUSIV')).toMatchObject({ reason: 'number' });
  });
});

describe('Auswahl ohne Sortieren', () => {
  const zahlen = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });

  it('puts every wanted rank where sorting would put it', () => {
    fc.assert(
      fc.property(zahlen, fc.infiniteStream(fc.nat()), (werte, wuensche) => {
        const ranks = [
          ...new Set([...wuensche.take(4)].map((wunsch) => wunsch % werte.length)),
        ].sort((a, b) => a - b);
        const chosen = Float64Array.from(werte);
        selectRanks(chosen, ranks);
        const sorted = Float64Array.from(werte).sort();
        for (const rank of ranks) expect(chosen[rank]! + 0).toBe(sorted[rank]! + 0);
        expect(chosen.sort()).toEqual(sorted);
      }),
    );
  });

  it('sorts what an exhausted budget leaves over', () => {
    fc.assert(
      fc.property(zahlen, fc.nat(2), fc.nat(), (werte, visitsPerValue, wunsch) => {
        const rank = wunsch % werte.length;
        const chosen = Float64Array.from(werte);
        selectRanks(chosen, [rank], visitsPerValue);
        expect(chosen[rank]! + 0).toBe(Float64Array.from(werte).sort()[rank]! + 0);
      }),
    );
  });

  it.each([601, 602, 1000, 4999])(
    'takes a sample of %p values, for ranks at the ends as well',
    (count) => {
      const werte = Float64Array.from({ length: count }, (_, i) => (i * 7919) % count);
      for (const rank of [0, 1, count >> 1, count - 2, count - 1]) {
        selectRanks(werte, [rank]);
        expect(werte[rank]).toBe(rank);
      }
    },
  );

  const n = 100_000;
  it.each<[string, (i: number) => number]>([
    ['aufsteigend', (i) => i],
    ['absteigend', (i) => n - i],
    ['alle gleich', () => 7],
    ['zwei Werte', (i) => i % 2],
    ['Orgelpfeifen', (i) => Math.min(i, n - i)],
    ['Sägezahn', (i) => i % 317],
    ['gemischt', (i) => (i * 7919) % n],
    ['ein Ausreißer', (i) => (i === 0 ? 1e9 : i)],
  ])('%s', (_, wert) => {
    const werte = Float64Array.from({ length: n }, (__, i) => wert(i));
    const ranks = [0, 24_999, 49_999, 74_999, n - 1];
    const sorted = Float64Array.from(werte).sort();
    selectRanks(werte, ranks);
    expect(ranks.map((rank) => werte[rank])).toEqual(ranks.map((rank) => sorted[rank]));
  });
});

describe('was für Quartile immer gilt', () => {
  it('the rounding to 15 digits leads out from between no two values', () => {
    const all = Array<number>(4).fill(-999_999_999.9999987);
    expect(one(all, 1, 'INKLUSIV')).toBe(-999_999_999.9999987);
  });

  const werte = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 4 });

  it('they ascend, lie between Minimum and Maximum, and ignore the order of the values', () => {
    fc.assert(
      fc.property(werte, fc.constantFrom('INKLUSIV', 'RANG'), (zahlen, methode) => {
        const all = QUARTILE.map((quartil) => one(zahlen, quartil, methode)!);
        expect([...all].sort((a, b) => a - b)).toEqual(all);
        expect(all[0]! + 0).toBe(Math.min(...zahlen) + 0);
        expect(all[4]! + 0).toBe(Math.max(...zahlen) + 0);
        expect(
          QUARTILE.map((quartil) => one([...zahlen].reverse(), quartil, methode)! + 0),
        ).toEqual(all.map((quartil) => quartil + 0));
      }),
    );
  });

  it('RANG always names a value that occurs', () => {
    fc.assert(
      fc.property(werte, fc.constantFrom(...QUARTILE), (zahlen, quartil) => {
        expect(zahlen).toContain(one(zahlen, quartil, 'RANG'));
      }),
    );
  });

  it('all positions at once, in any order and repeated, equal each by itself', () => {
    const wanted = fc.array(fc.constantFrom(...QUARTILE), { maxLength: 8 });
    fc.assert(
      fc.property(werte, wanted, (zahlen, quartilNummern) => {
        const positions = quartilNummern.map((q) => quartilPosition(zahlen.length, q, 'INKLUSIV'));
        expect(quartile(zahlen, positions as Position[])).toEqual(
          quartilNummern.map((q) => one(zahlen, q, 'INKLUSIV')),
        );
      }),
    );
  });

  it('stays finite between the largest and the smallest number', () => {
    const max = Number.MAX_VALUE;
    expect(one([-max, max], 1, 'INKLUSIV')).toBeCloseTo(-max / 2, -300);
    expect(one([-max, max], 2, 'INKLUSIV')).toBe(0);
  });

  it('INKLUSIV agrees with simple-statistics (type 7)', () => {
    fc.assert(
      fc.property(werte, fc.constantFrom(...QUARTILE), (zahlen, quartil) => {
        const sorted = [...zahlen].sort((a, b) => a - b);
        expect(one(zahlen, quartil, 'INKLUSIV')).toBeCloseTo(
          quantileSorted(sorted, quartil / 4),
          5,
        );
      }),
    );
  });

  it('EXKLUSIV agrees with formulajs (QUARTILE.EXC)', () => {
    fc.assert(
      fc.property(werte, fc.constantFrom<Quartil>(1, 2, 3), (zahlen, quartil) => {
        expect(one(zahlen, quartil, 'EXKLUSIV')).toBeCloseTo(
          QUARTILE_EXC.EXC(zahlen, quartil) as number,
          5,
        );
      }),
    );
  });
});
