import type { Kept } from '../keptSettings';

/** What a chart and its parts are at first, as far as it is the same for every kind of chart. */

export const FONT: Kept = {
  type: 'ChartFont',
  properties: {
    Bold: false,
    Color: '#595959',
    Italic: false,
    Name: 'Calibri',
    Size: 10,
    Underline: 'None',
  },
};
export const FILL: Kept = { type: 'ChartFill', isFill: true };
const BORDER: Kept = {
  type: 'ChartBorder',
  properties: { Color: '#D9D9D9', LineStyle: 'None', Weight: 0.75 },
  cleared: { LineStyle: 'None' },
};
export const LINE: Kept = {
  type: 'ChartLineFormat',
  properties: { Color: '#D9D9D9', LineStyle: 'Automatic', Weight: 0.75 },
  cleared: { LineStyle: 'None' },
};

export const textFormat = (type: string): Kept => ({
  type,
  parts: { Font: FONT, Fill: FILL, Border: BORDER },
});

export const AREA_FORMAT: Kept = {
  type: 'ChartAreaFormat',
  properties: { RoundedCorners: false, ColorScheme: 'ColorfulPalette1' },
  parts: { Fill: FILL, Font: FONT, Border: BORDER },
};

/** Besides its text and whether it is seen. */
export const TITLE: Kept = {
  type: 'ChartTitle',
  properties: {
    Overlay: false,
    HorizontalAlignment: 'Center',
    VerticalAlignment: 'Top',
    Top: 0,
    Left: 0,
    Width: 0,
    Height: 0,
    TextOrientation: 0,
    Position: 'Automatic',
    ShowShadow: false,
  },
  readOnly: ['Width', 'Height'],
  parts: { Format: textFormat('ChartTitleFormat') },
};

/** Besides its place and whether it is seen. */
export const LEGEND: Kept = {
  type: 'ChartLegend',
  properties: { Overlay: false, Left: 0, Top: 0, Width: 0, Height: 0, ShowShadow: false },
  parts: { Format: textFormat('ChartLegendFormat') },
};

export const DATA_LABELS: Kept = {
  type: 'ChartDataLabels',
  properties: {
    Position: 'OutsideEnd',
    ShowValue: true,
    ShowSeriesName: false,
    ShowCategoryName: false,
    ShowLegendKey: false,
    ShowPercentage: false,
    ShowBubbleSize: false,
    Separator: ', ',
    NumberFormat: 'General',
    LinkNumberFormat: true,
    TextOrientation: 0,
    AutoText: true,
    HorizontalAlignment: 'Center',
    VerticalAlignment: 'Center',
  },
  parts: { Format: textFormat('ChartDataLabelFormat') },
};

export const PLOT_AREA: Kept = {
  type: 'ChartPlotArea',
  properties: {
    Left: 0,
    Top: 0,
    Width: 0,
    Height: 0,
    InsideLeft: 0,
    InsideTop: 0,
    InsideWidth: 0,
    InsideHeight: 0,
    Position: 'Automatic',
  },
  parts: { Format: { type: 'ChartPlotAreaFormat', parts: { Fill: FILL, Border: BORDER } } },
};

export const SERIES_FORMAT: Kept = {
  type: 'ChartSeriesFormat',
  parts: { Fill: FILL, Line: LINE },
};
