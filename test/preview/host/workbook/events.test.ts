import type { ExcelStandIn } from '../../../../src/preview/host/excelStandIn';
import { officeClient, type OfficeClient } from '../../../support/officeClient';

const PLAN = { Erfolgsplan: [[1, 2]], Archiv: [] };

type Listen = (
  sheets: Excel.WorksheetCollection,
  note: (event: object) => Promise<void>,
) => unknown;
type Act = (standIn: ExcelStandIn, client: OfficeClient) => unknown;

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };
const first = (standIn: ExcelStandIn) => standIn.workbook.sheets[0]!;
const batch = (client: OfficeClient, act: (context: Excel.RequestContext) => unknown) =>
  client.run(async (context) => {
    act(context);
    await context.sync();
  });

/** What the handlers are told when something happens, once they are registered. */
async function told(listen: Listen, act: Act): Promise<Record<string, unknown>[]> {
  const client = await officeClient(PLAN);
  const events: Record<string, unknown>[] = [];
  await client.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    listen(worksheets, (event) => {
      events.push(JSON.parse(JSON.stringify(event)) as Record<string, unknown>);
      return Promise.resolve();
    });
    await context.sync();
  });
  await act(client.standIn, client);
  await new Promise((resolve) => setTimeout(resolve, 30));
  return events;
}

const onChanged: Listen = (sheets, note) => sheets.onChanged.add(note);

describe('an add-in that listens', () => {
  it.each<[string, Listen, Act, object[]]>([
    [
      'what a person enters',
      onChanged,
      (standIn) => standIn.person.enter(first(standIn), { row: 0, column: 1 }, '1.234,5'),
      [
        {
          type: 'WorksheetChanged',
          address: 'B1',
          changeType: 'RangeEdited',
          source: 'Local',
          triggerSource: 'Unknown',
          details: {
            valueBefore: 2,
            valueAfter: 1234.5,
            valueTypeBefore: 'Double',
            valueTypeAfter: 'Double',
          },
        },
      ],
    ],
    [
      'what another enters elsewhere',
      onChanged,
      (standIn) => standIn.coauthor.enter(first(standIn), { row: 0, column: 1 }, '3'),
      [{ address: 'B1', source: 'Remote' }],
    ],
    [
      'what it writes itself',
      (sheets, note) => sheets.getItem('Erfolgsplan').onChanged.add(note),
      (_, client) =>
        batch(client, (context) => {
          context.workbook.worksheets.getItem('Erfolgsplan').getRange('A1:B1').values = [[5, 6]];
          context.workbook.worksheets.getItem('Archiv').getRange('A1').values = [[7]];
        }),
      [{ address: 'A1:B1', source: 'Local', triggerSource: 'ThisLocalAddin' }],
    ],
    [
      'a row that is inserted',
      onChanged,
      (_, client) =>
        batch(client, (context) =>
          context.workbook.worksheets.getItem('Erfolgsplan').getRange('1:1').insert('Down'),
        ),
      [{ address: '1:1', changeType: 'RowInserted' }],
    ],
    [
      'cells that are deleted',
      onChanged,
      (_, client) =>
        batch(client, (context) =>
          context.workbook.worksheets.getItem('Erfolgsplan').getRange('A1').delete('Left'),
        ),
      [
        {
          address: 'A1',
          changeType: 'CellDeleted',
          changeDirectionState: { deleteShiftDirection: 'Left' },
        },
      ],
    ],
    [
      'a selection',
      (sheets, note) => sheets.onSelectionChanged.add(note),
      (standIn) => standIn.person.select(first(standIn), { ...A1, columns: 3 }, A1),
      [{ type: 'WorksheetSelectionChanged', address: 'A1:C1' }],
    ],
    [
      'another sheet in front',
      (sheets, note) => [sheets.onActivated.add(note), sheets.onDeactivated.add(note)],
      (standIn) => standIn.person.activate(standIn.workbook.sheets[1]!),
      [{ type: 'WorksheetDeactivated' }, { type: 'WorksheetActivated' }],
    ],
    [
      'sheets that come and go',
      (sheets, note) => [sheets.onAdded.add(note), sheets.onDeleted.add(note)],
      (_, client) =>
        batch(client, ({ workbook }) => {
          workbook.worksheets.add('Neu');
          workbook.worksheets.getItem('Neu').delete();
        }),
      [{ type: 'WorksheetAdded' }, { type: 'WorksheetDeleted' }],
    ],
    [
      'a look that changes',
      (sheets, note) => sheets.onFormatChanged.add(note),
      (_, client) =>
        batch(client, (context) => {
          context.workbook.worksheets.getItem('Archiv').getRange('B2').format.font.bold = true;
        }),
      [{ type: 'WorksheetFormatChanged', address: 'B2' }],
    ],
  ])('is told of %s', async (_, listen, act, expected) => {
    expect(await told(listen, act)).toEqual(
      expected.map((event): unknown => expect.objectContaining(event)),
    );
  });

  it('is not told any more when it has stopped', async () => {
    const events = await told(
      () => null,
      async (standIn, client) => {
        let heard = 0;
        await client.run(async (context) => {
          const handler = context.workbook.worksheets.onChanged.add(() => {
            heard += 1;
            return Promise.resolve();
          });
          await context.sync();
          standIn.person.enter(first(standIn), A1, '5');
          await new Promise((resolve) => setTimeout(resolve, 30));
          handler.remove();
          await context.sync();
        });
        standIn.person.enter(first(standIn), A1, '6');
        await new Promise((resolve) => setTimeout(resolve, 30));
        expect(heard).toBe(1);
      },
    );
    expect(events).toEqual([]);
  });

  it('gets the range of the event', async () => {
    const client = await officeClient(PLAN);
    let told: (address: string) => void;
    const address = new Promise<string>((resolve) => (told = resolve));
    await client.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await client.run(async (later) => {
          const range = event.getRange(later).load('address');
          await later.sync();
          told(range.address);
        });
      });
      await context.sync();
    });
    client.standIn.person.enter(first(client.standIn), A1, '5');
    expect(await address).toBe('Erfolgsplan!A1');
  });
});
