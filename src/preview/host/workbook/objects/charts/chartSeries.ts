import { HostError, type HostObject } from '../../../protocol/hostObject';
import { findTarget } from '../../edit/addresses';
import { refuseUnless } from '../../edit/guard';
import { sheetAddress } from '../../model/areas';
import type { ChartSeriesState, ChartState } from '../../model/sheetParts';
import type { SheetState } from '../../model/workbook';
import type { Session } from '../../session';
import { readValues } from '../cellAccess';
import { invalidArgument } from '../collection';
import { keptObject, keptProperties, type Change, type Kept, type Store } from '../keptSettings';
import { rangeTarget } from '../rangeArgument';
import { tellSeen } from '../seen';
import { DATA_LABELS, SERIES_FORMAT } from './chartParts';
import { seriesName } from './series';

/** Excel.ChartSeries */
export function chartSeries(
  session: Session,
  sheet: SheetState,
  chart: ChartState,
  state: ChartSeriesState,
): HostObject {
  const change: Change = (how) => {
    refuseUnless(session, sheet, 'allowEditObjects');
    how();
    tellSeen(session, sheet);
  };
  const store: Store = { settings: state.settings, change };
  const reference = (argument: unknown): string => {
    const target = rangeTarget(argument) ?? invalidArgument();
    return sheetAddress(target.sheet.name, target.area);
  };
  return {
    type: 'ChartSeries',
    since: { GetDimensionDataSourceString: '1.15', GetDimensionDataSourceType: '1.15' },
    properties: {
      ...keptProperties(SERIES, store),
      Name: {
        get: () => seriesName(session.workbook, state),
        set: (name: string) => change(() => (state.name = name)),
      },
      ChartType: {
        get: () => state.settings['chartType'] ?? chart.chartType,
        set: (type: string) => change(() => (state.settings['chartType'] = type)),
      },
      PlotOrder: () => chart.series?.indexOf(state) ?? 0,
    },
    navigations: {
      Format: () => keptObject(SERIES_FORMAT, store, 'format'),
      DataLabels: () => keptObject(DATA_LABELS, store, 'dataLabels'),
    },
    methods: {
      SetValues: (argument: unknown) => change(() => (state.values = reference(argument))),
      SetXAxisValues: (argument: unknown) => change(() => (state.categories = reference(argument))),
      GetDimensionValues: (dimension: string) =>
        read(session, dimensionOf(state, dimension)).flat(),
      GetDimensionDataSourceString: (dimension: string) => dimensionOf(state, dimension) ?? '',
      GetDimensionDataSourceType: () => 'LocalRange',
      Delete: () =>
        change(() => (chart.series = (chart.series ?? []).filter((other) => other !== state))),
    },
  };
}

/** Excel.ChartSeriesDimension, for the charts that Planwerk draws. */
function dimensionOf({ values, categories }: ChartSeriesState, dimension: string): string | null {
  if (dimension === 'Values' || dimension === 'YValues') return values;
  if (dimension === 'Categories' || dimension === 'XValues') return categories;
  return invalidArgument();
}

function read(session: Session, reference: string | null): unknown[][] {
  const { workbook } = session;
  const target = reference === null ? null : findTarget(workbook, workbook.activeSheet, reference);
  if (target === null) throw new HostError('EmptyChartSeries', 'The chart series is empty.');
  return readValues(session, target);
}

const SERIES: Kept = {
  type: 'ChartSeries',
  properties: {
    HasDataLabels: false,
    Filtered: false,
    MarkerSize: 5,
    MarkerStyle: 'Automatic',
    MarkerBackgroundColor: '',
    MarkerForegroundColor: '',
    ShowShadow: false,
    Smooth: false,
    GapWidth: 150,
    DoughnutHoleSize: 50,
    AxisGroup: 'Primary',
    Explosion: 0,
    FirstSliceAngle: 0,
    InvertIfNegative: false,
    BubbleScale: 100,
    SecondPlotSize: 75,
    SplitType: 'SplitByPosition',
    SplitValue: 0,
    VaryByCategories: false,
    ShowLeaderLines: false,
    Overlap: 0,
    GradientStyle: 'TwoPhaseColor',
    GradientMinimumType: 'ExtremeValue',
    GradientMidpointType: 'ExtremeValue',
    GradientMaximumType: 'ExtremeValue',
    GradientMinimumValue: '',
    GradientMidpointValue: '',
    GradientMaximumValue: '',
    GradientMinimumColor: '',
    GradientMidpointColor: '',
    GradientMaximumColor: '',
    ParentLabelStrategy: 'None',
    ShowConnectorLines: false,
    InvertColor: '',
  },
};
