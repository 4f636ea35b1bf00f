import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { Refusal } from './settings.mjs';

/** Says that the folder is ours, and which of its files are: a web server's own settings may stand among them. */
const MARKER = '.planwerk-paket.json';

export function requireOurs(target) {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new Refusal(`${target} ist kein Ordner.`);
  if (readdirSync(target).length === 0 || existsSync(join(target, MARKER))) return;
  throw new Refusal(
    `Der Ordner ${target} ist nicht leer und kein Paket von Planwerk; wählen Sie mit --ziel einen anderen.`,
  );
}

/** Replaces the files of an earlier package by the new ones, and leaves alone what others have put beside them. */
export function fill(target, built, facts) {
  const files = filesIn(built);
  for (const file of earlierFiles(target)) rmSync(join(target, file), { force: true });
  mkdirSync(target, { recursive: true });
  cpSync(built, target, { recursive: true });
  writeFileSync(join(target, MARKER), `${JSON.stringify({ ...facts, files }, null, 2)}\n`);
  return files;
}

/** Paths with slashes on every system, so that a package made on one can be renewed on another. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

function earlierFiles(target) {
  const marker = join(target, MARKER);
  if (!existsSync(marker)) return [];
  const { files } = JSON.parse(readFileSync(marker, 'utf8'));
  return files.filter((file) => resolve(target, file).startsWith(target + sep));
}
