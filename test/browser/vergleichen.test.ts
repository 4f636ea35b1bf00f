import type { Page } from 'playwright-core';
import { startedChromium } from './chromium';
import type { HostWindow } from './hostWindow';
import { Keyboard } from './keyboard';
import {
  CITIES,
  LOOKS,
  NO_FAULTS,
  button,
  enter,
  faultsOfPage,
  openPane,
  selection,
  sheetNames,
  typeOn,
  type PaneOptions,
} from './pane';

jest.setTimeout(120_000);

const KOBLENZ = '111 Koblenz, kfr. St.';

const chromium = startedChromium();

/** A person selects a cell of the sheet that is shown. */
function mark(page: Page, row: number, column: number) {
  return page.evaluate(
    ([r, c]) => {
      const sheet = (window as HostWindow).excel!.workbook.activeSheet;
      sheet.selection = { row: r!, column: c!, rows: 1, columns: 1 };
      sheet.activeCell = { row: r!, column: c! };
    },
    [row, column],
  );
}

/** What a sheet shows from its first cell on, row by row. */
function valuesOn(page: Page, name: string, rows: number, columns: number) {
  return page.evaluate(
    ([sheetName, height, width]) => {
      const { sheets } = (window as HostWindow).excel!.workbook;
      const { cells } = sheets.find((sheet) => sheet.name === sheetName)!;
      return Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) => cells.get(row, column).value),
      );
    },
    [name, rows, columns] as const,
  );
}

/** The whole workbook, cell by cell, with the number of charts. */
function everything(page: Page) {
  return page.evaluate(() =>
    (window as HostWindow).excel!.workbook.sheets.map(({ name, cells, charts }) => [
      name,
      charts.length,
      [...cells].map(([place, { value, formula }]) => JSON.stringify([place, value, formula])),
    ]),
  );
}

async function openAt(
  workbook: Parameters<typeof openPane>[1],
  [row, column]: readonly [number, number],
  options: PaneOptions = {},
) {
  const visit = await openPane(chromium, workbook, options);
  await visit.page.getByRole('tab', { name: 'Vergleichen' }).click();
  await mark(visit.page, row, column);
  await button(visit.page, 'Markierung vergleichen').click();
  return visit;
}

async function openCities(options: PaneOptions = {}) {
  const visit = await openAt(CITIES, [6, 1], options);
  await visit.page.getByRole('heading', { name: '12 Kommunen, 1 Kennzahl' }).waitFor();
  await visit.page.getByLabel('Eigene Kommune').selectOption({ label: KOBLENZ });
  return visit;
}

const INSERTED = 'Der Vergleich ist eingefügt';

it('writes nothing where the Kommunen are others than in the preview, and shows it anew', async () => {
  const { page } = await openAt(
    {
      Daten: [
        ['Stadt', 'Fälle'],
        ['Alpen', 10],
        ['Moers', 20],
        ['Xanten', 30],
        ['Wesel', 40],
        ['Rees', 50],
      ],
    },
    [1, 1],
  );
  await page.getByLabel('Eigene Kommune').selectOption({ label: 'Xanten' });
  await enter(page, 1, 0, 'Xanten');
  await enter(page, 3, 0, 'Alpen');
  await button(page, 'Vergleich einfügen').click();
  await page.getByText('haben sich seit der Vorschau geändert').waitFor();
  expect(await sheetNames(page)).toEqual(['Daten']);
  await page.getByText('Xanten liegt mit 10').first().waitFor();
});

