import { startedChromium } from './chromium';
import {
  PLAN,
  button,
  enter,
  marks,
  openChecked,
  openPane,
  outcome,
  sheetNames,
  textAt,
  typeOn,
} from './pane';

jest.setTimeout(120_000);

const chromium = startedChromium();

describe('the workbook', () => {
  it('is marked and unmarked, and shows and loses what is kept in it', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await button(page, 'In der Mappe').click();
    await button(page, 'Markieren').click();
    await page.getByText('Die Befunde sind markiert.').waitFor();
    expect(await marks(page)).toBe(1);
    await button(page, 'Planwerk-Daten aus der Mappe entfernen').click();
    await page.getByText('1 Aufzeichnung zum Rückgängigmachen').waitFor();
    await button(page, 'Endgültig entfernen').click();
    await page.getByText('Die Planwerk-Daten sind entfernt.').waitFor();
    expect(await marks(page)).toBe(0);
  });

  it('gets a Prüfprotokoll, which the next check passes over, and loses it again', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await button(page, 'In der Mappe').click();
    await button(page, 'Prüfprotokoll hinzufügen').click();
    await page.getByText('Das Blatt „Prüfprotokoll“ ist hinzugefügt.').waitFor();
    expect(await sheetNames(page)).toEqual(['Erfolgsplan', 'Prüfprotokoll']);
    await button(page, 'Erkannte Tabellen (1)').waitFor();
    await page.getByRole('button', { name: 'Rückgängig: Blatt „Prüfprotokoll“' }).click();
    await page.getByText('Rückgängig gemacht:').waitFor();
    expect(await sheetNames(page)).toEqual(['Erfolgsplan']);
  });

  it('is checked once more for its Prüfprotokoll, which says when', async () => {
    const { page } = await openPane(chromium, PLAN);
    await page.clock.setFixedTime('2026-11-07T09:05:00');
    await button(page, 'Prüfen').click();
    await button(page, 'In der Mappe').click();
    await page.clock.setFixedTime('2026-11-07T15:30:00');
    await button(page, 'Prüfprotokoll hinzufügen').click();
    await page.getByText('Das Blatt „Prüfprotokoll“ ist hinzugefügt.').waitFor();
    expect(await textAt(page, 'Prüfprotokoll', 2, 1)).toBe('07.11.2026, 15:30 Uhr');
  });

  it('shows and loses a setting, even where it is all that is kept', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await page.getByRole('checkbox', { name: 'Nach Änderungen neu prüfen' }).click();
    await page.getByRole('checkbox', { checked: false }).waitFor();
    await button(page, 'In der Mappe').click();
    await button(page, 'Planwerk-Daten aus der Mappe entfernen').click();
    await page.getByText('Einstellung „Nach Änderungen neu prüfen“').waitFor();
    await button(page, 'Endgültig entfernen').click();
    await page.getByRole('checkbox', { checked: true }).waitFor();
  });

  it('gets its Prüfprotokoll anew as long as nobody has written on it', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await button(page, 'In der Mappe').click();
    await button(page, 'Prüfprotokoll hinzufügen').click();
    await enter(page, 5, 1, '1290');
    await outcome(page, 'Keine Befunde.').waitFor();
    await button(page, '„Prüfprotokoll“ ersetzen').click();
    await page.getByText('Das Blatt „Prüfprotokoll“ ist neu geschrieben.').waitFor();
    const verdict = () => textAt(page, 'Prüfprotokoll', 4, 1);
    expect(await verdict()).toMatch(/^Keine Befunde/);
    await page.getByRole('button', { name: 'Rückgängig: Blatt „Prüfprotokoll“' }).click();
    await page.getByText('Rückgängig gemacht:').waitFor();
    expect(await verdict()).toMatch(/^1 Fehler/);
    await typeOn(page, 'Prüfprotokoll', 30, 0, 'geprüft');
    await button(page, 'Prüfen').click();
    await page.getByText('nicht zu ersetzen: „Prüfprotokoll“').waitFor();
    expect(await button(page, '„Prüfprotokoll“ ersetzen').count()).toBe(0);
    await button(page, 'Prüfprotokoll hinzufügen').click();
    await page.getByText('Das Blatt „Prüfprotokoll 2“ ist hinzugefügt.').waitFor();
  });

  it('shows on its sheets what was recognised, in place of findings, and nothing afterwards', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await button(page, 'In der Mappe').click();
    await button(page, 'Markieren').click();
    await page.getByText('Die Befunde sind markiert.').waitFor();
    await button(page, 'Erkannte Tabellen (1)').click();
    await button(page, 'Auf den Blättern zeigen').click();
    await page.getByText('Die erkannten Tabellen sind auf den Blättern gezeigt.').waitFor();
    expect(await marks(page)).toBe(4);
    await button(page, 'Nicht mehr zeigen').click();
    await page.getByText('In der Mappe ist keine Markierung von Planwerk mehr.').waitFor();
    expect(await marks(page)).toBe(0);
  });

  it('takes a person at her word about a table, and forgets it again', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await button(page, 'Erkannte Tabellen (1)').click();
    await button(page, 'Berichtigen').click();
    await page.getByLabel('Art', { exact: true }).selectOption('keine Tabelle');
    await button(page, 'Übernehmen').click();
    await page.getByText('keine Tabelle · von Hand berichtigt').waitFor();
    await button(page, 'Zurücksetzen').click();
    await page.getByText('Erfolgsplan · €', { exact: true }).waitFor();
  });

  it('remembers what was said about a table when something is added', async () => {
    const { page } = await openChecked(chromium, PLAN);
    const kind = page.getByLabel('Art', { exact: true });
    await button(page, 'Erkannte Tabellen (1)').click();
    await button(page, 'Berichtigen').click();
    await page.getByLabel('Einheit', { exact: true }).selectOption('T€');
    await button(page, 'Übernehmen').click();
    await page.getByText('Erfolgsplan · T€ · von Hand berichtigt').waitFor();
    await button(page, 'Berichtigen').click();
    await button(page, 'Berichtigen').click();
    await kind.selectOption('Finanzplan');
    await button(page, 'Übernehmen').click();
    await page.getByText('Finanzplan · T€ · von Hand berichtigt').waitFor();
    await button(page, 'Zurücksetzen').click();
    await page.getByText('Erfolgsplan · €', { exact: true }).waitFor();
    expect(await kind.inputValue()).toBe('');
  });
});
