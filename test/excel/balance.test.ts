import fc from 'fast-check';
import { changesOf } from '../../src/core/balance/changes';
import { prepare, proposeBalance } from '../../src/core/balance/propose';
import { NO_WISHES, type Proposal, type WayOfWriting } from '../../src/core/balance/types';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { discardUndo, undo } from '../../src/excel/undo/undo';
import { applyChanges } from '../../src/excel/write/applyChanges';
import type { Sheets } from '../support/openWorkbook';
import { openExcel, pictureOf } from './excelApp';

// Every case opens a workbook of its own, client and all.
jest.setTimeout(60_000);

/** What is typed into one year of a Vermögensplan without a row for the Zunahme, and into its Erfolgsplan. */
interface Drawn {
  readonly umsatz: number;
  readonly afa: number;
  readonly typedGewinn: number | null;
  readonly investition: number;
  readonly sumIsTyped: boolean;
  readonly withZunahme: boolean;
  readonly writing: WayOfWriting;
}

const amount = fc.nat(500_000);
const drawings: fc.Arbitrary<Drawn> = fc.record({
  umsatz: amount,
  afa: amount,
  typedGewinn: fc.option(amount),
  investition: amount,
  sumIsTyped: fc.boolean(),
  withZunahme: fc.boolean(),
  writing: fc.constantFrom('wie im Blatt', 'werte', 'formeln'),
});

function sheets({ umsatz, afa, typedGewinn, investition, sumIsTyped, withZunahme }: Drawn): Sheets {
  return {
    Erfolgsplan: [
      ['Erfolgsplan 2024'],
      ['', 'Ansatz 2024 €'],
      ['1. Umsatzerlöse', umsatz],
      ['2. Abschreibungen', afa],
      ['3. Jahresergebnis', '=B3-B4'],
    ],
    Vermögensplan: [
      ['Vermögensplan 2024'],
      ['', 'Ansatz 2024 €'],
      ['Mittelherkunft'],
      ['1. Abschreibungen', '=Erfolgsplan!B4'],
      ['2. Jahresgewinn', typedGewinn ?? '=MAX(0,Erfolgsplan!B5)'],
      ['3. Abnahme der liquiden Mittel', 0],
      ['Summe Mittelherkunft', sumIsTyped ? 1 : '=SUM(B4:B6)'],
      ['Mittelverwendung'],
      ['1. Investitionen', investition],
      ['2. Jahresverlust', 0],
      ...(withZunahme ? [['3. Zunahme der liquiden Mittel', 0]] : []),
      ['Summe Mittelverwendung', withZunahme ? '=SUM(B9:B11)' : '=SUM(B9:B10)'],
    ],
    Übersicht: [['Summe', withZunahme ? '=Vermögensplan!B12' : '=Vermögensplan!B11']],
  };
}

async function proposal(writing: WayOfWriting): Promise<Proposal> {
  return proposeBalance(prepare(await readWorkbook({ merges: true })), { ...NO_WISHES, writing });
}

it('balances in Excel to the cent, has nothing to do a second time, and undo gives the identical workbook', async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(drawings, async (drawn) => {
      const excel = await openExcel(sheets(drawn));
      const [before, picture] = [await readWorkbook({ merges: true }), pictureOf(excel)];
      const changes = changesOf(await proposal(drawn.writing));
      if (changes.length === 0) return;
      written += 1;
      expect(await applyChanges(changes, before, { label: 'Ausgleich' })).toMatchObject({
        kind: 'written',
      });
      const again = await proposal(drawn.writing);
      expect(changesOf(again)).toEqual([]);
      const [column] = again.plans[0]!.columns;
      expect(Math.round(column!.before.herkunft * 100)).toBe(
        Math.round(column!.before.verwendung * 100),
      );
      expect(await undo()).toMatchObject({ kind: 'undone' });
      expect(await readWorkbook({ merges: true })).toEqual(before);
      expect(pictureOf(excel)).toEqual(picture);
      await discardUndo();
    }),
    { numRuns: 20 },
  );
  expect(written).toBeGreaterThan(10);
});

it('puts a new row into the sums of all years, and undo takes it out of all of them', async () => {
  const excel = await openExcel({
    Finanzplan: [
      ['Finanzplan'],
      ['', '2024 €', '2025 €'],
      ['Mittelherkunft'],
      ['1. Zuweisungen', 100, 100],
      ['2. Kreditaufnahme', 50, '–'],
      ['Summe Mittelherkunft', '=SUM(B4:B5)', '=SUM(C4:C5)'],
      ['Mittelverwendung'],
      ['1. Investitionen', 170, 100],
      ['2. Tilgung', '–', '–'],
      ['Summe Mittelverwendung', '=SUM(B8:B9)', '=SUM(C8:C9)'],
    ],
  });
  const [before, picture] = [await readWorkbook({ merges: true }), pictureOf(excel)];
  const changes = changesOf(await proposal('wie im Blatt'));
  expect(await applyChanges(changes, before, { label: 'Ausgleich' })).toMatchObject({
    kind: 'written',
  });
  const { sheets: after } = await readWorkbook({ merges: true });
  const written = after[0]!.cells.filter(
    ({ row, column }) => column > 0 && (row === 5 || row === 6),
  );
  expect(written.map(({ value, formula }) => formula ?? value)).toEqual([
    20,
    '–',
    '=SUM(B4:B6)',
    '=SUM(C4:C6)',
  ]);
  expect(changesOf(await proposal('wie im Blatt'))).toEqual([]);
  expect(await undo()).toMatchObject({ kind: 'undone' });
  expect(pictureOf(excel)).toEqual(picture);
  await discardUndo();
});
