import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.planwerk-lock';

/** Installs the packages of the lock file, unless exactly these are already there. */
export function installIfMissing() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.error('Installing the packages of package-lock.json …');
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, lock);
}

/** npm by its own script: on Windows `npm` is a .cmd file, which cannot be started without a shell. */
function npm(args) {
  const script = process.env.npm_execpath;
  if (!script) throw new Error('Start this through npm: npm test, npm start.');
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 2, 2] });
}