describe('the twelve cities', () => {
  it('are compared on a sheet of its own, and that is taken back', async () => {
    const { page, complaints } = await openCities();
    const before = await everything(page);
    await page.getByLabel('Name in der Tabelle').fill('Koblenz');
    await button(page, 'Tabelle einstellen').click();
    await page.getByLabel('Jahr im Titel').fill('2020');
    await page.getByLabel('Quelle').fill('Stadt Koblenz');
    await page
      .getByText('Koblenz liegt mit 14,77 zwischen 1. Quartil (14,71) und Median (15,15)')
      .waitFor();
    await page.getByText('313 Landau i.d.Pf.kfr.St mit 9,32 (unter 12,84).').waitFor();
    await button(page, 'Vergleich einfügen').click();
    await page.getByText(`${INSERTED}: Blatt „Vergleich“.`).waitFor();
    const [title, head, values, sentence, source] = await valuesOn(page, 'Vergleich', 5, 8);
    expect(title![0]).toBe('VZÄ je Einwohner in Promille 2020');
    expect(head).toEqual([
      'Koblenz',
      'Minimum',
      'Maximum',
      'Mittelwert',
      '1. Quartil',
      '2. Quartil (Median)',
      '3. Quartil',
      'Anzahl Werte',
    ]);
    expect(values).toEqual(
      [14.77, 9.32, 17.44, 15.009167, 14.71, 15.15, 15.9575, 12].map((figure): unknown =>
        expect.closeTo(figure, 5),
      ),
    );
    expect(sentence![0]).toMatch(/^Koblenz liegt mit 14,77 zwischen 1\. Quartil/);
    expect(source![0]).toBe('Quelle: Stadt Koblenz');
    await page.waitForFunction(
      () => (window as HostWindow).excel!.workbook.activeSheet.name === 'Vergleich',
    );
    await page.getByRole('button', { name: 'Rückgängig: ' }).click();
    await page.getByText('Rückgängig gemacht:').waitFor();
    expect(await everything(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('are compared by keyboard', async () => {
    const { page } = await openPane(chromium, CITIES);
    await mark(page, 6, 1);
    const go = async (name: string) => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          const label = element instanceof HTMLSelectElement ? element.labels[0] : undefined;
          return (label ?? element)?.textContent ?? '';
        });
        if (focused === name) return;
      }
      throw new Error(`„${name}“ is not reached`);
    };
    await page.getByRole('tab', { name: 'Prüfen' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await go('Markierung vergleichen');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '12 Kommunen, 1 Kennzahl' }).waitFor();
    await go('Eigene Kommune');
    await page.keyboard.type('111');
    await page.getByText(`${KOBLENZ} liegt mit 14,77`).waitFor();
    await go('Vergleich einfügen');
    await page.keyboard.press('Enter');
    await page.getByText(INSERTED).waitFor();
    expect(await sheetNames(page)).toEqual(['Zwölf Städte', 'Vergleich']);
  });

  it('are never written over something without a yes', async () => {
    const { page } = await openCities();
    const before = await everything(page);
    await page.getByLabel('Wohin').selectOption({ label: 'ab der markierten Zelle' });
    await mark(page, 17, 0);
    await button(page, 'Vergleich einfügen').click();
    await page.getByText('Der Vergleich ab Zwölf Städte!A18 würde').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Es wurde nichts geschrieben.').waitFor();
    expect(await new Keyboard(page).focused()).toBe('Vergleich einfügen');
    expect(await everything(page)).toEqual(before);
  });

  it('are never overwritten by their own comparison, not even with a yes', async () => {
    const { page } = await openCities();
    const before = await everything(page);
    await mark(page, 2, 0);
    await page.getByLabel('Wohin').selectOption({ label: 'ab der markierten Zelle' });
    await button(page, 'Vergleich einfügen').click();
    await page
      .getByText('würde seine eigenen Ausgangsdaten in Zwölf Städte!A4:B16 überschreiben.')
      .waitFor();
    expect(await page.getByRole('button', { name: 'Überschreiben' }).count()).toBe(0);
    expect(await everything(page)).toEqual(before);
  });

  it('are written where the person says, over something with a yes, and taken back exactly', async () => {
    const { page } = await openCities();
    await enter(page, 24, 3, 'bleibt');
    const before = await everything(page);
    await mark(page, 22, 0);
    await page.getByLabel('Wohin').selectOption({ label: 'ab der markierten Zelle' });
    await button(page, 'Vergleich einfügen').click();
    await page.getByText('1 Zelle überschreiben: D25').waitFor();
    await button(page, 'Überschreiben').click();
    await page.getByText(`${INSERTED}: Zwölf Städte!A23.`).waitFor();
    expect((await valuesOn(page, 'Zwölf Städte', 25, 3))[24]).toEqual([14.77, 9.32, 17.44]);
    await page.getByRole('button', { name: 'Rückgängig: ' }).click();
    await page.getByText('Rückgängig gemacht:').waitFor();
    expect(await everything(page)).toEqual(before);
  });

  it('are compared once more in the same place, with the settings of before', async () => {
    const { page } = await openCities();
    await button(page, 'Vergleich einfügen').click();
    await page.getByText(INSERTED).waitFor();
    await page.getByLabel('Eigene Kommune').selectOption({ label: 'keine' });
    await page.getByRole('button', { name: 'Einstellungen übernehmen: Vergleich!A1' }).click();
    await page.getByText(`${KOBLENZ} liegt mit 14,77`).waitFor();
    await button(page, 'Tabelle einstellen').click();
    await page.getByLabel('Quartile nach').selectOption({ label: 'QUARTILE.EXKL' });
    await page
      .getByLabel('Wohin')
      .selectOption({ label: 'anstelle des Vergleichs in Vergleich!A1' });
    await button(page, 'Vergleich einfügen').click();
    await page.getByText(`${INSERTED}: Vergleich!A1.`).waitFor();
    expect((await valuesOn(page, 'Vergleich', 3, 7))[2]!.slice(4)).toEqual(
      [14.67, 15.15, 16.2525].map((figure): unknown => expect.closeTo(figure, 5)),
    );
    expect(await sheetNames(page)).toEqual(['Zwölf Städte', 'Vergleich']);
  });

  it.each(LOOKS)('have no finding of axe and fit into 320 pixels, %s', async (_, look) => {
    const { page } = await openCities({ viewport: { width: 320, height: 800 }, ...look });
    for (const fold of ['Kennzahl berechnen', 'Namen stehen woanders', 'Tabelle einstellen']) {
      await button(page, fold).click();
      expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
    }
    await page.getByLabel('Eigene Kommune').selectOption({ label: 'nicht in der Liste' });
    expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
  });
});

