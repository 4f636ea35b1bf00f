/**
 * The built functions in the built page, called through the real Office.js client as Excel for Windows calls them.
 * Every way in which empty cells were reported to arrive (office-js #1951, #4702, #5262) must give the same result.
 */
import type { Calculated } from '../../src/preview/host/workbook/functions';
import { ExcelPage } from '../support/excelPage';

/** Numbers by which the client reports an error. */
const NV = 1;
const WERT = 7;

const WORKBOOK = {
  Werte: [[3], [null], [1], [0], [2], [null]],
  'Interview 2015': [
    [3, 2, 'Frage 1'],
    [0, 1, 'Frage 2'],
    [null, 1, 'Frage 3'],
    [null, null, 'Überschrift'],
  ],
  Anlage: [[12_000.5], [45_366], [4], [null], [0]],
};

type Delivery = 'null' | '""' | '0';
const DELIVERIES: Delivery[] = ['null', '""', '0'];
const EMPTY = { null: null, '""': '', '0': 0 } as const;

/** The cells of a column (or several) as this Excel passes them. */
function deliver(sheet: keyof typeof WORKBOOK, columns: number[], delivery: Delivery): unknown[][] {
  return WORKBOOK[sheet].map((row: readonly unknown[]) =>
    columns.map((column) => row[column] ?? EMPTY[delivery]),
  );
}

let page: ExcelPage;
beforeEach(async () => {
  page = await ExcelPage.open(WORKBOOK);
});
afterEach(() => {
  expect([...page.engine.unknown.keys()]).toEqual([]);
  expect(page.problems).toEqual([]);
  page.close();
});

const value = ({ ok, value: result }: Calculated): unknown =>
  ok ? result : `error: ${String(result)}`;

describe.each(DELIVERIES)('empty cells delivered as %s', (delivery) => {
  it('are no values of a quartile, and a true 0 is one', async () => {
    const werte = deliver('Werte', [0], delivery);
    const quartile = [[0], [2], [4]];
    expect(value(await page.calculate('QUARTIL_GPA', [werte, quartile], ['Werte!A1:A6']))).toEqual([
      [0],
      [1.5],
      [3],
    ]);
  });

  it('are open questions, and a true 0 is "nicht erfüllt"', async () => {
    const args = [
      deliver('Interview 2015', [0], delivery),
      deliver('Interview 2015', [1], delivery),
    ];
    const addresses = ["'Interview 2015'!A1:A4", "'Interview 2015'!B1:B4"];
    expect(await page.calculate('ERFUELLUNGSGRAD', args, addresses)).toEqual({
      ok: false,
      value: '1 von 3 Fragen offen. Bewerten Sie sie, oder setzen Sie zwischenstand auf WAHR.',
      errorCode: NV,
    });
    expect(value(await page.calculate('ERFUELLUNGSGRAD', [...args, true], addresses))).toEqual([
      [6 / 9],
    ]);
  });

  it('are missing figures of a Deckungsgrad', async () => {
    const empty = EMPTY[delivery];
    expect(await page.calculate('DECKUNGSGRAD', [empty, 100], ['Anlage!A4', null])).toMatchObject({
      ok: false,
      errorCode: WERT,
      value: 'Argument „einzahlungen“ fehlt oder ist leer.',
    });
    expect(
      value(await page.calculate('DECKUNGSGRAD', [50, 100, empty], [null, null, 'Anlage!A4'])),
    ).toEqual([[0.5]]);
  });

  it('leave the places of an AfA-Plan at cents; a true 0 asks for whole euros', async () => {
    const plan = (stellen: unknown, address: string) =>
      page.calculate(
        'AFA_PLAN',
        [12_000.5, 45_366, 1, null, null, null, null, null, stellen, false],
        ['Anlage!A1', 'Anlage!A2', null, null, null, null, null, null, address],
      );
    expect(value(await plan(EMPTY[delivery], 'Anlage!A4'))).toEqual([
      [2024, 10, 12_000.5, 10_000.42, 2000.08],
      [2025, 2, 2000.08, 2000.08, 0],
    ]);
    expect(value(await plan(0, 'Anlage!A5'))).toEqual([
      [2024, 10, 12_000.5, 10_000, 2000.5],
      [2025, 2, 2000.5, 2000.5, 0],
    ]);
  });
});

