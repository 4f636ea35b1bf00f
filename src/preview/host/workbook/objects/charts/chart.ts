import type { HostObject, Property } from '../../../protocol/hostObject';
import { sheetAddress } from '../../model/areas';
import type { ChartState } from '../../model/sheetParts';
import type { SheetState } from '../../model/workbook';
import type { Session } from '../../session';
import { invalidArgument } from '../collection';
import { refuseUnless } from '../../edit/guard';
import { keptObject, keptProperties, type Change, type Kept, type Store } from '../keptSettings';
import { rangeTarget, resolveRangeOn } from '../rangeArgument';
import { tellSeen } from '../seen';
import { AXES } from './axes';
import { AREA_FORMAT, DATA_LABELS, LEGEND, PLOT_AREA, TITLE } from './chartParts';
import { boxOf } from './place';
import { seriesCollection } from './seriesCollection';
import { titleText } from './title';

export function chartObject(session: Session, sheet: SheetState, chart: ChartState): HostObject {
  const change: Change = (how) => {
    refuseUnless(session, sheet, 'allowEditObjects');
    how();
    tellSeen(session, sheet);
  };
  const store: Store = { settings: chart.settings, change };
  const part = (kept: Kept, path: string) => (): HostObject => keptObject(kept, store, path);
  const field = (key: Exclude<keyof ChartState, 'id'>): Property => ({
    get: () => chart[key],
    set: (value: never) => change(() => (chart[key] = value)),
  });
  const axes = keptObject(AXES, store, 'axes');
  return {
    type: 'Chart',
    identity: { Id: chart.id },
    since: { GetDataTable: '1.14', GetDataTableOrNullObject: '1.14' },
    properties: {
      Id: () => chart.id,
      Name: field('name'),
      ChartType: field('chartType'),
      Top: field('top'),
      Left: field('left'),
      Width: field('width'),
      Height: field('height'),
      PlotBy: () => (chart.seriesBy === 'Rows' ? 'Rows' : 'Columns'),
      ...keptProperties(CHART, store),
    },
    navigations: {
      Title: () => ({
        ...keptObject(TITLE, store, 'title'),
        properties: {
          Text: {
            get: () => titleText(session.workbook, chart),
            set: (text: string) =>
              change(() => {
                Object.assign(chart, { title: text, titleVisible: true });
                delete chart.titleFormula;
              }),
          },
          Visible: field('titleVisible'),
          ...keptProperties(TITLE, store, 'title'),
        },
        methods: {
          SetFormula: (formula: unknown) =>
            typeof formula === 'string'
              ? change(() => Object.assign(chart, { titleFormula: formula, titleVisible: true }))
              : invalidArgument(),
        },
      }),
      Legend: () => ({
        ...keptObject(LEGEND, store, 'legend'),
        properties: {
          Position: field('legendPosition'),
          Visible: field('legendVisible'),
          ...keptProperties(LEGEND, store, 'legend'),
        },
      }),
      Axes: () => ({
        ...axes,
        methods: {
          GetItem: (type: string) => (axes.navigations![`${type}Axis`] ?? invalidArgument)(),
        },
      }),
      Series: () => seriesCollection(session, sheet, chart),
      DataLabels: part(DATA_LABELS, 'dataLabels'),
      PlotArea: part(PLOT_AREA, 'plotArea'),
      Format: part(AREA_FORMAT, 'format'),
      Worksheet: () => session.objects.worksheet(sheet),
    },
    methods: {
      SetData: (source: unknown, seriesBy: string | null) => {
        const target = rangeTarget(source) ?? invalidArgument();
        change(() => {
          chart.source = sheetAddress(target.sheet.name, target.area);
          chart.seriesBy = seriesBy ?? 'Auto';
          delete chart.series;
        });
      },
      SetPosition: (start: unknown, end: unknown) => {
        const first = resolveRangeOn(session, start, sheet);
        const last = end === null || end === undefined ? null : resolveRangeOn(session, end, sheet);
        change(() => Object.assign(chart, boxOf(session, sheet, first, last)));
      },
      Activate: () => undefined,
      Delete: () => change(() => (sheet.charts = sheet.charts.filter((other) => other !== chart))),
    },
  };
}

const CHART: Kept = {
  type: 'Chart',
  properties: {
    ShowAllFieldButtons: false,
    ShowDataLabelsOverMaximum: false,
    CategoryLabelLevel: 0,
    Style: 2,
    DisplayBlanksAs: 'NotPlotted',
    PlotVisibleOnly: true,
    SeriesNameLevel: 0,
  },
};
