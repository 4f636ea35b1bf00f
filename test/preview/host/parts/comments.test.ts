import { openExcel } from './excel';

it('stands at its cell, and is found there from the sheet and from the workbook', async () => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const { comments, worksheets } = context.workbook;
    const sheet = worksheets.getItem('Plan 2024');
    sheet.comments.add('B3', 'Woher kommt dieser Ansatz?');
    comments.add(sheet.getRange('B4'), 'Geklärt.').resolved = true;
    const first = comments.getItemByCell("'Plan 2024'!B3").load();
    const place = first.getLocation().load('address');
    sheet.comments.load('items/content,items/resolved');
    const others = worksheets.getItem('Erfolgsplan').comments.getCount();
    const replies = first.replies.getCount();
    await context.sync();
    return {
      content: first.content,
      author: first.authorName,
      isRecent: Date.now() - new Date(first.creationDate).getTime() < 60_000,
      address: place.address,
      all: sheet.comments.items.map(({ content, resolved }) => [content, resolved]),
      others: others.value,
      replies: replies.value,
    };
  });
  expect(found).toEqual({
    content: 'Woher kommt dieser Ansatz?',
    author: 'Erika Mustermann',
    isRecent: true,
    address: "'Plan 2024'!B3",
    all: [
      ['Woher kommt dieser Ansatz?', false],
      ['Geklärt.', true],
    ],
    others: 0,
    replies: 0,
  });
});

it.each<[string, (comments: Excel.CommentCollection) => unknown, string]>([
  ['several cells', (comments) => comments.add('B3:B4', 'Zwei'), 'InvalidArgument'],
  ['no text', (comments) => comments.add('B3', ''), 'InvalidArgument'],
  ['another sheet', (comments) => comments.add("'Plan 2024'!B3", 'Falsch'), 'InvalidArgument'],
  ['a cell with a note', (comments) => comments.add('A1', 'Auch hier'), 'GeneralException'],
  ['a note as a comment', (comments) => comments.getItemByCell('A1').load(), 'ItemNotFound'],
  ['a cell without one', (comments) => comments.getItemByCell('B9').load(), 'ItemNotFound'],
])('refuses %s', async (_, attempt, code) => {
  const excel = await openExcel();
  excel.sheet.comments.push({
    id: 'alt',
    cell: { row: 0, column: 0 },
    content: 'Eine Notiz',
    authorName: 'Kämmerei',
    creationDate: '2024-01-02T03:04:05.000Z',
    resolved: false,
    isNote: true,
  });
  const refused = await excel.refusal((context) => {
    attempt(context.workbook.worksheets.getItem('Erfolgsplan').comments);
  });
  expect(refused).toBe(code);
});

it('is changed and deleted', async () => {
  const excel = await openExcel();
  const left = await excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getItem('Erfolgsplan');
    const kept = comments.add('A1', 'alt');
    kept.content = 'neu';
    comments.add('A2', 'weg').delete();
    comments.load('items/content');
    await context.sync();
    return comments.items.map(({ content }) => content);
  });
  expect(left).toEqual(['neu']);
});
