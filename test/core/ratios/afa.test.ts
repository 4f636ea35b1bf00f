import fc from 'fast-check';
import { centsFromEuro } from '../../../src/core/numbers/cents';
import { afaPlan } from '../../../src/core/ratios/afa/afaPlan';
import { afaPlanMitNachtrag } from '../../../src/core/ratios/afa/nachtrag';
import type { Abgang, AfaJahr, Anlage, Verfahren } from '../../../src/core/ratios/afa/types';
import { germanNumber, readCsv } from '../../support/csv';

const tag = (text: string) => {
  const [t, m, j] = text.split('.').map(Number);
  return { jahr: j!, monat: m!, tag: t! };
};
const anlage = (euro: number, anschaffung: string, rest: Partial<Anlage> = {}): Anlage => ({
  anschaffungskosten: centsFromEuro(euro),
  anschaffung: tag(anschaffung),
  erinnerungswert: 0,
  rundung: 1,
  ...rest,
});
const linear = (jahre: number): Verfahren => ({ art: 'linear', monate: 12 * jahre });
const abgang = (text: string, monatZaehlt = false): Abgang => ({ tag: tag(text), monatZaehlt });
const cents = (text: string | undefined): number => centsFromEuro(germanNumber(text ?? ''));

/** The hardware of the vectors: 12.000,00 € on 15.03.2024 over four years. */
const A1 = anlage(12_000, '15.03.2024');

const vectors: Record<string, AfaJahr[]> = {
  A1: afaPlan(A1, linear(4)),
  A2: afaPlan(anlage(10_000, '01.01.2024'), linear(3)),
  A3: afaPlan(anlage(9999.99, '30.11.2024'), linear(5)),
  A4: afaPlan(anlage(12_000, '15.03.2024', { erinnerungswert: 100 }), linear(4)),
  A5: afaPlan(anlage(177_195, '01.07.2024', { rundung: 100 }), linear(10)),
  A6: afaPlan(anlage(1200, '31.12.2024'), linear(1)),
  Sa: afaPlan(anlage(376_059, '30.06.2022'), { art: 'sammelposten' }),
};

describe('die berechneten AfA-Pläne', () => {
  const zeilen = [
    ...readCsv('test/vectors/vek_afa.csv'),
    ...readCsv('test/vectors/vek_afa_sammelposten.csv'),
  ].map((zeile) => ({
    fall: zeile['Fall']!,
    jahr: Number(zeile['Jahr']),
    gedruckt: {
      monate: Number(zeile['Monate']),
      buchwertAnfang: cents(zeile['Buchwert 01.01./Zugang']),
      afa: cents(zeile['AfA'] ?? zeile['AfA 20 %']),
      buchwertEnde: cents(zeile['Buchwert 31.12.']),
    },
  }));

  it.each(zeilen)('$fall, $jahr', ({ fall, jahr, gedruckt }) => {
    const plan = vectors[fall.slice(0, 2)]!;
    expect(plan.find((zeile) => zeile.jahr === jahr)).toMatchObject(gedruckt);
    expect(plan).toHaveLength(zeilen.filter((zeile) => zeile.fall === fall).length);
  });
});

