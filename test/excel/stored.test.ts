import type { Correction } from '../../src/core/plan/correction';
import type { Acknowledgement } from '../../src/core/review/acknowledgement';
import { PROTOCOL_TITLE } from '../../src/core/workbook/protocolSheet';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { describeStored, removeStored } from '../../src/excel/stored/contents';
import { readStored, writeStored } from '../../src/excel/stored/store';
import { NOTHING_STORED, type Stored } from '../../src/excel/stored/stored';
import { undoLabel } from '../../src/excel/undo/undo';
import { applyChanges } from '../../src/excel/write/applyChanges';
import type { OfficeClient } from '../support/officeClient';
import { openExcel, pictureOf, sheetOf, tripsOf } from './excelApp';

const SEEN: Acknowledgement = {
  rule: 'SU-01',
  sheet: 'Plan',
  cell: 'B3',
  figures: '60|61|-1|3',
  names: '„Ergebnis“',
  remark: 'so <beschlossen> & „richtig“ – 100 % \u0000',
  sign: 'mw',
  date: '2026-11-07',
};
const CORRECTION: Correction = {
  sheet: 'Plan',
  words: 'Ansatz 2026',
  corner: 'A1',
  kind: 'Erfolgsplan',
  unit: 1000,
};
const STORED: Stored = {
  acknowledgements: [SEEN],
  corrections: [CORRECTION],
  settings: { refresh: false },
  rules: {
    change: { percent: 12.5, euros: 20_000 },
    overrun: { percent: 10 },
    severities: { 'PL-03': 'warnung' },
    off: ['PL-10'],
  },
};
/** As it is written, without what is otherwise than given. */
const KEPT = { ...STORED, rules: {} };
const PLAN = { Plan: [['Umsatzerlöse', 100]], Vermögensplan: [['Tilgung', 5]] };

let excel: OfficeClient;
beforeEach(async () => {
  excel = await openExcel(PLAN);
});

const parts = () => excel.standIn.workbook.customXmlParts;
const keep = (stored: Stored) => writeStored(() => stored);
const acknowledge = (cell: string) =>
  writeStored((now) => ({
    ...now,
    acknowledgements: [...now.acknowledgements, { ...SEEN, cell }],
  }));

it('has nothing stored in a workbook that Planwerk does not know', async () => {
  expect(await readStored()).toEqual({ kind: 'stored', stored: NOTHING_STORED });
  expect(tripsOf(excel)).toHaveLength(1);
  expect(parts()).toEqual([]);
});

it('finds again what it has kept, in a pane that was opened later', async () => {
  expect((await keep(STORED)).kind).toBe('stored');
  excel = await openExcel(excel.standIn);
  expect(await readStored()).toEqual({ kind: 'stored', stored: STORED });
});

it('understands what was kept before there were rules to adjust', async () => {
  await keep(STORED);
  const [part] = parts();
  part!.xml = part!.xml.replace('"version":2', '"version":1').replace(/,"rules":.*}/, '}');
  expect(part!.xml).not.toContain('rules');
  expect(await readStored()).toEqual({
    kind: 'stored',
    stored: { ...STORED, rules: NOTHING_STORED.rules },
  });
});

it('keeps one part, and only characters that every XML allows', async () => {
  await keep(STORED);
  await keep(NOTHING_STORED);
  await keep(STORED);
  expect(parts()).toHaveLength(1);
  expect(parts()[0]!.xml).toMatch(/^[\x20-\x7e]*$/);
});

it('loses none of two acknowledgements that come at the same time', async () => {
  await Promise.all([acknowledge('B3'), acknowledge('B4')]);
  expect(await readStored()).toMatchObject({
    stored: { acknowledgements: [{ cell: 'B3' }, { cell: 'B4' }] },
  });
});

it('puts together what two people began at the same time', async () => {
  await acknowledge('B3');
  const [mine] = parts();
  parts().splice(0);
  await acknowledge('B4');
  parts().push(mine!);
  const both = { acknowledgements: [{ cell: 'B4' }, { cell: 'B3' }] };
  expect(await readStored()).toMatchObject({ stored: both });
  expect(await writeStored((now) => now)).toMatchObject({ stored: both });
  expect(parts()).toHaveLength(1);
});

