import { cellAddress, parseArea } from '../../core/workbook/address';
import { attribute, withAttribute } from './xmlText';
import { UnpatchableFile } from './unpatchableFile';

/** A cell as it is written: its tag without the end of it, and what stands inside. */
export interface CellText {
  readonly column: number;
  readonly tag: string;
  readonly inner: string;
}

interface RowText {
  number: number;
  tag: string;
  /** As it stands in the file, as long as nobody has changed it. */
  raw: string | null;
  /** What stands between the tags. */
  readonly body: string;
  cells: CellText[] | null;
}

/** The XML of a sheet, of which rows can be changed and all else stays as it is written. */
export class SheetText {
  head: string;
  tail: string;
  private readonly prefix: string;
  private readonly rows: RowText[] = [];

  constructor(
    xml: string,
    readonly name: string,
  ) {
    this.prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml)?.[1] ?? '';
    const data = `${this.prefix}sheetData`;
    const match = new RegExp(String.raw`<${data}(?:\s[^>]*)?(?:/>|>([\s\S]*)</${data}\s*>)`).exec(
      xml,
    );
    if (!match)
      throw new UnpatchableFile(`Auf dem Blatt „${name}“ ist kein Platz für Zellen zu finden.`);
    const content = match[1] ?? '';
    this.head = `${xml.slice(0, match.index)}<${data}>`;
    this.tail = `</${data}>${xml.slice(match.index + match[0].length)}`;
    if (content.includes('<!')) throw this.unexpected();
    this.readRows(content);
  }

  toString(): string {
    return this.head + this.rows.map((row) => this.rowText(row)).join('') + this.tail;
  }

  cell(row: number, column: number): CellText | null {
    const found = this.rows.find(({ number }) => number === row);
    return found ? (this.cellsOf(found).find((cell) => cell.column === column) ?? null) : null;
  }

  /** All cells, with the rows that they stand in. */
  *allCells(): Generator<readonly [number, CellText]> {
    for (const row of this.rows) for (const cell of this.cellsOf(row)) yield [row.number, cell];
  }

  /** The format that a new cell in a row is to have: that of the cell, else of the nearest one in its row. */
  styleAt(row: number, column: number): string | null {
    const found = this.rows.find(({ number }) => number === row);
    const nearest = (found ? this.cellsOf(found) : [])
      .filter(({ column: other, inner }) => other === column || inner.includes('v>'))
      .sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))[0];
    return nearest ? attribute(nearest.tag, 's') : null;
  }

  /** Puts a cell where it belongs, in place of the one that was there. */
  put(row: number, cell: CellText): void {
    const place = this.rows.findIndex(({ number }) => number >= row);
    let found = this.rows[place];
    if (found?.number !== row) {
      found = {
        number: row,
        tag: `<${this.prefix}row r="${row + 1}"`,
        raw: null,
        body: '',
        cells: [],
      };
      this.rows.splice(place < 0 ? this.rows.length : place, 0, found);
    }
    const cells = this.cellsOf(found).filter(({ column }) => column !== cell.column);
    found.cells = [...cells, cell].sort((a, b) => a.column - b.column);
    found.raw = null;
    found.tag = withinSpans(found.tag, cell.column);
  }

  /** The tag of a cell that keeps its format and says nothing else of what it held. */
  tagFor(row: number, column: number, type: string | null): string {
    const style = this.styleAt(row, column);
    const kept = style === null ? '' : ` s="${style}"`;
    const kind = type === null ? '' : ` t="${type}"`;
    return `<${this.prefix}c r="${cellAddress(row, column)}"${kept}${kind}`;
  }

  /** The name of an element as this sheet writes it. */
  element(name: string): string {
    return this.prefix + name;
  }

  /** An empty row that looks like the one above it; the rows below move down. */
  insertRow(before: number): void {
    for (const row of this.rows.filter(({ number }) => number >= before)) {
      const cells = this.cellsOf(row);
      row.number += 1;
      row.raw = null;
      row.tag = withAttribute(row.tag, 'r', String(row.number + 1));
      row.cells = cells.map((cell) => moved(cell, row.number));
    }
    const above = this.rows.find(({ number }) => number === before - 1);
    if (!above) return;
    const at = this.rows.indexOf(above) + 1;
    this.rows.splice(at, 0, {
      number: before,
      tag: withAttribute(above.tag, 'r', String(before + 1)),
      raw: null,
      body: '',
      cells: this.cellsOf(above).flatMap(({ column, tag }) => {
        const style = attribute(tag, 's');
        const own = `<${this.prefix}c r="${cellAddress(before, column)}" s="${style ?? ''}"`;
        return style === null ? [] : [{ column, tag: own, inner: '' }];
      }),
    });
  }

  private readRows(content: string): void {
    const row = `${this.prefix}row`;
    const pattern = new RegExp(
      String.raw`\s*<${row}(?:\s[^>]*?)?(?:/>|>([\s\S]*?)</${row}\s*>)\s*`,
      'g',
    );
    let end = 0;
    for (const match of content.matchAll(pattern)) {
      if (match.index !== end) throw this.unexpected();
      end = match.index + match[0].length;
      const tag = /<[^>]*?(?=\/?>)/.exec(match[0])![0];
      const number = attribute(tag, 'r');
      this.rows.push({
        number:
          number === null
            ? (this.rows[this.rows.length - 1]?.number ?? -1) + 1
            : Number(number) - 1,
        tag,
        raw: match[0],
        body: match[1] ?? '',
        cells: null,
      });
    }
    if (end !== content.length && content.trim() !== '') throw this.unexpected();
  }

  private cellsOf(row: RowText): CellText[] {
    return (row.cells ??= this.readCells(row));
  }

  private readCells({ body, number }: RowText): CellText[] {
    const c = `${this.prefix}c`;
    const pattern = new RegExp(
      String.raw`\s*<${c}(?:\s[^>]*?)?(?:/>|>([\s\S]*?)</${c}\s*>)\s*`,
      'g',
    );
    const cells: CellText[] = [];
    let end = 0;
    for (const match of body.matchAll(pattern)) {
      if (match.index !== end) throw this.unexpected();
      end = match.index + match[0].length;
      const tag = /<[^>]*?(?=\/?>)/.exec(match[0])![0];
      const address = attribute(tag, 'r');
      const column =
        address === null ? (cells[cells.length - 1]?.column ?? -1) + 1 : parseArea(address)!.column;
      const named =
        address === null
          ? withAttribute(`${tag}>`, 'r', cellAddress(number, column)).slice(0, -1)
          : tag;
      cells.push({ column, tag: named, inner: match[1] ?? '' });
    }
    if (end !== body.length && body.trim() !== '') throw this.unexpected();
    return cells;
  }

  private rowText(row: RowText): string {
    if (row.raw !== null) return row.raw;
    const cells = this.cellsOf(row).map(({ tag, inner }) =>
      inner === '' ? `${tag}/>` : `${tag}>${inner}</${this.prefix}c>`,
    );
    return cells.length === 0 ? `${row.tag}/>` : `${row.tag}>${cells.join('')}</${this.prefix}row>`;
  }

  private unexpected(): UnpatchableFile {
    return new UnpatchableFile(
      `Das Blatt „${this.name}“ ist ungewöhnlich aufgebaut und lässt sich nicht fortschreiben. Bitte speichern Sie die Datei in Excel neu.`,
    );
  }
}

function moved(cell: CellText, row: number): CellText {
  return { ...cell, tag: withAttribute(cell.tag, 'r', cellAddress(row, cell.column)) };
}

/** "spans" only helps to read faster; where it would be wrong it goes. */
function withinSpans(tag: string, column: number): string {
  const [from, to] = (attribute(tag, 'spans') ?? '').split(':').map(Number);
  const isWithin =
    from === undefined || to === undefined || (column + 1 >= from && column + 1 <= to);
  return isWithin ? tag : withAttribute(tag, 'spans', null);
}