describe('looking cells up', () => {
  const zeros = [[3], [0], [1], [0], [2], [0]];

  it('takes one round trip for a whole pass of the calculation', async () => {
    const before = page.host.traffic.roundTrips;
    const results = await Promise.all(
      Array.from({ length: 50 }, () => page.calculate('QUARTIL_GPA', [zeros, 2], ['Werte!A1:A6'])),
    );
    expect(results.map(value)).toEqual(Array(50).fill([[1.5]]));
    const forTheResults = 1;
    expect(page.host.traffic.roundTrips - before).toBe(1 + forTheResults);
  });

  it('is left out where no 0 came from a cell', async () => {
    const before = page.host.traffic.roundTrips;
    expect(value(await page.calculate('QUARTIL_GPA', [[[1], [2]], 2], ['Werte!A1:A2']))).toEqual([
      [1.5],
    ]);
    expect(value(await page.calculate('QUARTIL_GPA', [[[0], [1]], 0]))).toEqual([[0]]);
    expect(page.host.traffic.roundTrips - before).toBe(2);
  });

  it('reads whole columns only as far as the zeros reach', async () => {
    const before = page.host.traffic.bytesDown;
    const column = [...zeros, ...Array<number[]>(1000).fill([0])];
    expect(value(await page.calculate('QUARTIL_GPA', [column, 4], ['Werte!A:A']))).toEqual([[3]]);
    expect(page.host.traffic.bytesDown - before).toBeLessThan(20_000);
  });

  it.each([
    ['another workbook', "'[Vorjahr.xlsx]Werte'!A1:A6"],
    ['a sheet that is gone', 'Gelöscht!A1:A6'],
    ['no address of a sheet', 'A1:A6'],
  ])(
    '%s: says so instead of guessing, and does not silence the other formulas',
    async (_, address) => {
      const [lost, found, alsoFound] = await Promise.all([
        page.calculate('QUARTIL_GPA', [zeros, 2], [address]),
        page.calculate('QUARTIL_GPA', [zeros, 2], ['Werte!A1:A6']),
        page.calculate('QUARTIL_GPA', [zeros, 4], ['Werte!A1:A6']),
      ]);
      expect([found, alsoFound].map((result) => value(result))).toEqual([[[1.5]], [[3]]]);
      expect(lost).toMatchObject({ ok: false, errorCode: NV });
      expect(lost.value).toMatch(
        /^Argument „werte“ in Zeile 2.*: Excel sagt nicht, ob die 0 eine leere Zelle ist\./,
      );
    },
  );

  it('says so where Excel does not answer', async () => {
    const CELL_EDIT_MODE = 5004;
    const call = page.calculate('QUARTIL_GPA', [zeros, 2], ['Werte!A1:A6']);
    page.host.failure = CELL_EDIT_MODE;
    await new Promise((resolve) => setTimeout(resolve, 20));
    page.host.failure = null;
    expect(await call).toMatchObject({ ok: false, errorCode: NV });
  });
});

describe('what reaches Excel', () => {
  it.each<[string, string, unknown[], number, RegExp]>([
    [
      '#WERT!',
      'ERFUELLUNGSGRAD',
      [[[4]], [[1]]],
      WERT,
      /^Bewertung: 4 liegt nicht auf der Skala 0 bis 3\.$/,
    ],
    ['#NV', 'QUARTIL_GPA', [[['k. A.']], [[1]]], NV, /^Der Bereich enthält keine Zahl\.$/],
    ['#DIV/0!', 'DECKUNGSGRAD', [1, 0], 5, /^Nach Abzug/],
    ['#ZAHL!', 'QUARTIL_GPA', [[[1]], [[7]]], 6, /^Es gibt die Quartile/],
  ])('%s with its sentence', async (_, name, args, errorCode, sentence) => {
    const result = await page.calculate(name, args);
    expect(result).toMatchObject({ ok: false, errorCode });
    expect(result.value).toMatch(sentence);
  });

  it('names the cell on the sheet', async () => {
    const result = await page.calculate(
      'ERFUELLUNGSGRAD',
      [
        [[3], [5]],
        [[1], [1]],
      ],
      ['Plan!$D$8:$D$9'],
    );
    expect(result.value).toBe('Bewertung in Zeile 2 (D9): 5 liegt nicht auf der Skala 0 bis 3.');
  });

  it('is an error in its own cell among several quartiles', async () => {
    const { ok, value: rows } = await page.calculate('QUARTIL_GPA', [[[1], [2], [3]], [[1, 7]]]);
    expect(ok).toBe(true);
    expect(rows).toEqual([[1.5, expect.objectContaining({ basicValue: '#NUM!' })]]);
  });
});
