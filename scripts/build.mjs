/** `npm run build`: the add-in for production in dist/. `-- --url https://…` names the address that will serve it. */
import { realpathSync, rmSync } from 'node:fs';
import process, { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfMissing } from './install.mjs';

/** Builds dist/ anew and says whether that went well; errors are printed. */
export async function build(url) {
  const { default: webpack } = await import('webpack');
  const { default: configure } = await import('../webpack.config.js');
  rmSync('dist', { recursive: true, force: true });
  const compiler = webpack(await configure({ url }));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  const problems = stats.hasErrors() || stats.hasWarnings();
  if (problems) console.error(stats.toString('errors-warnings'));
  return !problems;
}

if (import.meta.url === pathToFileURL(realpathSync(argv[1])).href) {
  const { url } = parseArgs({ options: { url: { type: 'string' } } }).values;
  if (url !== undefined && !(URL.canParse(url) && new URL(url).protocol === 'https:')) {
    console.error(`--url must be an address like https://server.example/planwerk, not ${url}.`);
    process.exit(1);
  }
  installIfMissing();
  process.exitCode = (await build(url)) ? 0 : 1;
}
