import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.planwerk-lock';

/** Installs the packages of the lock file, unless exactly these are already there. */
export function installIfMissing() {
  requireNode();
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  if (installedByNpm()) return;
  console.error('Installing the packages of package-lock.json …');
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, lock);
}

/** `npm ci` by hand leaves its own record, which is younger than the lock file that it followed. */
function installedByNpm() {
  const record = 'node_modules/.package-lock.json';
  return (
    !existsSync(STAMP) &&
    existsSync(record) &&
    statSync(record).mtimeMs > statSync('package-lock.json').mtimeMs
  );
}

/** As in package.json, `engines`: what the tools need. */
function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const serves = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
  if (serves) return;
  console.error(
    `Node.js ${process.versions.node} is too old for the tools; install a current 20, 22 or 24.`,
  );
  process.exit(1);
}

/** npm by its own script: on Windows `npm` is a .cmd file, which cannot be started without a shell. */
function npm(args) {
  const script = process.env.npm_execpath;
  if (!script) throw new Error('Start this through npm: npm test, npm start.');
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 2, 2] });
}
