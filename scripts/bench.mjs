/** `npm run bench`: compiles test/bench and runs it, beside a server with the built preview and a browser for it. */
import { findOrInstallBrowser } from './browser.mjs';
import { buildWithPreview } from './build.mjs';
import { installIfMissing } from './install.mjs';
import { createServer } from './server.mjs';
import { runTool, toolPath } from './tool.mjs';

installIfMissing();
const compiled = await runTool(toolPath('typescript', 'tsc'), ['-p', 'test/bench']);
process.exitCode = compiled || ((await buildWithPreview()) ? await measure() : 1);

async function measure() {
  const server = createServer({ withPreview: true });
  await new Promise((listening) => server.listen(0, 'localhost', listening));
  const env = {
    ...process.env,
    PLANWERK_PREVIEW: `http://localhost:${server.address().port}/`,
    PLANWERK_BROWSER: findOrInstallBrowser(),
  };
  const code = await runTool('.cache/bench/test/bench/index.js', [], { env });
  server.close();
  return code;
}
