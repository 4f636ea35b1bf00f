/** `npm run bench`: compiles test/bench and runs it. */
import { installIfMissing } from './install.mjs';
import { runTool, toolPath } from './tool.mjs';

installIfMissing();
const compiled = await runTool(toolPath('typescript', 'tsc'), ['-p', 'test/bench']);
process.exitCode = compiled || (await runTool('.cache/bench/test/bench/index.js', []));
