import { useMemo } from 'react';
import type { SheetState, WorkbookState } from '../host/workbook/model/workbook';
import { PIXELS_PER_POINT } from '../grid/axis';
import { HEADER_HEIGHT, HEADER_WIDTH } from '../grid/geometry';
import { titleText } from '../host/workbook/objects/charts/title';
import { chartData } from './chartData';
import { ChartPicture } from './ChartPicture';

interface Props {
  readonly workbook: WorkbookState;
  readonly sheet: SheetState;
  readonly version: number;
}

/** The charts of a sheet, over its cells. */
export function ChartLayer({ workbook, sheet, version }: Props) {
  const charts = useMemo(
    () =>
      sheet.charts.map((chart) => ({
        chart: { ...chart, title: titleText(workbook, chart) },
        data: chartData(workbook, chart),
      })),
    [workbook, sheet, version],
  );
  return (
    <div className="floating charts">
      {charts.map(({ chart, data }) => (
        <div
          key={chart.id}
          className="chart"
          style={{
            left: `calc(${HEADER_WIDTH + chart.left * PIXELS_PER_POINT}px - var(--x))`,
            top: `calc(${HEADER_HEIGHT + chart.top * PIXELS_PER_POINT}px - var(--y))`,
            width: chart.width * PIXELS_PER_POINT,
            height: chart.height * PIXELS_PER_POINT,
          }}
        >
          <ChartPicture chart={chart} data={data} />
        </div>
      ))}
    </div>
  );
}
