import { addressOf, cellArea, withWholeMerges } from '../../../src/preview/grid/areas';
import { geometryOf } from '../../../src/preview/grid/geometry';
import { moved } from '../../../src/preview/grid/gridKeys';
import type { SheetState } from '../../../src/preview/host/workbook/model/workbook';
import { area, sheetOf } from './sheets';

/** What is selected and which cell is active after keys like "Ctrl+Shift+ArrowDown" from a selection. */
function after(sheet: SheetState, from: string, ...strokes: string[]) {
  sheet.selection = area(from);
  sheet.activeCell = { row: sheet.selection.row, column: sheet.selection.column };
  for (const stroke of strokes) {
    const parts = stroke.split('+');
    const keys = {
      key: parts[parts.length - 1]!,
      ctrlKey: parts.includes('Ctrl'),
      shiftKey: parts.includes('Shift'),
    };
    const choice = moved(sheet, geometryOf(sheet), keys, 200)!;
    sheet.selection = withWholeMerges(choice.area, sheet.merges);
    sheet.activeCell = choice.activeCell;
  }
  return `${addressOf(sheet.selection)} ${addressOf(cellArea(sheet.activeCell))}`;
}

describe('keys on a sheet', () => {
  const sheet = sheetOf([
    ['Jahr', 2023, 2024, null, 'x'],
    ['A', 1, 2],
    ['B', 3, 4],
    [null, null, null],
    ['Summe', 4, 6],
  ]);

  it.each([
    ['B2', ['ArrowDown'], 'B3 B3'],
    ['A1', ['ArrowUp'], 'A1 A1'],
    ['B2', ['Enter'], 'B3 B3'],
    ['B2', ['Shift+Enter'], 'B1 B1'],
    ['B2', ['Tab'], 'C2 C2'],
    ['B2', ['Shift+Tab'], 'A2 A2'],
    ['B2', ['Home'], 'A2 A2'],
    ['C3', ['Ctrl+Home'], 'A1 A1'],
    ['A1', ['Ctrl+End'], 'E5 E5'],
    ['A1', ['PageDown'], 'A11 A11'],
    ['A11', ['PageUp'], 'A1 A1'],
    ['A1', ['Ctrl+ArrowDown'], 'A3 A3'],
    ['A3', ['Ctrl+ArrowDown'], 'A5 A5'],
    ['A5', ['Ctrl+ArrowDown'], 'A1048576 A1048576'],
    ['A5', ['Ctrl+ArrowUp'], 'A3 A3'],
    ['A1', ['Ctrl+ArrowRight'], 'C1 C1'],
    ['C1', ['Ctrl+ArrowRight'], 'E1 E1'],
    ['E1', ['Ctrl+ArrowRight'], 'XFD1 XFD1'],
    ['B2', ['Shift+ArrowRight', 'Shift+ArrowDown'], 'B2:C3 B2'],
    ['B2', ['Shift+ArrowRight', 'Shift+ArrowLeft', 'Shift+ArrowLeft'], 'A2:B2 B2'],
    ['A1', ['Ctrl+Shift+ArrowDown'], 'A1:A3 A1'],
    ['A1', ['Ctrl+a'], 'A:XFD A1'],
  ])('from %s by %j to %s', (from, strokes, to) => {
    expect(after(sheet, from, ...strokes)).toBe(to);
  });

  it('pass over hidden rows, and take merged cells as one', () => {
    const merged = sheetOf([['Titel']]);
    merged.merges = [area('A1:C2')];
    merged.rows.set(2, { size: null, hidden: true, style: null });
    expect(after(merged, 'A1:C2', 'ArrowDown')).toBe('A4 A4');
    expect(after(merged, 'A1:C2', 'ArrowRight')).toBe('D1 D1');
    expect(after(merged, 'B4', 'ArrowUp')).toBe('A1:C2 A1');
    expect(after(merged, 'D1', 'Shift+ArrowLeft')).toBe('A1:D2 D1');
  });

  it('lead back below frozen rows and beside frozen columns', () => {
    const frozen = sheetOf([]);
    frozen.frozen = { rows: 2, columns: 1 };
    expect(after(frozen, 'F9', 'Ctrl+Home')).toBe('B3 B3');
  });
});
