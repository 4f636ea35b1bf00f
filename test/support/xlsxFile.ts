import { strToU8, zipSync } from 'fflate';
import { cellAddress } from '../../src/core/workbook/address';

/** A formula with the value that Excel stored for it; none where it was never calculated. */
interface WrittenFormula {
  readonly formula: string;
  readonly value?: number | string | boolean;
}

type Written = number | string | boolean | null | WrittenFormula;

/** A sheet as rows of cells from A1 on, or as the content of its `worksheet` element. */
type WrittenSheet = readonly (readonly Written[])[] | string;

export interface WrittenWorkbook {
  readonly sheets: Readonly<Record<string, WrittenSheet>>;
  readonly states?: Readonly<Record<string, 'hidden' | 'veryHidden'>>;
  /** The items of `sst`: `<si><t>Ansatz</t></si>` */
  readonly texts?: string;
  /** The content of `styleSheet`. */
  readonly styles?: string;
  /** What stands before the sheets in `workbook`: `<workbookPr date1904="1"/>` */
  readonly properties?: string;
  /** `<definedName name="Ansatz">Plan!$B$3</definedName>` */
  readonly names?: string;
  /** Parts by path, in place of ours (null: left out) or besides them. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An .xlsx file with what the literal says, and nothing else. */
export function xlsxFile(workbook: WrittenWorkbook): Uint8Array {
  const parts = Object.entries({ ...partsOf(workbook), ...workbook.parts });
  return zipSync(
    Object.fromEntries(
      parts.flatMap(([path, content]) =>
        content === null ? [] : [[path, typeof content === 'string' ? strToU8(content) : content]],
      ),
    ),
  );
}

/** The items of a relationships part, from identifier to kind and target. */
export function relationshipsXml(
  targets: Readonly<Record<string, readonly [string, string]>>,
): string {
  const items = Object.entries(targets).map(
    ([id, [kind, target]]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${items.join('')}</Relationships>`;
}

function partsOf(workbook: WrittenWorkbook): Record<string, string> {
  const sheets = Object.entries(workbook.sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationshipsXml({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relationshipsXml({
      ...Object.fromEntries(
        sheets.map((_, index) => [
          `rId${index + 1}`,
          ['worksheet', `worksheets/sheet${index + 1}.xml`],
        ]),
      ),
      ...(workbook.texts === undefined ? {} : { texts: ['sharedStrings', 'sharedStrings.xml'] }),
      ...(workbook.styles === undefined ? {} : { styles: ['styles', 'styles.xml'] }),
    }),
  };
  if (workbook.texts !== undefined) parts['xl/sharedStrings.xml'] = element('sst', workbook.texts);
  if (workbook.styles !== undefined)
    parts['xl/styles.xml'] = element('styleSheet', workbook.styles);
  sheets.forEach(([, sheet], index) => {
    const content = typeof sheet === 'string' ? sheet : sheetData(sheet);
    parts[`xl/worksheets/sheet${index + 1}.xml`] = element('worksheet', content);
  });
  return parts;
}

function workbookXml({ sheets, states = {}, properties = '', names }: WrittenWorkbook): string {
  const items = Object.keys(sheets).map((name, index) => {
    const state = states[name] === undefined ? '' : ` state="${states[name]}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const definedNames = names === undefined ? '' : `<definedNames>${names}</definedNames>`;
  return element('workbook', `${properties}<sheets>${items.join('')}</sheets>${definedNames}`);
}

function sheetData(rows: readonly (readonly Written[])[]): string {
  const written = rows.map((cells, row) => {
    const inRow = cells.map((cell, column) => cellXml(cellAddress(row, column), cell));
    return `<row r="${row + 1}">${inRow.join('')}</row>`;
  });
  return `<sheetData>${written.join('')}</sheetData>`;
}

function cellXml(address: string, cell: Written): string {
  if (cell === null) return '';
  const { formula, value }: Partial<WrittenFormula> =
    typeof cell === 'object' ? cell : { value: cell };
  const f = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  if (value === undefined) return `<c r="${address}">${f}</c>`;
  if (typeof value === 'number') return `<c r="${address}">${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b">${f}<v>${Number(value)}</v></c>`;
  return `<c r="${address}" t="str">${f}<v>${escapeXml(value)}</v></c>`;
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${type}.${kind}+xml"/>`;
  const parts = [
    override('workbook', 'sheet.main'),
    override('sharedStrings', 'sharedStrings'),
    override('styles', 'styles'),
    ...Array.from({ length: sheets }, (_, index) =>
      override(`worksheets/sheet${index + 1}`, 'worksheet'),
    ),
  ];
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${parts.join('')}</Types>`
  );
}

function element(name: string, content: string): string {
  return `${DECLARATION}<${name} xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</${name}>`;
}

function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
