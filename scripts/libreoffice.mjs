/** `npm run test:libreoffice`: what LibreOffice, as an independent spreadsheet, calculates from the same figures. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';
import { installIfMissing } from './install.mjs';
import { runTool, toolPath } from './tool.mjs';

const RESULTS = 'reports/jest-libreoffice.json';

installIfMissing();
const soffice = findOrInstall();
mkdirSync('reports', { recursive: true });
rmSync(RESULTS, { force: true });
await runTool(
  toolPath('jest'),
  ['--config', '.config/jest.libreoffice.json', '--json', `--outputFile=${RESULTS}`],
  { quiet: true, env: { ...process.env, PLANWERK_SOFFICE: soffice } },
);
const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : null;
const passed = results?.numPassedTests ?? 0;
const failed = results ? results.numTotalTests - passed + results.numRuntimeErrorTestSuites : 1;
console.log(`LibreOffice: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function findOrInstall() {
  const found = find();
  if (found) return found;
  installFromDebian('libreoffice-calc-nogui');
  const installed = find();
  if (installed) return installed;
  console.error(
    'LibreOffice is not installed; install it, or name its program in PLANWERK_SOFFICE.',
  );
  return process.exit(1);
}

function find() {
  return [
    process.env.PLANWERK_SOFFICE,
    '/usr/bin/soffice',
    '/usr/bin/libreoffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    `${process.env.ProgramFiles}\\LibreOffice\\program\\soffice.exe`,
  ].find((path) => path && existsSync(path));
}
