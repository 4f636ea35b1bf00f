/** Draws the PNG icons from their SVG sources: `npm run icons`. The PNGs are committed. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { LAUNCH_ARGUMENTS, findOrInstallBrowser } from './browser.mjs';

const FOLDER = new URL('../assets/icons/', import.meta.url);
const SIZES = [16, 32, 64, 80, 128];

const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: LAUNCH_ARGUMENTS,
});
for (const size of SIZES) {
  const source = size < 24 ? 'planwerk-klein.svg' : 'planwerk.svg';
  const svg = await readFile(new URL(source, FOLDER), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`planwerk-${size}.png`, FOLDER), png);
}
await browser.close();