describe('die berechneten Sonderfälle', () => {
  const ergebnis = (fall: string) =>
    readCsv('test/vectors/vek_afa_sonderfaelle.csv').find((zeile) =>
      zeile['Fall']!.startsWith(fall),
    )!;

  it.each([
    ['B1', false],
    ['B2', true],
  ])('%s: Abgang am 20.09.2025, der Monat zählt: %p', (fall, monatZaehlt) => {
    const plan = afaPlan(A1, linear(4), abgang('20.09.2025', monatZaehlt));
    expect(plan).toHaveLength(2);
    expect(plan[1]).toMatchObject({
      afa: cents(ergebnis(fall)['Ergebnis']),
      abgang: cents(ergebnis(fall)['Ergebnis 2']),
      buchwertEnde: 0,
    });
  });

  it('D1: a Sonderposten is dissolved by the same plan', () => {
    const plan = afaPlan(anlage(6000, '15.03.2024'), linear(4));
    expect(plan[0]!.afa).toBe(cents(ergebnis('D1')['Ergebnis']));
    expect(plan[1]!.afa).toBe(cents(ergebnis('D1')['Ergebnis 2']));
  });

  it.each([
    ['C1', true],
    ['C2', false],
  ])(
    '%s: 3.000,00 € added in June 2026, from the start of the year: %p',
    (fall, abJahresbeginn) => {
      const nachtrag = { tag: tag('15.06.2026'), betrag: 300_000, abJahresbeginn };
      const plan = afaPlanMitNachtrag(A1, 48, nachtrag);
      expect(plan[2]).toMatchObject({
        jahr: 2026,
        monate: 12,
        afa: cents(ergebnis(fall)['Ergebnis']),
      });
      if (ergebnis(fall)['Ergebnis 2']) {
        expect(plan[3]!.afa).toBe(cents(ergebnis(fall)['Ergebnis 2']));
      }
      expect(plan.reduce((sum, { afa }) => sum + afa, 0)).toBe(1_500_000);
      expect(plan.at(-1)).toMatchObject({ jahr: 2028, monate: 2, buchwertEnde: 0 });
    },
  );

  it.each([
    ['before the acquisition', '28.02.2024'],
    ['in a year before', '01.01.2023'],
    ['after full write-off', '01.03.2028'],
    ['years later', '01.01.2030'],
  ])('refuses an addition %s', (_, datum) => {
    const nachtrag = { tag: tag(datum), betrag: 100, abJahresbeginn: false };
    expect(() => afaPlanMitNachtrag(A1, 48, nachtrag)).toThrow('Nutzungsdauer');
  });

  it('keeps to the Buchwert where rounding has already used it up', () => {
    const klein = anlage(6, '01.01.2024', { rundung: 100 });
    const nachtrag = { tag: tag('01.12.2031'), betrag: 1000, abJahresbeginn: false };
    const plan = afaPlanMitNachtrag(klein, 120, nachtrag);
    expect(plan.every(({ afa, buchwertEnde }) => afa >= 0 && buchwertEnde >= 0)).toBe(true);
    expect(plan.reduce((sum, { afa }) => sum + afa, 0)).toBe(1600);
  });

  it('takes an addition in the month of acquisition as part of the cost', () => {
    const nachtrag = { tag: tag('31.03.2024'), betrag: 300_000, abJahresbeginn: false };
    const gleich = afaPlan(anlage(15_000, '15.03.2024'), linear(4));
    const plan = afaPlanMitNachtrag(A1, 48, nachtrag);
    expect(plan.map(({ afa }) => afa)).toEqual(gleich.map(({ afa }) => afa));
  });

  it('E1: degressive with the change to linear in 2025', () => {
    const plan = afaPlan(anlage(12_000, '01.01.2024'), {
      art: 'degressiv',
      monate: 48,
      satz: 0.25,
    });
    expect(plan.map(({ afa }) => afa)).toEqual([300_000, 300_000, 300_000, 300_000]);
  });
});

describe('Abgang', () => {
  it.each<[string, string, boolean, [number, number, number, number][]]>([
    ['im Monat der Anschaffung', '20.03.2024', false, [[2024, 0, 0, 1_200_000]]],
    ['im Monat der Anschaffung, er zählt', '20.03.2024', true, [[2024, 1, 25_000, 1_175_000]]],
    ['am Tag der Anschaffung', '15.03.2024', false, [[2024, 0, 0, 1_200_000]]],
    ['im Dezember', '31.12.2024', false, [[2024, 9, 225_000, 975_000]]],
    [
      'im Januar: kein Monat mehr',
      '05.01.2025',
      false,
      [
        [2024, 10, 250_000, 0],
        [2025, 0, 0, 950_000],
      ],
    ],
  ])('%s', (_, datum, monatZaehlt, erwartet) => {
    const plan = afaPlan(A1, linear(4), abgang(datum, monatZaehlt));
    expect(plan.map((z) => [z.jahr, z.monate, z.afa, z.abgang ?? 0])).toEqual(erwartet);
    expect(plan.at(-1)!.buchwertEnde).toBe(0);
  });

  it.each([
    ['nach voller Abschreibung', '01.06.2030', false],
    ['im Monat danach, er zählt nicht', '01.03.2028', false],
    ['im letzten Monat, er zählt', '29.02.2028', true],
  ])('%s ändert nichts', (_, datum, monatZaehlt) => {
    expect(afaPlan(A1, linear(4), abgang(datum, monatZaehlt))).toEqual(vectors['A1']);
  });

  it('im letzten Monat, er zählt nicht: a month is left over', () => {
    const plan = afaPlan(A1, linear(4), abgang('29.02.2028'));
    expect(plan.at(-1)).toMatchObject({ jahr: 2028, monate: 1, afa: 25_000, abgang: 25_000 });
  });

  it('has no effect on a Sammelposten', () => {
    const pool = anlage(5000, '15.03.2024');
    expect(afaPlan(pool, { art: 'sammelposten' }, abgang('20.09.2025'))).toEqual(
      afaPlan(pool, { art: 'sammelposten' }),
    );
  });
});

