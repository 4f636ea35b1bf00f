import type { Sheet, WriteSheet } from 'hucre/xlsx';
import { toExcelPrecision } from '../../../core/numbers/rounding';
import type { PageLayoutState } from '../workbook/model/sheetParts';
import { areaOf, columnsText, rowsText, textOf } from './areaText';

type PageSetup = NonNullable<Sheet['pageSetup']>;
type Margins = NonNullable<PageSetup['margins']>;

const POINTS_OF_AN_INCH = 72;
const PAPERS: readonly (readonly [NonNullable<PageSetup['paperSize']>, string])[] = [
  ['letter', 'Letter'],
  ['legal', 'Legal'],
  ['a3', 'A3'],
  ['a4', 'A4'],
  ['a5', 'A5'],
  ['b4', 'B4'],
  ['b5', 'B5'],
  ['executive', 'Executive'],
  ['tabloid', 'Tabloid'],
];
/** In inches, what Excel gives a new sheet; nothing is noted of a sheet that has these. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const SIDES = Object.keys(MARGINS) as (keyof typeof MARGINS)[];
/** Where files keep the three parts of a page's header or footer: "&LKoblenz&RSeite &P". */
const PLACES = [
  ['L', 'left'],
  ['C', 'center'],
  ['R', 'right'],
] as const;

export function readPage(layout: PageLayoutState, sheet: Sheet): void {
  const page = sheet.pageSetup ?? {};
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = PAPERS.find(([file]) => file === page.paperSize)?.[1] ?? layout.paperSize;
  layout.printArea = areaOf(page.printArea ?? '');
  layout.printTitleRows = areaOf(page.printTitlesRow ?? '');
  layout.printTitleColumns = areaOf(page.printTitlesColumn ?? '');
  // hucre counts the line that a page ends with.
  if (sheet.rowBreaks) layout.rowBreaks = sheet.rowBreaks.map((row) => row + 1);
  if (sheet.colBreaks) layout.columnBreaks = sheet.colBreaks.map((column) => column + 1);
  const { settings } = layout;
  const set = (name: string, value: unknown): void => {
    if (value !== undefined) settings[name] = value;
  };
  for (const side of SIDES) {
    const inches = page.margins?.[side] ?? MARGINS[side];
    if (inches !== MARGINS[side])
      settings[`${side}Margin`] = toExcelPrecision(inches * POINTS_OF_AN_INCH);
  }
  set('centerHorizontally', page.horizontalCentered);
  set('centerVertically', page.verticalCentered);
  set('printGridlines', page.showGridLines);
  set('printHeadings', page.showRowColHeaders);
  const { fitToPage, fitToWidth, fitToHeight, scale } = page;
  if (fitToPage) {
    settings['zoom'] = {
      horizontalFitToPages: fitToWidth ?? 1,
      verticalFitToPages: fitToHeight ?? 1,
    };
  } else if (scale !== undefined) {
    settings['zoom'] = { scale };
  }
  for (const end of ['Header', 'Footer'] as const) {
    const text = sheet.headerFooter?.[`odd${end}`] ?? '';
    for (const [letter, place] of PLACES) {
      const part = new RegExp(`&${letter}((?:(?!&[LCR])[^])*)`).exec(text);
      set(settingOf(place, end), part?.[1]);
    }
  }
}

export function filePage({
  orientation,
  paperSize,
  printArea,
  printTitleRows,
  printTitleColumns,
  rowBreaks = [],
  columnBreaks = [],
  settings,
}: PageLayoutState): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks' | 'colBreaks'> {
  const page: PageSetup = { orientation: orientation === 'Landscape' ? 'landscape' : 'portrait' };
  const paper = PAPERS.find(([, model]) => model.toLowerCase() === paperSize.toLowerCase());
  if (paper) page.paperSize = paper[0];
  if (printArea) page.printArea = textOf(printArea);
  if (printTitleRows) page.printTitlesRow = rowsText(printTitleRows);
  if (printTitleColumns) page.printTitlesColumn = columnsText(printTitleColumns);
  const margins: Margins = {};
  for (const side of SIDES) {
    const points = settings[`${side}Margin`];
    if (typeof points === 'number') margins[side] = toExcelPrecision(points / POINTS_OF_AN_INCH);
  }
  page.margins = { ...MARGINS, ...margins };
  if (settings['centerHorizontally'] === true) page.horizontalCentered = true;
  if (settings['centerVertically'] === true) page.verticalCentered = true;
  if (settings['printGridlines'] === true) page.showGridLines = true;
  if (settings['printHeadings'] === true) page.showRowColHeaders = true;
  const zoom = (settings['zoom'] ?? {}) as Readonly<Record<string, number | undefined>>;
  const { horizontalFitToPages: wide, verticalFitToPages: high, scale } = zoom;
  if (wide !== undefined || high !== undefined) {
    // 0 stands for as many pages as it takes.
    Object.assign(page, { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: high ?? 0 });
  } else if (scale !== undefined) {
    page.scale = scale;
  }
  const [oddHeader, oddFooter] = [ends(settings, 'Header'), ends(settings, 'Footer')];
  return {
    pageSetup: page,
    ...(rowBreaks.length === 0 ? {} : { rowBreaks: rowBreaks.map((row) => row - 1) }),
    ...(columnBreaks.length === 0 ? {} : { colBreaks: columnBreaks.map((column) => column - 1) }),
    ...(oddHeader + oddFooter === ''
      ? {}
      : {
          headerFooter: {
            ...(oddHeader === '' ? {} : { oddHeader }),
            ...(oddFooter === '' ? {} : { oddFooter }),
          },
        }),
  };
}

const KEPT_SETTINGS = new Set([
  ...SIDES.map((side) => `${side}Margin`),
  ...['centerHorizontally', 'centerVertically', 'printGridlines', 'printHeadings', 'zoom'],
  ...PLACES.flatMap(([, place]) => [settingOf(place, 'Header'), settingOf(place, 'Footer')]),
]);

export function isPageKept({ settings, paperSize }: PageLayoutState): boolean {
  const isKnownPaper = PAPERS.some(([, model]) => model.toLowerCase() === paperSize.toLowerCase());
  return isKnownPaper && Object.keys(settings).every((name) => KEPT_SETTINGS.has(name));
}

function ends(settings: PageLayoutState['settings'], end: 'Header' | 'Footer'): string {
  return PLACES.map(([letter, place]) => {
    const text = settings[settingOf(place, end)];
    return typeof text === 'string' && text !== '' ? `&${letter}${text}` : '';
  }).join('');
}

function settingOf(place: string, end: 'Header' | 'Footer'): string {
  return `headersFooters/defaultForAllPages/${place}${end}`;
}
