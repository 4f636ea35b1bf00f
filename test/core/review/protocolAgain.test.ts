import type { Finding } from '../../../src/core/checks/report';
import { acknowledge } from '../../../src/core/review/acknowledgement';
import { protocolSheet } from '../../../src/core/review/protocol';
import { changedProtocols, protocolToReplace } from '../../../src/core/review/protocolAgain';
import { reviewed } from '../../../src/core/review/reviewed';
import type { NewSheet } from '../../../src/core/workbook/change';
import type { Cell, Snapshot } from '../../../src/core/workbook/snapshot';
import { finding, report, table, tally } from '../../support/reports';

const WRONG = finding({
  text: '=„Summe“: Die Zeilen ergeben 600, angegeben sind 610,50.',
  berechnet: 600,
  gedruckt: 610.5,
  differenz: -10.5,
  ursache: '+49',
});
const HINT = finding({ severity: 'hinweis', text: 'Ohne Beträge.', folgen: [WRONG] });

function protocol(name: string, findings: readonly Finding[]): NewSheet {
  const content = report({
    tables: [table({ tally: tally({ bestanden: 5 }) }), table({ sheet: 'VP' })],
    findings,
    unchecked: [{ cell: { sheet: 'VP', row: 4, column: 27 }, text: 'Die Zelle ist leer.' }],
  });
  const seen = [acknowledge(WRONG, { remark: '-1', sign: '=0', date: '2026-11-06' })];
  const sheet = protocolSheet({
    report: content,
    reviewed: reviewed(content, seen),
    file: '',
    version: '1.2.3',
    time: '2026-11-07T14:05',
    sheets: [],
  });
  return { ...sheet, newSheet: name };
}

/** The sheets as Excel gives them back. */
function workbookWith(...sheets: readonly NewSheet[]): Snapshot {
  return {
    sheets: sheets.map(({ newSheet: name, cells }) => ({
      name,
      visibility: 'visible',
      cells: cells.flatMap(({ row, column, write, look }): Cell[] => {
        if ('formula' in write) throw new Error('a formula');
        const value = 'text' in write ? write.text : write.value;
        if (value === '') return [];
        const format = look?.numberFormat ?? 'General';
        return [{ row, column, value, formula: null, format, indent: 0, bold: false }];
      }),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    })),
    names: [],
    date1904: false,
  };
}

it.each([
  ['nothing found', []],
  ['findings of every shape', [WRONG, HINT]],
])('is told from its contents alone, with all looks and links: %s', (_, findings) => {
  const sheet = protocol('Unser Protokoll', findings);
  expect(protocolToReplace(workbookWith(sheet))).toEqual(sheet);
  expect(changedProtocols(workbookWith(sheet))).toEqual([]);
});

it('is the last of several', () => {
  const [first, second] = [protocol('Zweites', [WRONG]), protocol('Erstes', [])];
  expect(protocolToReplace(workbookWith(first, second))).toEqual(second);
});

describe('is none', () => {
  const { sheets, ...rest } = workbookWith(protocol('Prüfprotokoll', [WRONG]));
  const [sheet] = sheets;
  const last = sheet!.cells[sheet!.cells.length - 1]!;
  const area = { row: 0, column: 0, rows: 1, columns: 2 };
  it.each([
    ['where nothing is one', { ...sheet!, cells: [] }],
    [
      'where a cell says something else',
      { ...sheet!, cells: [...sheet!.cells.slice(0, -1), { ...last, value: 'anders' }] },
    ],
    ['where a cell is empty', { ...sheet!, cells: sheet!.cells.slice(0, -1) }],
    ['where somebody has gone on', { ...sheet!, cells: [...sheet!.cells, { ...last, row: 90 }] }],
    [
      'where a formula gives the same',
      { ...sheet!, cells: [...sheet!.cells.slice(0, -1), { ...last, formula: '="x"' }] },
    ],
    ['where cells are merged', { ...sheet!, merges: [area] }],
  ])('%s', (_, changed) => {
    expect(protocolToReplace({ ...rest, sheets: [changed] })).toBeNull();
    const names = changed.cells.length === 0 ? [] : ['Prüfprotokoll'];
    expect(changedProtocols({ ...rest, sheets: [changed] })).toEqual(names);
  });
});