describe('Leistungs-AfA', () => {
  const fahrzeug = anlage(100_000, '15.03.2024');
  const mengen = [10_000, 25_000, 15_000];

  it('follows the quantities, the last year takes the rest', () => {
    const plan = afaPlan(fahrzeug, { art: 'leistung', mengen });
    expect(plan.map(({ jahr, monate, afa }) => [jahr, monate, afa])).toEqual([
      [2024, 12, 2_000_000],
      [2025, 12, 5_000_000],
      [2026, 12, 3_000_000],
    ]);
  });

  it('rounds to whole euros on request, and the last year makes up for it', () => {
    const genau = { art: 'leistung', mengen: [1, 1, 1] } as const;
    const plan = afaPlan(anlage(100, '15.03.2024', { rundung: 100 }), genau);
    expect(plan.map(({ afa }) => afa)).toEqual([3_300, 3_300, 3_400]);
  });

  it('ends with the quantity of the year of disposal', () => {
    const plan = afaPlan(fahrzeug, { art: 'leistung', mengen }, abgang('20.09.2025'));
    expect(plan.map(({ afa, abgang: rest }) => [afa, rest])).toEqual([
      [2_000_000, null],
      [5_000_000, 3_000_000],
    ]);
  });

  it('is not touched by a disposal in its last year', () => {
    expect(afaPlan(fahrzeug, { art: 'leistung', mengen }, abgang('20.09.2026'))).toEqual(
      afaPlan(fahrzeug, { art: 'leistung', mengen }),
    );
  });
});

