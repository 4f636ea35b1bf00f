/** `npm run guete`: compiles test/guete and measures how good the checks are. */
import { installIfMissing } from './install.mjs';
import { runTool, toolPath } from './tool.mjs';

installIfMissing();
const compiled = await runTool(toolPath('typescript', 'tsc'), ['-p', 'test/guete']);
process.exitCode =
  compiled || (await runTool('.cache/guete/test/guete/index.js', process.argv.slice(2)));