describe('is not misled, and writes nothing over', () => {
  const json = (content: unknown) => JSON.stringify(content);
  it.each([
    ['nothing', '', 'storedDamaged'],
    ['half of it', json({ version: 1, ...KEPT }).slice(0, 40), 'storedDamaged'],
    ['no version', json(KEPT), 'storedDamaged'],
    [
      'an unknown kind of table',
      json({ version: 1, ...KEPT, corrections: [{ ...CORRECTION, kind: 'Bilanzplan' }] }),
      'storedDamaged',
    ],
    [
      'an acknowledgement without sign',
      json({ version: 1, ...KEPT, acknowledgements: [{ ...SEEN, sign: 7 }] }),
      'storedDamaged',
    ],
    [
      'a rule that nobody knows',
      json({ version: 2, ...KEPT, rules: { aus: ['XX-99'] } }),
      'storedDamaged',
    ],
    ['a later version', json({ version: 3, anders: true }), 'storedNewer'],
  ])('%s', async (_, content, kind) => {
    await keep(STORED);
    const [part] = parts();
    part!.xml = part!.xml.replace(
      />[^]*</,
      `>${content.replace(/&/g, '&amp;').replace(/</g, '&lt;')}<`,
    );
    const before = part!.xml;
    expect(await readStored()).toMatchObject({ kind: 'failed', problem: { kind } });
    expect(await keep(NOTHING_STORED)).toMatchObject({ kind: 'failed', problem: { kind } });
    expect(parts().map(({ xml }) => xml)).toEqual([before]);
    expect(await describeStored()).toMatchObject({
      contents: { acknowledgements: null, adjustments: null, problem: { kind } },
    });
    expect(await removeStored({ marks: false })).toBeNull();
    expect(await readStored()).toEqual({ kind: 'stored', stored: NOTHING_STORED });
  });
});

it('goes on after a failure', async () => {
  excel.standIn.workbook.readOnly = true;
  expect(await keep(STORED)).toMatchObject({ kind: 'failed', problem: { kind: 'readOnly' } });
  excel.standIn.workbook.readOnly = false;
  expect(await keep(STORED)).toEqual({ kind: 'stored', stored: STORED });
});

describe('what of Planwerk is in the workbook', () => {
  const NOTHING = {
    acknowledgements: 0,
    corrections: 0,
    adjustments: 0,
    problem: null,
    hasSettings: false,
    beforeImages: 0,
    markedSheets: [],
    protocols: [],
  };
  const fill = async (): Promise<void> => {
    await keep(STORED);
    await applyChanges(
      [
        { sheet: 'Plan', row: 0, column: 1, write: { value: 101 } },
        { sheet: 'Plan', mark: 'B1', fillColor: '#F4A6A0' },
        { newSheet: 'Protokoll', cells: [{ row: 0, column: 0, write: { text: PROTOCOL_TITLE } }] },
      ],
      await readWorkbook(),
      { label: 'Korrektur' },
    );
  };
  const described = async () => {
    const outcome = await describeStored();
    return outcome.kind === 'described' ? outcome.contents : outcome.problem;
  };

  it('is listed', async () => {
    expect(await described()).toEqual(NOTHING);
    await fill();
    expect(await described()).toEqual({
      acknowledgements: 1,
      corrections: 1,
      adjustments: 3,
      problem: null,
      hasSettings: true,
      beforeImages: 1,
      markedSheets: ['Plan'],
      protocols: ['Protokoll'],
    });
  });

  it('is listed too where only a setting is left, which is removed as well', async () => {
    await keep(NOTHING_STORED);
    expect(await described()).toEqual({ ...NOTHING, hasSettings: true });
    expect(await removeStored({ marks: false })).toBeNull();
    expect(parts()).toEqual([]);
  });

  it('is removed with the marks', async () => {
    await fill();
    expect(await removeStored({ marks: true })).toBeNull();
    expect(await described()).toEqual({ ...NOTHING, protocols: ['Protokoll'] });
    expect(parts()).toEqual([]);
    expect(sheetOf(excel, 'Plan').conditionalFormats).toEqual([]);
    expect(await undoLabel()).toBeNull();
  });

  it('is removed without them', async () => {
    await fill();
    expect(await removeStored({ marks: false })).toBeNull();
    expect(await described()).toEqual({
      ...NOTHING,
      markedSheets: ['Plan'],
      protocols: ['Protokoll'],
    });
  });

  it('leaves no trace in the workbook, and what others keep there', async () => {
    const others = { id: '{0}', xml: '<a xmlns="urn:anderes">1</a>' };
    parts().push(others);
    const picture = pictureOf(excel);
    await keep(STORED);
    const mark = { sheet: 'Plan', mark: 'A1:B1', fillColor: '#F4A6A0' };
    await applyChanges([mark], await readWorkbook(), { label: 'Markierungen' });
    expect(pictureOf(excel)).not.toEqual(picture);
    await removeStored({ marks: true });
    expect(pictureOf(excel)).toEqual(picture);
    expect(parts()).toEqual([others]);
  });

  it.each<[string, () => void, string]>([
    [
      'a protected sheet that bears marks',
      () => (sheetOf(excel, 'Plan').protection.protected = true),
      'Das Blatt „Plan“ ist geschützt.',
    ],
    [
      'a file that is read-only',
      () => (excel.standIn.workbook.readOnly = true),
      'Die Arbeitsmappe ist schreibgeschützt geöffnet.',
    ],
    [
      'a cell that is being edited',
      () => excel.host.enterCellEdit(),
      'In Excel wird gerade eine Zelle bearbeitet.',
    ],
  ])('stays where it is behind %s', async (_, lock, sentence) => {
    await fill();
    const before = parts().length;
    lock();
    expect(await removeStored({ marks: true })).toMatchObject({ sentence });
    expect(parts()).toHaveLength(before);
  });
});
