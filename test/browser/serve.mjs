/** Serves dist/ as `npm start` does, or packed with its own Office.js, without building it; prints the port. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { bringOfficeJs } from '../../scripts/paket/officeJs.mjs';
import { createServer } from '../../scripts/server.mjs';

const server =
  argv[2] === 'packed' ? createServer({ folder: packed() }) : createServer({ withPreview: true });
server.listen(0, 'localhost', () => console.log(server.address().port));

function packed() {
  const folder = mkdtempSync(join(tmpdir(), 'planwerk-'));
  cpSync('dist', folder, { recursive: true });
  bringOfficeJs(folder);
  return folder;
}
