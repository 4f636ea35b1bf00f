import {
  cellAddress,
  isExternal,
  parseArea,
  parseReference,
} from '../../../src/core/workbook/address';

describe('Bezüge', () => {
  it.each([
    ['Erfolgsplan!B3:D9', { sheet: 'Erfolgsplan', cells: 'B3:D9' }],
    ["'Plan 2024'!B3", { sheet: 'Plan 2024', cells: 'B3' }],
    ["'Bürger''s Plan'!A:A", { sheet: "Bürger's Plan", cells: 'A:A' }],
    ["'a!b'!A1", { sheet: 'a!b', cells: 'A1' }],
    ['B3', null],
    ['', null],
  ])('%p', (reference, expected) => {
    expect(parseReference(reference)).toEqual(expected);
  });

  it.each([
    ["'[Vorjahr.xlsx]Plan'!A1", true],
    ['[Vorjahr.xlsx]Plan!A1', true],
    ["'Plan 2024'!A1", false],
  ])('%p leads out of the workbook: %p', (reference, expected) => {
    const parsed = parseReference(reference);
    expect(parsed && isExternal(parsed)).toBe(expected);
  });

  it.each([
    ['B3:D9', { row: 2, column: 1, rows: 7, columns: 3 }],
    ['$B$3', { row: 2, column: 1, rows: 1, columns: 1 }],
    ['B3:B3', { row: 2, column: 1, rows: 1, columns: 1 }],
    ['A:A', { row: 0, column: 0, rows: 1_048_576, columns: 1 }],
    ['Z1:AB1', { row: 0, column: 25, rows: 1, columns: 3 }],
    ['XFD1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
    ['3:3', null],
    ['Werte', null],
    ['A1,B2', null],
  ])('the area %p', (cells, expected) => {
    expect(parseArea(cells)).toEqual(expected);
  });

  it.each([
    [0, 0, 'A1'],
    [8, 3, 'D9'],
    [4, 25, 'Z5'],
    [0, 26, 'AA1'],
    [9, 52, 'BA10'],
    [0, 702, 'AAA1'],
    [1_048_575, 16_383, 'XFD1048576'],
  ])('row %p and column %p are %p', (row, column, expected) => {
    expect(cellAddress(row, column)).toBe(expected);
  });
});
