import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PACKAGE = join('node_modules', '@microsoft', 'office-js');
const FOLDER = 'office-js';
const CDN = 'https://appsforoffice.microsoft.com';

/**
 * What office.js loads on its own: the file of the host that it runs in (older Windows builds name 16.00), the one
 * for a plain browser, and the strings in Excel's language or, where these are missing, in English. The scripts for
 * telemetry are left out; office.js goes on without them.
 */
const FILES = [
  'office.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'de-de/office_strings.js',
  'en-us/office_strings.js',
];

/** Puts Office.js beside the pages, unmodified and with its licence, and lets them load nothing from elsewhere. */
export function bringOfficeJs(folder) {
  for (const file of FILES) copy(join(PACKAGE, 'dist', file), join(folder, FOLDER, file));
  copy(join(PACKAGE, 'LICENSE.md'), join(folder, FOLDER, 'LICENSE.md'));
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  writeFileSync(join(folder, FOLDER, 'HINWEIS.txt'), notice(version));
  for (const page of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, page), 'utf8');
    writeFileSync(join(folder, page), ownOfficeJs(html));
  }
}

/** First the address of the script, then the permission for its origin in the policy. */
function ownOfficeJs(html) {
  return html.replaceAll(`${CDN}/lib/1/hosted/`, `${FOLDER}/`).replaceAll(` ${CDN}`, '');
}

/** The licence asks for a notice that Microsoft does not look after the add-in. */
function notice(version) {
  return `Office.js ${version} (npm: @microsoft/office-js), eine Auswahl der Dateien, unverändert.

Für diese Dateien gelten die Lizenzbedingungen von Microsoft in LICENSE.md. Sie dürfen nur
zusammen mit einem Add-In für Microsoft Office verwendet und weitergegeben werden.

Planwerk ist kein Produkt von Microsoft. Microsoft ist nicht dafür verantwortlich, Planwerk zu
warten, zu aktualisieren oder zu unterstützen.
`;
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
