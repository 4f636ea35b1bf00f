import type { Area } from '../../workbook/address';
import type { Sheet, Snapshot } from '../../workbook/snapshot';
import { Cells, regionAround, usedPart } from './cells';
import { withoutFrame } from './frame';
import { Grid } from './grid';
import { countHeadLines } from './headLines';
import { hiddenRemarks } from './hidden';
import { NO_TABLE, readKennzahlen } from './kennzahlen';
import { readKommunen } from './kommunen';
import { orientationOf } from './orientation';
import { positionOfNames } from './positionOfNames';
import { placeAt, type NamesIn, type Reading } from './reading';
import { titleYear } from './titleYear';

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
  /** As the person says; otherwise as it looks. */
  readonly namesIn?: NamesIn;
}

/** Why a selection cannot be compared, for the person. */
export interface Unreadable {
  readonly text: string;
}

/** Reads Kommunen × Kennzahlen; a single cell stands for the table around it. */
export function readSource(snapshot: Snapshot, selection: Selection): Reading | Unreadable {
  const sheet = snapshot.sheets.find(({ name }) => name === selection.sheet);
  const area = sheet === undefined ? null : areaOfTable(sheet, selection.area);
  if (sheet === undefined || area === null) return { text: 'In der Markierung steht nichts.' };
  const cells = new Cells(sheet, area);
  const { date1904 } = snapshot;
  const namesIn = selection.namesIn ?? orientationOf(cells, date1904);
  const grid = new Grid(cells, namesIn, date1904, sheet.merges);
  const names = positionOfNames(grid);
  const positions = grid.positions.filter((position) => position > names);
  const heads = grid.lines.slice(
    0,
    countHeadLines(
      grid.lines.map((line) => grid.headLine(line, names, positions)),
      date1904,
    ),
  );
  const data = grid.lines.slice(heads.length);
  const first = data[0];
  if (first === undefined || positions.length === 0) return { text: NO_TABLE };
  const lines = readKommunen(data, {
    nameOf: (line) => grid.at(line, names),
    isEmpty: (line) => positions.every((position) => grid.at(line, position) === undefined),
    placeOf: (line) => placeAt(namesIn, line, names),
  });
  const read = readKennzahlen(grid, lines, names, positions, heads);
  if ('text' in read) return read;
  const { kommunen, foreign } = lines;
  const { kennzahlen, remarks } = read;
  const hidden = hiddenRemarks(sheet, { namesIn, names, kommunen, kennzahlen });
  return {
    sheet: sheet.name,
    area,
    namesIn,
    lines: { first, last: data[data.length - 1]! },
    names,
    kommunen,
    foreign,
    kennzahlen,
    jahr: titleYear(sheet, area),
    remarks: [...hidden, ...lines.remarks, ...remarks],
  };
}

function areaOfTable(sheet: Sheet, selected: Area): Area | null {
  const { row, column, rows, columns } = selected;
  const wanted = rows * columns === 1 ? regionAround(sheet, row, column) : selected;
  const used = usedPart(sheet, wanted);
  return used && withoutFrame(sheet, used);
}

export function isUnreadable(source: Reading | Unreadable): source is Unreadable {
  return 'text' in source;
}
