import { officeClient } from '../../../support/officeClient';

const PLAN = { Plan: [[1]] };
const XML = '<planwerk xmlns="urn:planwerk:undo"><stand>1</stand></planwerk>';

describe('settings', () => {
  it('are kept by key, told apart by case', async () => {
    const { run, standIn } = await officeClient(PLAN);
    const found = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('Stand', { jahr: 2025, zeilen: [1, 2] });
      const missing = settings.getItemOrNullObject('stand');
      const setting = settings.getItem('Stand').load('key,value');
      const count = settings.getCount();
      await context.sync();
      return [setting.key, setting.value, count.value, missing.isNullObject] as unknown[];
    });
    expect(found).toEqual(['Stand', { jahr: 2025, zeilen: [1, 2] }, 1, true]);
    await run(async (context) => {
      context.workbook.settings.getItem('Stand').delete();
      await context.sync();
    });
    expect([...standIn.workbook.settings]).toEqual([]);
  });
});

describe('custom XML', () => {
  it('is found by its namespace, read, changed and deleted', async () => {
    const { run, standIn } = await officeClient(PLAN);
    const found = await run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(XML);
      const part = customXmlParts.getByNamespace('urn:planwerk:undo').getOnlyItem();
      part.setXml(XML.replace('1', '2'));
      part.load('namespaceUri');
      const xml = part.getXml();
      const none = customXmlParts.getByNamespace('urn:andere').getOnlyItemOrNullObject();
      await context.sync();
      part.delete();
      await context.sync();
      return [part.namespaceUri, xml.value, none.isNullObject];
    });
    expect(found).toEqual(['urn:planwerk:undo', XML.replace('1', '2'), true]);
    expect(standIn.workbook.customXmlParts).toEqual([]);
  });

  it('is refused where it is none', async () => {
    const { failure } = await officeClient(PLAN);
    expect(await failure((context) => context.workbook.customXmlParts.add('<offen>'))).toBe(
      'InvalidArgument',
    );
  });
});

describe('the application', () => {
  it('is a German one, which calculates by itself or not', async () => {
    const { run, standIn } = await officeClient(PLAN);
    const found = await run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.load('calculationMode,decimalSeparator,cultureInfo/name');
      await context.sync();
      return [
        application.calculationMode,
        application.decimalSeparator,
        application.cultureInfo.name,
      ] as string[];
    });
    expect(found).toEqual(['Manual', ',', 'de-DE']);
    expect(standIn.workbook.calculationMode).toBe('Manual');
  });
});
