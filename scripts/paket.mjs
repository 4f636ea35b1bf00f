/** `npm run paket -- --url https://…`: a folder with the add-in for any static web server; see docs/betrieb.md. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process, { argv, env } from 'node:process';
import { buildAddIn } from './build.mjs';
import { installIfMissing } from './install.mjs';
import { bringOfficeJs } from './paket/officeJs.mjs';
import { Refusal, readSettings } from './paket/settings.mjs';
import { fill, requireOurs } from './paket/target.mjs';

try {
  const settings = readSettings(argv.slice(2), env.INIT_CWD ?? process.cwd());
  requireOurs(settings.target);
  installIfMissing();
  process.exitCode = (await pack(settings)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Builds elsewhere first, so that a failed build leaves the package of yesterday as it was. */
async function pack({ url, officeJs, target, sourceMaps }) {
  mkdirSync('.cache', { recursive: true });
  const built = resolve(mkdtempSync(join('.cache', 'paket-')));
  try {
    if (!(await buildAddIn(built, { url, sourceMaps }))) return false;
    if (officeJs === 'lokal') bringOfficeJs(built);
    copyFileSync('LICENSE', join(built, 'LICENSE.txt'));
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const files = fill(target, built, { version, url, officeJs });
    console.log(`${files.length} Dateien in ${target}, für ${url}/`);
    return true;
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}
