import type { Entry as PlanEntry } from '../../../src/core/plan/types';
import type { Entry } from '../../support/workbook';
import { tableOf, valuesOf } from './picture';

/** What is read in a cell of a column that holds this and a few other figures. */
function entryOf(cell: Entry, others: readonly Entry[] = [100, 200]): PlanEntry {
  const { rows } = tableOf([
    ['Position', 'Ansatz 2024'],
    ['Vorab', 300],
    ['Diese', cell],
    ...others.map((other, index) => [`Weitere ${index}`, other]),
  ]);
  return rows.find(({ position }) => position === 2)!.entries[0]!;
}

describe('a figure of a table', () => {
  it('knows its cell and its formula', () => {
    expect(entryOf({ value: 42, formula: '=6*7' })).toEqual({
      sheet: 'Blatt',
      row: 2,
      column: 1,
      value: 42,
      shown: 42,
      unit: 1,
      formula: '=6*7',
      asText: false,
    });
  });

  it.each([
    ['a whole figure', 1234, 1234, 1],
    ['an unformatted figure with cents', 12.34, 12.34, 0.01],
    ['an unformatted figure with a tenth', 12.3, 12.3, 0.1],
    ['cents behind a format for whole euros', [1234.5, '#,##0'] as const, 1235, 1],
    ['whole euros behind a format for cents', [1234, '#,##0.00'] as const, 1234, 0.01],
    ['a percentage', [0.4567, '0.0%'] as const, 0.457, 0.001],
    ['thousands', [1_234_567, '#,##0,'] as const, 1_235_000, 1000],
  ])('%s is shown as %p by its format', (_, cell, shown, unit) => {
    const entry = entryOf(cell);
    expect(entry).toMatchObject({ shown, asText: false });
    expect((entry as { unit: number }).unit).toBeCloseTo(unit, 10);
  });

  it('has cents where its column has any', () => {
    expect(entryOf(100, [200.25])).toMatchObject({ value: 100, unit: 0.01 });
    expect(entryOf(100, [200.5])).toMatchObject({ value: 100, unit: 0.1 });
    expect(entryOf(100, [[200.25, '0.00']])).toMatchObject({ value: 100, unit: 1 });
  });

  it.each([
    ['1.234', 1234, 1],
    ['1.234,50', 1234.5, 0.01],
    ['1.234,00-', -1234, 0.01],
    ['(1.234)', -1234, 1],
    ['1.234 €', 1234, 1],
    ['12,5 %', 0.125, 0.001],
  ])('%j is a number stored as text', (text, value, unit) => {
    const entry = entryOf(text);
    expect(entry).toMatchObject({ value, shown: value, asText: true });
    expect((entry as { unit: number }).unit).toBeCloseTo(unit, 10);
  });

  it('in an English column is English', () => {
    expect(entryOf('1,234', ['1,234.50', 3])).toMatchObject({ value: 1234 });
    expect(entryOf('1,234', ['1.234,50', 3])).toMatchObject({ value: 1.234 });
  });

  it('is the sum of several in a cell', () => {
    expect(entryOf('1,00\n2,50 0,25')).toMatchObject({ value: 3.75, unit: 0.01, asText: false });
  });

  it.each([
    ['an error', { error: '#DIV/0!' }, 'fehlerwert', '#DIV/0!'],
    ['words', 'siehe Anlage', 'text', 'siehe Anlage'],
    ['a formula without stored value', '=SUM(B3:B4)', 'ohne-wert', '=SUM(B3:B4)'],
  ])('is none in a cell with %s', (_, cell, reason, content) => {
    expect(entryOf(cell)).toEqual({ sheet: 'Blatt', row: 2, column: 1, reason, content });
  });

  it('is none in a cell that holds nothing at all', () => {
    expect(entryOf({ value: null })).toMatchObject({ reason: 'ohne-wert', content: '' });
  });

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['a dash', '-'],
    ['a long dash', ' — '],
    ['"entfällt"', 'entfällt'],
    ['"k. A."', 'k. A.'],
    ['a cross', 'x'],
    ['a date', [45291, 'dd.mm.yyyy'] as const],
    ['a truth value', true],
  ])('is none, and nothing is amiss, where there is %s', (_, cell) => {
    expect(entryOf(cell)).toBeNull();
  });

  it.each([
    ['a long text', `${'x'.repeat(61)} 1.234`],
    ['a version', '1.2.3'],
    ['a figure with a word', 'ca. 1.234'],
    ['a figure with a quantity', '12 Stück'],
  ])('is none in %s', (_, cell) => {
    expect(entryOf(cell)).toMatchObject({ reason: 'text' });
  });

  it('that could be a year is an amount among amounts', () => {
    const { rows } = tableOf(`
      Position | Ansatz 2024 | Ansatz 2023
      Erste    | 2010        | 10000
      Zweite   | 30          | 2000`);
    expect(rows.map(valuesOf)).toEqual([
      [2010, 10000],
      [30, 2000],
    ]);
  });
});