const DATA = {
  Daten: [
    ['Stadt', 'Mahnungen', 'Einwohner'],
    ['Rheinberg', 5854, 26928],
    ['Xanten', 3000, 21000],
    ['Moers', 'k. A.', 104000],
    ['Kamp-Lintfort', 2500, 37000],
    ['Alpen', 900, 12500],
    ['Sonsbeck', 700, 8700],
    ['Mittelwert', 2590, 35000],
  ],
};

describe('a selection', () => {
  it('of a finished benchmark table is checked', async () => {
    const head = [
      'Rheinberg',
      'Minimum',
      'Maximum',
      'Mittelwert',
      '1. Quartil',
      'Median',
      '3. Quartil',
    ];
    const published = {
      Vergleich: [
        ['Einzahlungen je Vollzeit-Stelle 2014'],
        [...head, 'Anzahl Werte'],
        [15402, 4674, 22024, 14163, 13021, 14458, 16149, 19],
      ],
    };
    const { page } = await openAt(published, [2, 0]);
    await page.getByText('Rheinberg liegt mit 15.402 zwischen Median (14.458)').waitFor();
    await page
      .getByText('Reihenfolge, Mittelwert und Anzahl der Werte passen zueinander.')
      .waitFor();
    await page.getByText('Markiert ist eine fertige Vergleichstabelle').waitFor();
  });

  it('says at its cells what does not count, and leads there', async () => {
    const { page } = await openAt(DATA, [0, 0]);
    await button(page, '2 Hinweise zu den Zellen').click();
    await page.getByText('„k. A.“ ist keine Zahl und zählt nicht mit.').waitFor();
    await button(page, 'B4').click();
    await page.waitForFunction(
      () => (window as HostWindow).excel!.workbook.activeSheet.activeCell.row === 3,
    );
    expect(await selection(page)).toEqual({ name: 'Daten', row: 3, column: 1 });
  });

  it('of base figures becomes an indicator with its formulas', async () => {
    const { page } = await openAt(DATA, [0, 0]);
    await button(page, 'Kennzahl berechnen').click();
    await page.getByText('=B2/C2*10000').waitFor();
    await button(page, 'Kennzahl neben die Grunddaten schreiben').click();
    await page.getByRole('heading', { name: '6 Kommunen, 3 Kennzahlen' }).waitFor();
    await page.getByRole('article', { name: 'Mahnungen je 10.000 Einwohner' }).waitFor();
    const values = await valuesOn(page, 'Daten', 4, 4);
    expect(values[1]![3]).toBeCloseTo((5854 / 26928) * 10000);
    expect(values[3]![3]).toBe('');
  });

  it('keeps its own Kommune and its settings when an indicator is added', async () => {
    const { page } = await openAt(DATA, [0, 0]);
    await page.getByLabel('Eigene Kommune').selectOption({ label: 'Xanten' });
    await page.getByLabel('Dezimalstellen: Mahnungen').selectOption({ label: '1 Dezimalstelle' });
    await button(page, 'Kennzahl berechnen').click();
    await button(page, 'Kennzahl neben die Grunddaten schreiben').click();
    await page.getByRole('heading', { name: '6 Kommunen, 3 Kennzahlen' }).waitFor();
    await page.getByText('Xanten entspricht mit 3.000,0 dem 3. Quartil (3.000,0)').waitFor();
    expect(await page.getByLabel('Eigene Kommune').inputValue()).toBe('1');
  });

  it('says what will not calculate before it is inserted', async () => {
    const { page } = await openAt(DATA, [0, 0]);
    await page.getByLabel('Eigene Kommune').selectOption({ label: 'nicht in der Liste' });
    await page.getByLabel('Name der eigenen Kommune').fill('Wesel');
    await page.getByLabel('Wert: Mahnungen').fill('2.500');
    expect(await page.getByText('Es werden feste Werte statt Formeln eingefügt').count()).toBe(0);
    await page.getByLabel('Der eigene Wert zählt zur Vergleichsgruppe').check();
    await page.getByText('Es werden feste Werte statt Formeln eingefügt bei „Mahnungen“').waitFor();
    await page.getByLabel('Wohin').selectOption({ label: 'ab der markierten Zelle' });
    await page
      .getByText(
        'Wenn die markierte Zelle nicht auf dem Blatt „Daten“ steht: Es werden feste Werte',
      )
      .waitFor();
  });

  it('counts what is given in another unit only if the person wants that', async () => {
    const { page } = await openAt(DATA, [0, 0]);
    await page.evaluate(() => {
      const { cells } = (window as HostWindow).excel!.workbook.sheets[0]!;
      const { style } = cells.get(1, 1);
      cells.change(1, 1, { style: { ...style, numberFormat: '0%' } });
    });
    await button(page, 'Neue Markierung vergleichen').click();
    const tick = page.getByLabel('1 Wert in anderer Einheit mitzählen');
    await tick.waitFor();
    const anzahl = page
      .getByRole('table', { name: 'Werte: Mahnungen' })
      .getByRole('row', { name: /Anzahl Werte/ });
    expect(await anzahl.textContent()).toBe('Anzahl Werte4');
    await tick.check();
    expect(await anzahl.textContent()).toBe('Anzahl Werte5');
  });

  it('is compared with a value that is given apart', async () => {
    const { page } = await openAt(DATA, [0, 0]);
    await page.getByLabel('Eigene Kommune').selectOption({ label: 'nicht in der Liste' });
    await page.getByText('Der Name der eigenen Kommune fehlt noch.').waitFor();
    await page.getByLabel('Name der eigenen Kommune').fill('Wesel');
    await page.getByLabel('Wert: Mahnungen').fill('zwei');
    await page.getByText('Das ist keine Zahl.').waitFor();
    await page.getByLabel('Wert: Mahnungen').fill('2.500');
    await page.getByText('Wesel entspricht mit 2.500 dem Median (2.500)').waitFor();
    await button(page, 'Vergleich einfügen').click();
    await page.getByText(INSERTED).waitFor();
    expect((await valuesOn(page, 'Vergleich', 3, 3))[2]).toEqual(['Mahnungen', 2500, 700]);
  });

  it('takes over an own value that has been typed into the table since', async () => {
    const { page } = await openAt(DATA, [0, 0]);
    await page.getByLabel('Eigene Kommune').selectOption({ label: 'nicht in der Liste' });
    await page.getByLabel('Name der eigenen Kommune').fill('Wesel');
    await page.getByLabel('Wert: Mahnungen').fill('120');
    await button(page, 'Vergleich einfügen').click();
    await page.getByText(INSERTED).waitFor();
    const takeOver = button(page, 'Einstellungen übernehmen: Vergleich!A1');
    await takeOver.waitFor();
    await typeOn(page, 'Vergleich', 2, 1, '500');
    await takeOver.click();
    await page
      .getByText('Die Einstellungen des Vergleichs in Vergleich!A1 sind übernommen.')
      .waitFor();
    await page.getByText('Wesel liegt mit 500 unter dem 1. Quartil').waitFor();
    expect(await page.getByLabel('Wert: Mahnungen').inputValue()).toBe('500');
  });

  it('says that an earlier comparison is gone, and goes on with what was compared', async () => {
    const { page } = await openAt(DATA, [0, 0]);
    await button(page, 'Vergleich einfügen').click();
    await page.getByText(INSERTED).waitFor();
    // The workbook is read once more after the insertion.
    const takeOver = button(page, 'Einstellungen übernehmen: Vergleich!A1');
    await takeOver.waitFor();
    for (let row = 0; row < 12; row++) await typeOn(page, 'Vergleich', row, 0, 'weg');
    await takeOver.click();
    await page
      .getByText('In Vergleich!A1 steht kein Vergleich mehr, den Planwerk eingefügt hat.')
      .waitFor();
    await page.getByRole('heading', { name: '6 Kommunen, 2 Kennzahlen' }).waitFor();
    expect(await page.getByText('Einstellungen übernehmen').count()).toBe(0);
  });

  it.each([
    ['nothing', { Leer: [] }, 'In der Markierung steht nichts.'],
    ['no table', { Notiz: [['Guten Tag']] }, 'keine Tabelle mit Namen der Kommunen'],
  ] as const)('of %s is said to be none', async (_, workbook, sentence) => {
    const { page } = await openAt(workbook, [0, 0]);
    await page.getByText(sentence).waitFor();
  });

  it('cannot be read while a cell is edited', async () => {
    const { page } = await openPane(chromium, DATA);
    await page.getByRole('tab', { name: 'Vergleichen' }).click();
    await page.evaluate(() => (window as HostWindow).host!.enterCellEdit());
    await button(page, 'Markierung vergleichen').click();
    await page.getByText('In Excel wird gerade eine Zelle bearbeitet.').waitFor();
  });

  it('says what stands in the way of writing: a protected sheet, a protected structure', async () => {
    const { page } = await openAt(DATA, [0, 0]);
    const before = await everything(page);
    await page.evaluate(() => {
      const { workbook } = (window as HostWindow).excel!;
      workbook.structureProtected = true;
      const [sheet] = workbook.sheets;
      sheet!.protection = { ...sheet!.protection, protected: true };
    });
    await button(page, 'Vergleich einfügen').click();
    await page
      .getByText('Die Arbeitsmappe ist geschützt: Blätter können nicht hinzugefügt')
      .waitFor();
    await mark(page, 30, 0);
    await page.getByLabel('Wohin').selectOption({ label: 'ab der markierten Zelle' });
    await button(page, 'Vergleich einfügen').click();
    await page.getByText('Das Blatt „Daten“ ist geschützt.').waitFor();
    expect(await everything(page)).toEqual(before);
  });

  it('is compared in a slow Excel, and inserted once', async () => {
    const { page } = await openAt(DATA, [0, 0], { switches: { latency: 600 } });
    await page.getByText('Die Markierung wird gelesen.').waitFor();
    await page.getByRole('heading', { name: '6 Kommunen, 2 Kennzahlen' }).waitFor();
    await button(page, 'Vergleich einfügen').click();
    await button(page, 'Vergleich einfügen').click({ force: true });
    await page.getByText(INSERTED).waitFor({ timeout: 60_000 });
    expect(await sheetNames(page)).toEqual(['Daten', 'Vergleich']);
  });

  it('says why an earlier comparison is no place for it, or has lost its figures', async () => {
    const { page } = await openAt(DATA, [0, 0]);
    await button(page, 'Vergleich einfügen').click();
    await page.getByText(INSERTED).waitFor();
    await page
      .getByLabel('Wohin')
      .selectOption({ label: 'anstelle des Vergleichs in Vergleich!A1' });
    await page.getByRole('checkbox', { name: 'Einwohner', exact: true }).uncheck();
    await page.getByText('Dort stehen 2 Kennzahlen, jetzt ist 1 gewählt.').waitFor();
    await button(page, 'Vergleich einfügen').click({ force: true });
    expect(await sheetNames(page)).toEqual(['Daten', 'Vergleich']);
    await typeOn(page, 'Daten', 0, 1, 'Fälle');
    await typeOn(page, 'Daten', 0, 2, 'Personal');
    await page.evaluate(() => {
      const { workbook } = (window as HostWindow).excel!;
      workbook.activeSheet = workbook.sheets[0]!;
    });
    await button(page, 'Neue Markierung vergleichen').click();
    await page
      .getByText('Vergleich!A1: In Daten!A1:C8 stehen seine Kennzahlen nicht mehr.')
      .waitFor();
  });

  it('of 396 Kommunen and 50 indicators is compared', async () => {
    const heads = Array.from({ length: 50 }, (_, index) => `Kennzahl ${index + 1}`);
    const rows = Array.from({ length: 396 }, (_, row) => [
      `Kommune ${row + 1}`,
      ...heads.map((__, column) =>
        row < 2 ? 9999 : ((row * 7919 + column * 104_729) % 1009) / 10,
      ),
    ]);
    const { page } = await openAt({ Daten: [['Kommune', ...heads], ...rows] }, [0, 0]);
    await page.getByRole('heading', { name: '396 Kommunen, 50 Kennzahlen' }).waitFor();
    await button(page, '45 weitere Kennzahlen zeigen').click();
    expect(await page.getByRole('article').count()).toBe(50);
    await page.getByText(/und 95 weitere\.$/).waitFor();
    await button(page, 'Alle 100 Ausreißer zeigen').click();
    const outliers = page.getByRole('list', { name: 'Ausreißer' }).getByRole('listitem');
    expect(await outliers.count()).toBe(50);
    await button(page, 'Weitere Ausreißer zeigen (noch 50)').click();
    expect(await outliers.count()).toBe(100);
    await button(page, 'Vergleich einfügen').click();
    await page.getByText(INSERTED).waitFor();
    expect((await valuesOn(page, 'Vergleich', 52, 9))[51]![8]).toBe(396);
  });
});
