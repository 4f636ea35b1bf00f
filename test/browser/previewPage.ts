import type { FrameLocator, Locator, Page } from 'playwright-core';
import { parseArea } from '../../src/core/workbook/address';
import type { PreviewWindow } from '../../src/preview/pane/previewWindow';
import { cellId } from '../../src/preview/grid/GridCell';

/** The preview as a person sees and uses it. */
export class PreviewPage {
  constructor(readonly page: Page) {}

  /** Waits until the workbook that opens is shown, and the pane beside it. */
  async ready(): Promise<void> {
    await this.grid.waitFor();
    await this.pane.getByRole('heading', { level: 1 }).waitFor();
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="Planwerk"]');
  }

  get formulaBar(): Locator {
    return this.page.getByRole('textbox', { name: 'Bearbeitungsleiste' });
  }

  get nameBox(): Locator {
    return this.page.getByRole('textbox', { name: 'Namenfeld' });
  }

  get sums(): Locator {
    return this.page.getByRole('status', { name: 'Auswahl' });
  }

  cell(address: string): Locator {
    const { row, column } = parseArea(address)!;
    return this.page.locator(`#${cellId(row, column)}`);
  }

  /** What the pane asked for in vain since the page opened. */
  unknownNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as PreviewWindow).planwerkPreview!.unknownNames());
  }

  async goTo(address: string): Promise<void> {
    await this.nameBox.fill(address);
    await this.nameBox.press('Enter');
  }

  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async openFile(name: string, content: Uint8Array | string): Promise<void> {
    await this.page.getByLabel('Excel-Mappe auswählen').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    });
  }
}
