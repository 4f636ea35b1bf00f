import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ResourceLoader } from 'jsdom';

export const ROOT = join(__dirname, '..', '..');
const FOLDERS: [string, string][] = [
  [
    'https://appsforoffice.microsoft.com/lib/1/hosted/',
    join(ROOT, 'node_modules/@microsoft/office-js/dist/'),
  ],
  ['https://localhost:3000/', join(ROOT, 'dist/')],
];

/** Serves the two addresses that the page may load from, from the files they stand for. */
export class LocalFiles extends ResourceLoader {
  readonly missing: string[] = [];

  override fetch(url: string) {
    const folder = FOLDERS.find(([prefix]) => url.startsWith(prefix));
    const file = folder && join(folder[1], url.slice(folder[0].length));
    if (file === undefined || !existsSync(file)) {
      this.missing.push(url);
      return null;
    }
    return Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader['fetch']>;
  }
}
