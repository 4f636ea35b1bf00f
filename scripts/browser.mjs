import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian } from './debian.mjs';

/** Started without any connection of the browser's own: it shall only load what the test serves. */
export const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium-like browser on this machine; installed if there is none; an error in one sentence if that fails. */
export function findOrInstallBrowser() {
  return findBrowser() ?? installBrowser();
}

function findBrowser() {
  const candidates = [process.env.PLANWERK_BROWSER, ...installedPaths()];
  return candidates.find((path) => path && existsSync(path));
}

function installedPaths() {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const windowsFolders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
  switch (process.platform) {
    case 'win32':
      return windowsFolders
        .filter(Boolean)
        .flatMap((folder) => [
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        ]);
    case 'darwin':
      return [
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ];
    default:
      return [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/microsoft-edge',
      ];
  }
}

function installBrowser() {
  try {
    if (!installFromDebian('chromium')) {
      const cli = 'node_modules/playwright-core/cli.js';
      execFileSync(process.execPath, [cli, 'install', 'chromium'], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    }
  } catch (error) {
    throw new Error(
      `No Edge, Chrome or Chromium was found, and installing one failed (${error.message.split('\n')[0]}); ` +
        'install one, or name its path in PLANWERK_BROWSER.',
      { cause: error },
    );
  }
  return findBrowser() ?? playwrightBrowser();
}

function playwrightBrowser() {
  const print = "process.stdout.write(require('playwright-core').chromium.executablePath())";
  return execFileSync(process.execPath, ['-e', print], { encoding: 'utf8' });
}
