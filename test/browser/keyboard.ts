import type { Page } from 'playwright-core';

/** Someone without a mouse: everything is reached by Tab, and the focus is never lost. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Goes on to what is called so; once around the page at most. */
  async go(name: string): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      if ((await this.focused()) === name) return;
      await this.press('Tab');
    }
    throw new Error(`„${name}“ is not reached`);
  }

  async use(name: string, key = 'Enter'): Promise<void> {
    await this.go(name);
    await this.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** What a screen reader says of the element with the focus. */
  focused(): Promise<string | null> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      const labels = activeElement instanceof HTMLInputElement ? activeElement.labels : null;
      return (
        activeElement?.getAttribute('aria-label') ??
        labels?.[0]?.textContent ??
        activeElement?.textContent ??
        null
      );
    });
  }
}
