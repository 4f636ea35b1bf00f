import { outcome } from '../support/customFunctionsGlobal';
import { afaPlan } from '../../src/functions/afaPlan';

const call = (...args: unknown[]) =>
  outcome(() => (afaPlan as (...args: unknown[]) => unknown)(...args));

/** 15.03.2024 and 20.09.2025 as Excel stores them. */
const MAERZ_2024 = 45366;
const SEPTEMBER_2025 = 45920;
const HARDWARE = [12_000, MAERZ_2024, 4];

const A1 = [
  ['Jahr', 'Monate', 'Buchwert 01.01.', 'AfA', 'Buchwert 31.12.'],
  [2024, 10, 12000, 2500, 9500],
  [2025, 12, 9500, 3000, 6500],
  [2026, 12, 6500, 3000, 3500],
  [2027, 12, 3500, 3000, 500],
  [2028, 2, 500, 500, 0],
];

describe('PLANWERK.AFA_PLAN', () => {
  it('gives the plan with its heading', async () => {
    expect(await call(...HARDWARE)).toEqual(A1);
  });

  it.each<[string, unknown[]]>([
    ['the date as German text', [12_000, '15.03.2024', 4]],
    ['the date as ISO text', [12_000, '2024-03-15', 4]],
    ['a time of day', [12_000, MAERZ_2024 + 0.75, 4]],
    ['a useful life off by a binary whisker', [12_000, MAERZ_2024, 4 + 1e-15]],
    ['all defaults written out', [...HARDWARE, 'linear', null, 0, null, false, 2, true]],
    ['all defaults empty', [...HARDWARE, '', '', '', '', '', '', '']],
    ['a disposal after full write-off', [...HARDWARE, null, null, null, 50_000]],
    ['the parameter left in place', [...HARDWARE, 'Linear', [[0.25]]]],
    ['cells instead of values', HARDWARE.map((value) => [[value]])],
  ])('%s changes nothing', async (_, args) => {
    expect(await call(...args)).toEqual(A1);
  });

  it('leaves the heading out on request', async () => {
    expect(await call(...HARDWARE, ...Array(6).fill(null), false)).toEqual(A1.slice(1));
  });

  it.each([
    [false, 8, 2000, 7500],
    [true, 9, 2250, 7250],
  ])(
    'shows a disposal in a column of its own (month counts: %p)',
    async (zaehlt, monate, afa, rest) => {
      expect(await call(...HARDWARE, null, null, null, SEPTEMBER_2025, zaehlt)).toEqual([
        [...A1[0]!, 'Abgang Restbuchwert'],
        [...A1[1]!, ''],
        [2025, monate, 9500, afa, 0, rest],
      ]);
    },
  );

  it.each<[string, unknown[], unknown[]]>([
    [
      'degressiv, with the change to linear',
      [12_000, 45292, 4, 'degressiv', 0.25],
      [3000, 3000, 3000, 3000],
    ],
    [
      'leistung',
      [100_000, MAERZ_2024, null, 'leistung', [[10_000], [25_000], [15_000]]],
      [20_000, 50_000, 30_000],
    ],
    ['leistung, the quantities side by side', [100, MAERZ_2024, 0, 'leistung', [[1, 1]]], [50, 50]],
    ['sammelposten', [376_059, MAERZ_2024, null, 'sammelposten'], Array(5).fill(75_211.8)],
    ['two and a half years', [900, 45292, 2.5], [360, 360, 180]],
    ['a third of a year', [400, 45292, 1 / 3], [400]],
    ['whole euros', [177_195, 45474, 1, null, null, null, null, null, 0], [88_598, 88_597]],
    ['whole thousands', [177_195, 45474, 1, null, null, null, null, null, -3], [89_000, 88_195]],
    ['Erinnerungswert', [...HARDWARE, null, null, 1], [2500, 3000, 3000, 3000, 499]],
    ['cents from an inexact sum', [0.1 + 0.2, 45292, 1], [0.3]],
  ])('%s', async (_, args, afa) => {
    const rows = (await call(...args)) as unknown[][];
    expect(rows.slice(1).map((row) => row[3])).toEqual(afa);
  });

  it.each<[string, unknown[], string]>([
    ['nothing', [], '#VALUE! Argument „anschaffungskosten“ fehlt oder ist leer.'],
    [
      'negative cost',
      [-1, MAERZ_2024, 4],
      '#VALUE! Die Anschaffungskosten dürfen nicht negativ sein.',
    ],
    ['no date', [1, null, 4], '#VALUE! Argument „anschaffung“ fehlt oder ist leer.'],
    [
      'no real date',
      [1, '31.02.2024', 4],
      '#VALUE! Argument „anschaffung“ ist kein Datum: „31.02.2024“. Geben Sie es wie 15.03.2024 ein.',
    ],
    [
      'off the calendar',
      [1, -5, 4],
      '#VALUE! Argument „anschaffung“ ist kein Datum: -5. Geben Sie es wie 15.03.2024 ein.',
    ],
    [
      'a year as date',
      [1, 2024, 4],
      '#VALUE! Argument „anschaffung“ ist das Jahr 2024 und kein Datum. Geben Sie es wie 01.01.2024 ein.',
    ],
    [
      'a year as disposal',
      [...HARDWARE, null, null, null, 2026],
      '#VALUE! Argument „abgang“ ist das Jahr 2026 und kein Datum. Geben Sie es wie 01.01.2026 ein.',
    ],
    [
      'a quantity as text',
      [...HARDWARE, 'leistung', [['2']]],
      '#VALUE! Menge: der Text „2“ ist keine Zahl.',
    ],
    [
      'truth value as date',
      [1, true, 4],
      '#VALUE! Argument „anschaffung“ ist kein Datum: WAHR. Geben Sie es wie 15.03.2024 ein.',
    ],
    [
      'no months',
      [1, MAERZ_2024, 0],
      '#VALUE! Die Nutzungsdauer wird in Jahren angegeben und muss ganze Monate ergeben, mindestens einen (zum Beispiel 4 oder 2,5).',
    ],
    [
      'no whole months',
      [1, MAERZ_2024, 1.3],
      '#VALUE! Die Nutzungsdauer wird in Jahren angegeben und muss ganze Monate ergeben, mindestens einen (zum Beispiel 4 oder 2,5).',
    ],
    [
      'no useful life',
      [1, MAERZ_2024, null],
      '#VALUE! Argument „nutzungsdauer“ fehlt oder ist leer.',
    ],
    [
      'unknown method',
      [...HARDWARE, 'digital'],
      '#VALUE! Argument „methode“ kennt „digital“ nicht. Möglich sind linear, degressiv, leistung, sammelposten.',
    ],
    [
      'no rate',
      [...HARDWARE, 'degressiv'],
      '#VALUE! Der Parameter der Methode „degressiv“ ist der Jahressatz zwischen 0 % und 100 %, zum Beispiel 25 %.',
    ],
    [
      'rate in percent points',
      [...HARDWARE, 'degressiv', 25],
      '#VALUE! Der Parameter der Methode „degressiv“ ist der Jahressatz zwischen 0 % und 100 %, zum Beispiel 25 %.',
    ],
    [
      'several rates',
      [...HARDWARE, 'degressiv', [[0.2], [0.3]]],
      '#VALUE! Argument „parameter“ nimmt einen einzelnen Wert, nicht einen Bereich (2 × 1 Zellen).',
    ],
    [
      'no quantities',
      [...HARDWARE, 'leistung'],
      '#VALUE! Die Methode „leistung“ braucht als Parameter die Mengen je Jahr; mindestens eine muss größer als 0 sein.',
    ],
    [
      'a gap in the quantities',
      [...HARDWARE, 'leistung', [[1], [null], [2]]],
      '#VALUE! Menge in Zeile 2: eine leere Zelle ist keine Zahl.',
    ],
    [
      'disposal before',
      [...HARDWARE, null, null, null, '14.03.2024'],
      '#VALUE! Der Abgang liegt vor der Anschaffung. Prüfen Sie beide Daten.',
    ],
    [
      'no truth value',
      [...HARDWARE, null, null, null, null, 2],
      '#VALUE! Argument „abgangsmonat_zählt“ ist WAHR oder FALSCH, nicht 2.',
    ],
    [
      'parts of a cent',
      [...HARDWARE, null, null, null, null, null, 3],
      '#VALUE! Argument „stellen“ muss eine ganze Zahl von -6 bis 2 sein; 3 ist es nicht.',
    ],
    [
      'the end of the calendar',
      [1, MAERZ_2024, 9000],
      '#VALUE! Der Plan reicht über das Jahr 9999 hinaus. Prüfen Sie die Anschaffung und die Dauer.',
    ],
  ])('%s', async (_, args, expected) => {
    expect(await call(...args)).toBe(expected);
  });
});
