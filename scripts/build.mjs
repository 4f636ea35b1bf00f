/** `npm run build`: the add-in for production in dist/. `-- --url https://…` names the address that will serve it. */
import { rmSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
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

if (import.meta.url === pathToFileURL(argv[1]).href) {
  installIfMissing();
  const position = argv.indexOf('--url');
  process.exitCode = (await build(position < 0 ? undefined : argv[position + 1])) ? 0 : 1;
}
