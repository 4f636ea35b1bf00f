import type { HostObject } from '../../../protocol/hostObject';
import { refuseUnless } from '../../edit/guard';
import type { ChartSeriesState, ChartState } from '../../model/sheetParts';
import type { SheetState } from '../../model/workbook';
import type { Session } from '../../session';
import { collection } from '../collection';
import { tellSeen } from '../seen';
import { chartSeries } from './chartSeries';
import { seriesOf } from './series';

export function seriesCollection(
  session: Session,
  sheet: SheetState,
  chart: ChartState,
): HostObject {
  /** From the first change on, the chart has series of its own. */
  const own = (): ChartSeriesState[] => {
    chart.series ??= [...seriesOf(session.workbook, chart)];
    return chart.series;
  };
  const object = (index: number): HostObject => chartSeries(session, sheet, chart, own()[index]!);
  return collection<number>(
    'ChartSeriesCollection',
    {
      all: () => seriesOf(session.workbook, chart).map((_, index) => index),
      object,
      answersTo: () => false,
    },
    {
      methods: {
        Add: (name: string | null, index: number | null) => {
          refuseUnless(session, sheet, 'allowEditObjects');
          const all = own();
          const place = index ?? all.length;
          const added = { name: name ?? '', values: null, categories: null, settings: {} };
          added.name ||= `Datenreihe${all.length + 1}`;
          all.splice(place, 0, added);
          tellSeen(session, sheet);
          return object(place);
        },
      },
    },
  );
}
