/** What a load gives of the objects that an object leads to, as the engine of the protocol answers it. */
import { officeClient } from '../../support/officeClient';

const PLAN = { Plan: [['Konto', 1]], Archiv: [[2]] };

/** What the last request was answered with. */
async function loaded(
  load: (range: Excel.Range, context: Excel.RequestContext) => unknown,
): Promise<Record<string, unknown>> {
  const { run, host } = await officeClient(PLAN);
  await run(async (context) => {
    load(context.workbook.worksheets.getItem('Plan').getRange('A1:B1'), context);
    await context.sync();
  });
  const { response } = host.roundTrips[host.roundTrips.length - 1]!;
  const { Results } = JSON.parse(response) as { Results: { Value: Record<string, unknown> }[] };
  return Results[Results.length - 1]!.Value;
}

it('a plain load gives its own properties alone, none of what it leads to', async () => {
  const value = await loaded((range) => range.load());
  expect(value).toMatchObject({ Address: 'Plan!A1:B1', Values: [['Konto', 1]] });
  for (const name of ['Format', 'Worksheet', 'Sort']) expect(value).not.toHaveProperty(name);
});

it('a path gives what it names and nothing beside it', async () => {
  const value = await loaded((range) => range.load('address, worksheet/name, format/font/bold'));
  const { _ReferenceId, Worksheet, Format, ...own } = value as Record<
    string,
    Record<string, unknown>
  >;
  expect(_ReferenceId).toBeDefined();
  expect(own).toEqual({ Address: 'Plan!A1:B1' });
  expect(Worksheet).toMatchObject({ Name: 'Plan' });
  expect(Worksheet).not.toHaveProperty('Visibility');
  expect(Format!['Font']).toEqual({ Bold: false });
});

it('the name of an object that it leads to gives all properties of that', async () => {
  const value = await loaded((range) => range.load('worksheet'));
  expect(Object.keys(value)).toEqual(['_ReferenceId', 'Worksheet']);
  expect(value['Worksheet']).toMatchObject({ Name: 'Plan', Position: 0, Visibility: 'Visible' });
});

it('of a collection the path means each of its items', async () => {
  const value = await loaded((_, context) => context.workbook.worksheets.load('items/tables/name'));
  expect(value['_Items']).toMatchObject([{ Tables: {} }, { Tables: {} }]);
});
