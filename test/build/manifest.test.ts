import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const ROOT = join(__dirname, '..', '..');
const DIST = join(ROOT, 'dist');
const text = readFileSync(join(DIST, 'manifest.xml'), 'utf8');
const { window } = new JSDOM();
const manifest = new window.DOMParser().parseFromString(text, 'application/xml');

const all = (name: string): Element[] =>
  [...manifest.getElementsByTagName('*')].filter(({ localName }) => localName === name);
const attributes = (name: string): string[] =>
  [...manifest.getElementsByTagName('*')].flatMap((element) => element.getAttribute(name) ?? []);

describe('manifest.xml', () => {
  it('is well formed', () => {
    expect(all('parsererror')).toEqual([]);
  });

  it('has an id of its own, and a version like the package', () => {
    expect(all('Id')[0]!.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(all('Version')[0]!.textContent).toBe(`${version}.0`);
  });

  it('speaks German and asks for ExcelApi 1.13', () => {
    expect(all('DefaultLocale')[0]!.textContent).toBe('de-DE');
    expect(
      all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]),
    ).toEqual([['ExcelApi', '1.13']]);
  });

  it('uses https everywhere, and names only files that the build has made', () => {
    const urls = attributes('DefaultValue').filter(
      (value) => /^\w+:/.test(value) && value.includes('//'),
    );
    expect(urls.length).toBeGreaterThan(8);
    for (const url of urls) {
      expect(url).toMatch(/^https:\/\/localhost:3000\//);
      expect([url, existsSync(join(DIST, new URL(url).pathname))]).toEqual([url, true]);
    }
  });

  it('gives every icon in its size', () => {
    const images = all('Image').filter((image) => image.hasAttribute('id'));
    const sized: [string, number][] = images.map((image) => [
      image.getAttribute('DefaultValue')!,
      Number(/(\d+)x/.exec(image.getAttribute('id')!)![1]),
    ]);
    sized.push([all('IconUrl')[0]!.getAttribute('DefaultValue')!, 32]);
    sized.push([all('HighResolutionIconUrl')[0]!.getAttribute('DefaultValue')!, 64]);
    for (const [url, size] of sized) {
      expect(pngSize(join(DIST, new URL(url).pathname))).toEqual([size, size]);
    }
    for (const image of all('Image').filter((element) => element.hasAttribute('size'))) {
      expect(image.getAttribute('resid')).toContain(`${image.getAttribute('size')!}x`);
    }
  });

  it('resolves every resource, uses every one, and repeats none', () => {
    const ids = all('Resources').flatMap((resources) =>
      [...resources.getElementsByTagName('*')].flatMap(
        (element) => element.getAttribute('id') ?? [],
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(attributes('resid'))].sort()).toEqual([...ids].sort());
  });

  it('keeps the lengths that Office allows', () => {
    expect(all('Description')[0]!.getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(250);
    const lengths = (name: string) =>
      all(name).flatMap((list) =>
        [...list.children].map((string) => string.getAttribute('DefaultValue')!.length),
      );
    expect(Math.max(...lengths('ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('LongStrings'))).toBeLessThanOrEqual(250);
  });

  it('shares one runtime between pane and functions, and the page is that of the pane', () => {
    const [runtime] = all('Runtime');
    const page = all('Page')[0]!.firstElementChild!;
    const pane = all('Action')[0]!.getElementsByTagName('SourceLocation')[0]!;
    expect(runtime!.getAttribute('lifetime')).toBe('long');
    expect([page, pane].map((element) => element.getAttribute('resid'))).toEqual(
      Array(2).fill(runtime!.getAttribute('resid')),
    );
  });

  it('puts a button that opens the pane on the Start tab', () => {
    expect(all('OfficeTab').map((tab) => tab.getAttribute('id'))).toEqual(['TabHome']);
    expect(all('Control').map((control) => control.getAttribute('xsi:type'))).toEqual(['Button']);
    expect(all('Action').map((action) => action.getAttribute('xsi:type'))).toEqual([
      'ShowTaskpane',
    ]);
  });

  it('is accepted by office-addin-manifest', () => {
    const cli = join(ROOT, 'node_modules/office-addin-manifest/cli.js');
    const info = execFileSync(process.execPath, [cli, 'info', join(DIST, 'manifest.xml')], {
      encoding: 'utf8',
    });
    expect(info).toContain('Name: Planwerk');
    expect(info).toContain('Type: TaskPaneApp');
  });
});

/** Width and height stand in a PNG's first chunk. */
function pngSize(file: string): [number, number] {
  const png = readFileSync(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
