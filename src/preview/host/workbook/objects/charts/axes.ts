import type { Kept } from '../keptSettings';
import { FILL, FONT, LINE, textFormat } from './chartParts';

/** The axes of a chart as they are at first. */

const gridlines = (visible: boolean): Kept => ({
  type: 'ChartGridlines',
  properties: { Visible: visible },
  parts: { Format: { type: 'ChartGridlinesFormat', parts: { Line: LINE } } },
});

const axis = (type: 'Category' | 'Value' | 'Series'): Kept => ({
  type: 'ChartAxis',
  properties: {
    // Empty where Excel chooses by itself.
    MajorUnit: '',
    Maximum: '',
    Minimum: '',
    MinorUnit: '',
    DisplayUnit: 'None',
    ShowDisplayUnitLabel: false,
    CustomDisplayUnit: 1,
    Type: type,
    MinorTimeUnitScale: 'Days',
    MajorTimeUnitScale: 'Days',
    BaseTimeUnit: 'Days',
    CategoryType: 'Automatic',
    AxisGroup: 'Primary',
    ScaleType: 'Linear',
    LogBase: 10,
    Left: 0,
    Top: 0,
    Height: 0,
    Width: 0,
    ReversePlotOrder: false,
    Crosses: 'Automatic',
    CrossesAt: 0,
    Visible: type !== 'Series',
    IsBetweenCategories: true,
    MajorTickMark: 'None',
    MinorTickMark: 'None',
    TickMarkSpacing: 1,
    TickLabelPosition: 'NextToAxis',
    TickLabelSpacing: 1,
    Alignment: 'Center',
    MultiLevel: false,
    NumberFormat: 'General',
    LinkNumberFormat: true,
    Offset: 100,
    TextOrientation: 0,
    Position: 'Automatic',
    PositionAt: 0,
  },
  readOnly: [
    'CustomDisplayUnit',
    'Type',
    'AxisGroup',
    'Left',
    'Top',
    'Height',
    'Width',
    'CrossesAt',
    'PositionAt',
  ],
  parts: {
    MajorGridlines: gridlines(type === 'Value'),
    MinorGridlines: gridlines(false),
    Title: {
      type: 'ChartAxisTitle',
      properties: { Text: '', Visible: false, TextOrientation: 0 },
      parts: { Format: textFormat('ChartAxisTitleFormat') },
    },
    Format: { type: 'ChartAxisFormat', parts: { Font: FONT, Line: LINE, Fill: FILL } },
  },
});

export const AXES: Kept = {
  type: 'ChartAxes',
  parts: {
    CategoryAxis: axis('Category'),
    ValueAxis: axis('Value'),
    SeriesAxis: axis('Series'),
  },
};
