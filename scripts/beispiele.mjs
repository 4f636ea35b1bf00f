/** `npm run beispiele`: the example workbooks, from the published tables in assets/daten. They are committed. */
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { installIfMissing } from './install.mjs';

installIfMissing();
// The results of Planwerk's functions come from the functions as they are built.
if (existsSync('dist/functions.js') || (await build())) await import('./beispiele/write.mjs');
else process.exitCode = 1;
