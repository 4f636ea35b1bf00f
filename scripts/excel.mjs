/** `npm run excel`: builds the add-in, serves it over https and loads it into the Excel of this machine. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { installIfMissing } from './install.mjs';
import { createServer } from './server.mjs';

/** office-addin-debugging brings a great many packages; it is fetched when it is needed, and only in this version. */
const DEBUGGING = 'office-addin-debugging@5.1.6';

if (!hasExcel()) {
  console.error(
    'There is no Excel on this machine (it runs on Windows and macOS); npm start needs none.',
  );
  process.exit(1);
}
installIfMissing();
if (!(await build())) process.exit(1);

const { getHttpsServerOptions } = await import('office-addin-dev-certs');
const server = createServer({ certificates: await getHttpsServerOptions() });
server.listen(3000, 'localhost', () => {
  console.log('Serving https://localhost:3000/ for Excel; Ctrl+C ends it.');
  npx([DEBUGGING, 'start', 'manifest.xml', 'desktop', '--no-debug']);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
    npx([DEBUGGING, 'stop', 'manifest.xml']);
  });
}

function npx(args) {
  const script = join(process.env.npm_execpath, '..', 'npx-cli.js');
  spawn(process.execPath, [script, '--yes', ...args], { stdio: 'inherit' });
}

function hasExcel() {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  const { ProgramFiles } = process.env;
  const folders = [ProgramFiles, process.env['ProgramFiles(x86)']].filter(Boolean);
  return (
    process.platform === 'win32' &&
    folders.some((folder) =>
      ['Office16', join('root', 'Office16')].some((office) =>
        existsSync(join(folder, 'Microsoft Office', office, 'EXCEL.EXE')),
      ),
    )
  );
}
