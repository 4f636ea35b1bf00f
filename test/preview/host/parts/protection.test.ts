import { openExcel } from './excel';

it('allows what was asked for, and nothing else', async () => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Erfolgsplan');
    protection.protect({ allowFormatCells: true }, 'geheim');
    protection.load('protected,options');
    await context.sync();
    return [protection.protected, protection.options];
  });
  expect(found).toEqual([
    true,
    expect.objectContaining({
      allowFormatCells: true,
      allowInsertRows: false,
      selectionMode: 'Normal',
    }),
  ]);
});

it.each<[string, string | undefined, string | undefined, string]>([
  ['the password', 'geheim', 'geheim', 'none'],
  ['another password', 'geheim', 'offen', 'InvalidArgument'],
  ['no password', 'geheim', undefined, 'InvalidArgument'],
  ['no password where there is none', undefined, undefined, 'none'],
  ['a password where there is none', undefined, 'offen', 'none'],
])('a sheet is unprotected with %s', async (_, password, given, code) => {
  const excel = await openExcel();
  const refused = await excel.refusal((context) => {
    const { protection } = context.workbook.worksheets.getItem('Erfolgsplan');
    protection.protect({}, password);
    protection.unprotect(given);
  });
  expect(refused).toBe(code);
  expect(excel.sheet.protection.protected).toBe(code !== 'none');
});

it.each<[string, (protection: Excel.WorksheetProtection) => void]>([
  ['unprotecting what is not protected', (protection) => protection.unprotect()],
  [
    'protecting twice',
    (protection) => {
      protection.protect();
      protection.protect();
    },
  ],
])('denies %s, and in an earlier Excel does not', async (_, attempt) => {
  const excel = await openExcel();
  const code = await excel.refusal((context) =>
    attempt(context.workbook.worksheets.getItem('Erfolgsplan').protection),
  );
  expect(code).toBe('AccessDenied');
  const earlier = await openExcel({ protectsAgain: true });
  const before = await earlier.refusal((context) =>
    attempt(context.workbook.worksheets.getItem('Erfolgsplan').protection),
  );
  expect(before).toBe('none');
});

it('protects the structure of the workbook', async () => {
  const excel = await openExcel();
  const code = await excel.refusal((context) => {
    context.workbook.protection.protect('geheim');
    context.workbook.protection.unprotect('offen');
  });
  expect(code).toBe('InvalidArgument');
  expect(excel.workbook.structureProtected).toBe(true);
});