describe('degressive AfA', () => {
  it('starts linear where the linear amount is higher from the first year on', () => {
    const satz = 0.2;
    expect(afaPlan(A1, { art: 'degressiv', monate: 48, satz })).toEqual(vectors['A1']);
  });

  it('changes in the year in which the linear amount over the rest is higher', () => {
    // 10.000 €, ten years, 25 %: from 2030 four years are left, and a quarter of them is as much as 25 %; so the change
    // comes in 2031, and 1.334,83 € are left for three years.
    const plan = afaPlan(anlage(10_000, '01.01.2024'), {
      art: 'degressiv',
      monate: 120,
      satz: 0.25,
    });
    expect(plan.map(({ afa }) => afa)).toEqual([
      250_000, 187_500, 140_625, 105_469, 79_102, 59_326, 44_495, 44_494, 44_494, 44_495,
    ]);
  });

  it('agrees with a model that compares both amounts year by year', () => {
    const verfahren = fc.record({
      monate: fc.integer({ min: 1, max: 360 }),
      prozent: fc.integer({ min: 1, max: 99 }),
      monat: fc.integer({ min: 1, max: 12 }),
      euro: fc.integer({ min: 0, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(verfahren, ({ monate, prozent, monat, euro }) => {
        const plan = afaPlan(anlage(euro, `01.${String(monat).padStart(2, '0')}.2024`), {
          art: 'degressiv',
          monate,
          satz: prozent / 100,
        });
        let rest = monate;
        let linearJeMonat: number | null = null;
        for (const jahr of plan.slice(0, -1)) {
          // In whole numbers: Buchwert · 12 / rest > Buchwert · prozent / 100.
          if (1200 > prozent * rest) linearJeMonat ??= jahr.buchwertAnfang / rest;
          const jeMonat = linearJeMonat ?? (jahr.buchwertAnfang * prozent) / 1200;
          const erwartet = Math.min(jeMonat * jahr.monate, jahr.buchwertAnfang);
          expect(Math.abs(jahr.afa - erwartet)).toBeLessThanOrEqual(0.5 + 1e-6);
          rest -= jahr.monate;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes the yearly rate by months in the first year', () => {
    const plan = afaPlan(A1, { art: 'degressiv', monate: 120, satz: 0.25 });
    expect(plan[0]!.afa).toBe(250_000);
    expect(plan[1]!.afa).toBe(237_500);
  });
});

describe('was keinen Plan ergibt', () => {
  it.each<[string, Anlage, Verfahren, Abgang | null, string]>([
    ['negative AHK', anlage(-1, '01.01.2024'), linear(4), null, 'nicht negativ'],
    ['AHK über einer Billion', anlage(1e12 + 1, '01.01.2024'), linear(4), null, 'Billion'],
    ['keine Nutzungsdauer', A1, linear(0), null, 'Nutzungsdauer'],
    ['halber Monat', A1, { art: 'linear', monate: 10.5 }, null, 'ganze Monate'],
    [
      'degressiv ohne Nutzungsdauer',
      A1,
      { art: 'degressiv', monate: 0, satz: 0.2 },
      null,
      'Monate',
    ],
    ['Ende nach 9999', A1, linear(8000), null, '9999'],
    ['Leistung nach 9999', A1, { art: 'leistung', mengen: Array(8000).fill(1) }, null, '9999'],
    [
      'zwei Jahre Leistung ab 9999',
      anlage(1, '01.01.9999'),
      { art: 'leistung', mengen: [1, 1] },
      null,
      '9999',
    ],
    ['Sammelposten nach 9999', anlage(1, '01.01.9996'), { art: 'sammelposten' }, null, '9999'],
    ['Satz 0', A1, { art: 'degressiv', monate: 48, satz: 0 }, null, 'Jahressatz'],
    ['Satz 100 %', A1, { art: 'degressiv', monate: 48, satz: 1 }, null, 'Jahressatz'],
    ['kein Satz', A1, { art: 'degressiv', monate: 48, satz: NaN }, null, 'Jahressatz'],
    ['negative Menge', A1, { art: 'leistung', mengen: [2, -1] }, null, 'nicht negativ'],
    ['keine Menge', A1, { art: 'leistung', mengen: [] }, null, 'Mengen je Jahr'],
    ['nur Nullen', A1, { art: 'leistung', mengen: [0, 0] }, null, 'größer als 0'],
    ['unendliche Menge', A1, { art: 'leistung', mengen: [1e308, 1e308] }, null, 'Mengen'],
    ['Abgang am Vortag', A1, linear(4), abgang('14.03.2024'), 'vor der Anschaffung'],
    ['Abgang im Vormonat', A1, linear(4), abgang('28.02.2024'), 'vor der Anschaffung'],
    ['Abgang im Vorjahr', A1, linear(4), abgang('31.12.2023'), 'vor der Anschaffung'],
    [
      'Erinnerungswert',
      anlage(1, '01.01.2024', { erinnerungswert: 101 }),
      linear(1),
      null,
      'Erinn',
    ],
    ['negativer', anlage(1, '01.01.2024', { erinnerungswert: -1 }), linear(1), null, 'Erinn'],
  ])('%s', (_, asset, verfahren, ende, satz) => {
    expect(() => afaPlan(asset, verfahren, ende)).toThrow(
      expect.objectContaining({ reason: 'invalid', message: expect.stringContaining(satz) }),
    );
  });

  it('but the largest allowed ones do', () => {
    expect(afaPlan(anlage(1e12, '01.01.2024'), linear(1))).toHaveLength(1);
    expect(afaPlan(anlage(1, '01.01.9995'), { art: 'sammelposten' }).at(-1)!.jahr).toBe(9999);
    const bis9999: Verfahren = { art: 'leistung', mengen: [1, 1] };
    expect(afaPlan(anlage(1, '01.01.9998'), bis9999)).toHaveLength(2);
    expect(afaPlan(anlage(1, '01.12.9999'), { art: 'linear', monate: 1 })).toHaveLength(1);
    expect(afaPlan(anlage(1, '01.01.2024', { erinnerungswert: 100 }), linear(1))[0]!.afa).toBe(0);
  });
});

describe('was für jeden Plan gilt', () => {
  const anschaffung = fc.record({
    jahr: fc.integer({ min: 1990, max: 2090 }),
    monat: fc.integer({ min: 1, max: 12 }),
    tag: fc.integer({ min: 1, max: 28 }),
  });
  const asset = fc
    .record({
      anschaffungskosten: fc.integer({ min: 0, max: 10_000_000_00 }),
      anschaffung,
      anteil: fc.double({ min: 0, max: 1, noNaN: true }),
      rundung: fc.constantFrom(1, 10, 100, 100_000),
    })
    .map(({ anteil, ...rest }) => ({
      ...rest,
      erinnerungswert: Math.floor(rest.anschaffungskosten * anteil * anteil),
    }));
  const monate = fc.integer({ min: 1, max: 12 * 80 });
  const verfahren: fc.Arbitrary<Verfahren> = fc.oneof(
    fc.record({ art: fc.constant('linear' as const), monate }),
    fc.record({
      art: fc.constant('degressiv' as const),
      monate,
      satz: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    }),
    fc.record({
      art: fc.constant('leistung' as const),
      mengen: fc
        .array(fc.nat(50_000), { minLength: 1, maxLength: 30 })
        .filter((mengen) => mengen.some((menge) => menge > 0)),
    }),
    fc.constant<Verfahren>({ art: 'sammelposten' }),
  );
  const spaeter = fc.record({ monateDanach: fc.nat(200), monatZaehlt: fc.boolean() });
  const ende = (
    a: Anlage,
    { monateDanach, monatZaehlt }: { monateDanach: number; monatZaehlt: boolean },
  ) => {
    const monat = a.anschaffung.monat - 1 + monateDanach;
    return {
      tag: { jahr: a.anschaffung.jahr + Math.floor(monat / 12), monat: (monat % 12) + 1, tag: 28 },
      monatZaehlt,
    };
  };

  it('the cost is spent to the cent, nothing is negative, years follow each other', () => {
    fc.assert(
      fc.property(asset, verfahren, fc.option(spaeter), (a, v, s) => {
        const plan = afaPlan(a, v, s && ende(a, s));
        const summe = plan.reduce((sum, zeile) => sum + zeile.afa + (zeile.abgang ?? 0), 0);
        expect(summe + plan.at(-1)!.buchwertEnde).toBe(a.anschaffungskosten);
        plan.forEach((zeile, index) => {
          expect(zeile.jahr).toBe(a.anschaffung.jahr + index);
          expect(zeile.afa).toBeGreaterThanOrEqual(0);
          expect(zeile.monate).toBeGreaterThanOrEqual(0);
          expect(zeile.buchwertAnfang).toBe(
            index === 0 ? a.anschaffungskosten : plan[index - 1]!.buchwertEnde,
          );
          expect(zeile.buchwertEnde).toBe(zeile.buchwertAnfang - zeile.afa - (zeile.abgang ?? 0));
          if (zeile.abgang === null)
            expect(zeile.buchwertEnde).toBeGreaterThanOrEqual(a.erinnerungswert);
        });
        const last = plan.at(-1)!;
        if (last.abgang === null) expect(last.buchwertEnde).toBe(a.erinnerungswert);
        else expect(last.buchwertEnde).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('linear: within a rounding step a year of a plain month-by-month model', () => {
    fc.assert(
      fc.property(asset, monate, fc.option(spaeter), (a, m, s) => {
        const abgangstag = s && ende(a, s);
        const plan = afaPlan(a, { art: 'linear', monate: m }, abgangstag);
        const model = monthByMonth(a, m, abgangstag);
        expect(plan.map(({ jahr, monate: zaehlend }) => [jahr, zaehlend])).toEqual(
          [...model].map(([jahr, { monate: zaehlend }]) => [jahr, zaehlend]),
        );
        for (const { jahr, afa, buchwertEnde, abgang: rest } of plan.slice(0, -1)) {
          const limited = buchwertEnde === a.erinnerungswert || rest !== null;
          if (!limited)
            expect(Math.abs(afa - model.get(jahr)!.afa)).toBeLessThanOrEqual(a.rundung / 2 + 1e-6);
        }
      }),
      { numRuns: 500 },
    );
  });

  /** An independent model: walk through the months, and charge AHK / M for each. */
  function monthByMonth(a: Anlage, m: number, ende_: Abgang | null) {
    const jahre = new Map<number, { monate: number; afa: number }>();
    let { jahr, monat } = a.anschaffung;
    for (let i = 0; i < m; i++) {
      const zeile = jahre.get(jahr) ?? { monate: 0, afa: 0 };
      jahre.set(jahr, zeile);
      if (jahr === ende_?.tag.jahr && monat === ende_.tag.monat) {
        if (ende_.monatZaehlt) zeile.monate++;
        return jahre;
      }
      zeile.monate++;
      zeile.afa += a.anschaffungskosten / m;
      [jahr, monat] = monat === 12 ? [jahr + 1, 1] : [jahr, monat + 1];
    }
    return jahre;
  }
});
