/**
 * What the client's own description of a type says that it has, a plain `load()` must answer: a name that is missing
 * would be a property that Excel fills and the stand-in leaves undefined.
 */
import { officeClient, type OfficeClient } from '../../../support/officeClient';

type Get = (context: Excel.RequestContext) => { load(): unknown };

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');
const range = (context: Excel.RequestContext) => sheet(context).getRange('A1:B2');

const TYPES: [string, Get][] = [
  ['Workbook', (context) => context.workbook],
  ['Application', (context) => context.workbook.application],
  ['IterativeCalculation', (context) => context.workbook.application.iterativeCalculation],
  ['CultureInfo', (context) => context.workbook.application.cultureInfo],
  ['NumberFormatInfo', (context) => context.workbook.application.cultureInfo.numberFormat],
  ['DocumentProperties', (context) => context.workbook.properties],
  ['Worksheet', sheet],
  ['Range', range],
  ['RangeFormat', (context) => range(context).format],
  ['RangeFont', (context) => range(context).format.font],
  ['RangeFill', (context) => range(context).format.fill],
  ['RangeBorder', (context) => range(context).format.borders.getItem('EdgeTop')],
  ['FormatProtection', (context) => range(context).format.protection],
  ['Setting', (context) => context.workbook.settings.add('Stand', 1)],
  ['CustomXmlPart', (context) => context.workbook.customXmlParts.add('<plan xmlns="urn:x"/>')],
  ['RangeAreas', (context) => sheet(context).getRanges('A1,C3')],
];

/** Came with ExcelApi 1.14. */
const NEWER: Record<string, string[]> = { Worksheet: ['TabId'] };

async function answered({ run, host }: OfficeClient, get: Get): Promise<string[]> {
  await run(async (context) => {
    get(context).load();
    await context.sync();
  });
  const response = host.roundTrips
    .map((trip) => JSON.parse(trip.response) as { Results: { Value: unknown }[] })
    .flatMap(({ Results }) => Results.map(({ Value }) => Object.keys(Value ?? {})));
  return response.reduce((longest, keys) => (keys.length > longest.length ? keys : longest), []);
}

it.each(TYPES)('%s answers a plain load with all that Excel has', async (type, get) => {
  const client = await officeClient({ Plan: [[1]] });
  const { prototype } = (
    client.Excel as unknown as Record<string, { prototype: Record<string, string[]> }>
  )[type]!;
  const missing = prototype['_scalarPropertyOriginalNames']!.filter(
    (name) => name !== '_ReferenceId' && !NEWER[type]?.includes(name),
  );
  const keys = await answered(client, get);
  expect(missing.filter((name) => !keys.includes(name))).toEqual([]);
});
