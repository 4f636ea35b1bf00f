import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The JavaScript file behind a tool's command, so that it starts the same way on every system. */
export function toolPath(packageName, command = packageName) {
  const require = createRequire(pathToFileURL(join(process.cwd(), 'package.json')));
  const manifest = findManifest(require, packageName);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

function findManifest(require, packageName) {
  for (const folder of require.resolve.paths(packageName)) {
    const manifest = join(folder, packageName, 'package.json');
    try {
      readFileSync(manifest);
      return manifest;
    } catch {
      // Not in this folder; the next one up may have it.
    }
  }
  throw new Error(`${packageName} is not installed.`);
}

/** Runs a tool, its output passed on, and gives its exit code. */
export function runTool(path, args, { quiet = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...args], {
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      env,
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
