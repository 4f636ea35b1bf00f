/**
 * The built functions in the built page, called through the real Office.js client as Excel for Windows calls them.
 * Every way in which empty cells were reported to arrive (office-js #1951, #4702, #5262) must give the same result.
 */
import type { Calculated } from '../../src/preview/host/calculation/functionCalls';
import { ExcelPage } from '../support/excelPage';

jest.setTimeout(30_000);

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
  Flaeche: [[], [null, 0, 5, null], [null, null, 0, 7], [null, 9, null, 0]],
  Quer: [
    [9, 0],
    [null, 5],
  ],
  Nullen: Array.from({ length: 2500 }, () => [0]),
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
  expect([...page.engine.unknownNames.keys()]).toEqual([]);
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
  const lookUps = () =>
    page.host.roundTrips.filter(({ request }) => request.includes('valueTypes'));

  it('takes one round trip for a whole pass of the calculation', async () => {
    const formulas = Array.from({ length: 50 }, (_, index) => {
      const last = 4 + (index % 3);
      return page.calculate(
        'QUARTIL_GPA',
        [zeros.slice(0, last), 4],
        [`Werte!A1:A${String(last)}`],
      );
    });
    expect((await Promise.all(formulas)).map(value)).toEqual(Array(50).fill([[3]]));
    expect(lookUps()).toHaveLength(1);
    const asked = lookUps()[0]!.request.match(/valueTypes/g);
    expect(asked).toHaveLength(3);
  });

  it('is left out where no 0 came from a cell', async () => {
    expect(value(await page.calculate('QUARTIL_GPA', [[[1], [2]], 2], ['Werte!A1:A2']))).toEqual([
      [1.5],
    ]);
    expect(value(await page.calculate('QUARTIL_GPA', [[[0], [1]], 0]))).toEqual([[0]]);
    expect(lookUps()).toEqual([]);
  });

  it('is left out where a 0 means the same as an empty cell', async () => {
    const addresses = [null, null, 'Anlage!A4'];
    expect(value(await page.calculate('DECKUNGSGRAD', [50, 100, 0], addresses))).toEqual([[0.5]]);
    expect(lookUps()).toEqual([]);
  });

  it('reads whole columns only as far as the zeros reach', async () => {
    const column = [...zeros, ...Array<number[]>(1000).fill([0])];
    expect(value(await page.calculate('QUARTIL_GPA', [column, 4], ['Werte!A:A']))).toEqual([[3]]);
    expect(lookUps()[0]!.response.length).toBeLessThan(20_000);
  });

  it('tells gaps and zeros apart in every column of an area', async () => {
    const cells = [
      [0, 5, 0],
      [0, 0, 7],
      [9, 0, 0],
    ];
    // Only the diagonal, B2, C3 and D4, holds true zeros: 0, 0, 0, 5, 7, 9.
    const calculate = (quartil: number) =>
      page.calculate('QUARTIL_GPA', [cells, quartil], ['Flaeche!B2:D4']);
    expect(value(await calculate(0))).toEqual([[0]]);
    expect(value(await calculate(2))).toEqual([[2.5]]);
    expect(value(await calculate(4))).toEqual([[9]]);
  });

  it('finds the zeros of an area whichever of its corners they stand in', async () => {
    const cells = [
      [9, 0],
      [0, 5],
    ];
    const answer = await page.calculate('QUARTIL_GPA', [cells, [[0], [2]]], ['Quer!A1:B2']);
    expect(value(answer)).toEqual([[0], [5]]);
  });

  it('splits what is too much for one round trip', async () => {
    const formulas = Array.from({ length: 2500 }, (_, index) =>
      page.calculate('QUARTIL_GPA', [[[0]], 2], [`Nullen!A${String(index + 1)}`]),
    );
    expect(
      new Set((await Promise.all(formulas)).map((result) => JSON.stringify(result.value))),
    ).toEqual(new Set(['[[0]]']));
    expect(lookUps()).toHaveLength(3);
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

  it('waits while a cell is being edited', async () => {
    page.host.enterCellEdit();
    const call = page.calculate('QUARTIL_GPA', [zeros, 2], ['Werte!A1:A6']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(lookUps()).toEqual([]);
    page.host.leaveCellEdit();
    expect(value(await call)).toEqual([[1.5]]);
  });

  it('says so where Excel does not answer', async () => {
    const ACTIVITY_LIMIT = 5102;
    page.host.failure = (request) => (request.includes('valueTypes') ? ACTIVITY_LIMIT : null);
    expect(await page.calculate('QUARTIL_GPA', [zeros, 2], ['Werte!A1:A6'])).toMatchObject({
      ok: false,
      errorCode: NV,
    });
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
    ['#NV', 'QUARTIL_GPA', [[['k. A.']], [[1]]], NV, /^Der Bereich enthält keine Zahl\./],
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

describe('in a cell', () => {
  const position = { row: 0, column: 7 };
  const enter = async (text: string) => {
    const { standIn } = page;
    const sheet = standIn.workbook.sheets.find(({ name }) => name === 'Werte')!;
    expect(standIn.person.enter(sheet, position, text)).toBeNull();
    await standIn.settled();
    return (row: number) => sheet.cells.get(row, position.column);
  };

  it.each<Delivery>(['null', '""', '0'])(
    'the quartiles spill, empty cells delivered as %s',
    async (delivery) => {
      page.standIn.switches.emptyCells = delivery;
      const at = await enter('=PLANWERK.QUARTIL_GPA(A1:A6;{0;2;4})');
      const values = [0, 1, 2].map((row) => at(row).value);
      expect(values).toEqual([0, 1.5, 3]);
    },
  );

  it('an error keeps its sentence', async () => {
    const at = await enter('=PLANWERK.DECKUNGSGRAD(1;0)');
    expect(at(0).value).toEqual({ error: '#DIV/0!' });
    expect(at(0).message).toMatch(/^Nach Abzug/);
  });
});
