import type { HostObject } from '../../../protocol/hostObject';
import { sheetAddress } from '../../model/areas';
import { newId } from '../../model/newWorkbook';
import type { ChartState } from '../../model/sheetParts';
import type { SheetState } from '../../model/workbook';
import type { RangeTarget, Session } from '../../session';
import { collection, invalidArgument, sameName } from '../collection';
import { refuseUnless } from '../../edit/guard';
import { firstFree } from '../nameRules';
import { rangeTarget } from '../rangeArgument';
import { tellSeen } from '../seen';
import { chartObject } from './chart';
import { seriesName, seriesOf } from './series';

/** The charts of a sheet: kept as data, for whoever draws them. */
export function chartsOf(session: Session, sheet: SheetState): HostObject {
  return collection<ChartState>(
    'ChartCollection',
    {
      all: () => sheet.charts,
      object: (chart) => chartObject(session, sheet, chart),
      answersTo: (chart, key) => chart.id === key || sameName(chart.name, key),
    },
    {
      methods: {
        Add: (type: unknown, source: unknown, seriesBy: string | null) => {
          const target = rangeTarget(source) ?? invalidArgument();
          if (typeof type !== 'string' || type === '') invalidArgument();
          refuseUnless(session, sheet, 'allowEditObjects');
          const chart = newChart(session, sheet, type, target, seriesBy ?? 'Auto');
          sheet.charts.push(chart);
          tellSeen(session, sheet);
          return chartObject(session, sheet, chart);
        },
      },
    },
  );
}

/** As Excel puts a new chart: 360 × 216 points; with a single series its name is the title, and there is no legend. */
function newChart(
  { workbook }: Session,
  sheet: SheetState,
  chartType: string,
  { sheet: sourceSheet, area }: RangeTarget,
  seriesBy: string,
): ChartState {
  const isFree = (name: string): boolean =>
    !sheet.charts.some((other) => sameName(other.name, name));
  const chart: ChartState = {
    id: newId(),
    name: firstFree('Diagramm ', isFree),
    chartType,
    source: sheetAddress(sourceSheet.name, area),
    seriesBy,
    title: 'Diagrammtitel',
    titleVisible: true,
    legendPosition: 'Bottom',
    legendVisible: true,
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    settings: {},
  };
  const [only, second] = seriesOf(workbook, chart);
  if (only === undefined || second !== undefined) return chart;
  return {
    ...chart,
    title: seriesName(workbook, only),
    legendVisible: /pie|doughnut/i.test(chartType),
  };
}
