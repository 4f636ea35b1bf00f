#!/usr/bin/env node
/**
 * `npm run planwerk -- pruefen …` and the command `planwerk`: builds the command line from the sources where this has
 * not been done yet, and runs it.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import process, { argv, env } from 'node:process';

const ROOT = dirname(import.meta.dirname);
const BUILDS = join(ROOT, '.cache', 'planwerk');
const SOURCES = ['src/cli', 'src/core', 'src/xlsx', 'webpack.config.js', 'package-lock.json'];
const A_DAY = 24 * 60 * 60 * 1000;
/** As where the command was misunderstood or a file could not be read. */
const FAILED = 2;

try {
  const { main } = createRequire(import.meta.url)(join(await builtFolder(), 'main.js'));
  process.chdir(folderOfThePerson());
  process.exitCode = await main(argv.slice(2));
} catch (error) {
  console.error(`planwerk: ${germanReason(error)}`);
  process.exitCode = FAILED;
}

/** Every state of the sources has a folder of its own, so that no run takes another one's program away. */
async function builtFolder() {
  const folder = join(BUILDS, fingerprint());
  if (existsSync(folder)) return folder;
  const { buildCommandLine } = await import('./build.mjs');
  const unfinished = join(BUILDS, `unfinished-${randomUUID()}`);
  try {
    mkdirSync(unfinished, { recursive: true });
    if (!(await buildCommandLine(unfinished))) throw new Error('siehe oben');
    publish(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOldBuilds(folder);
  return folder;
}

/** Another run may have been faster; then its build serves as well. */
function publish(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function removeOldBuilds(current) {
  for (const folder of readdirSync(BUILDS).map((name) => join(BUILDS, name))) {
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (folder !== current && age > A_DAY) rmSync(folder, { recursive: true, force: true });
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesUnder)) {
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 32);
}

function filesUnder(name) {
  const path = join(ROOT, name);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** `npm run` changes into the package's folder; the names of files are meant from where the person was. */
function folderOfThePerson() {
  const inPackage = relative(ROOT, process.cwd()) === '';
  return inPackage && env.INIT_CWD ? env.INIT_CWD : process.cwd();
}

function germanReason(error) {
  if (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND') {
    return `Es fehlen Pakete. Bitte einmal „npm ci“ ausführen, im Ordner ${ROOT}.`;
  }
  return `Planwerk ließ sich nicht starten (${error.message}).`;
}
