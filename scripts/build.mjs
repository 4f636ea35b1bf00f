/** `npm run build`: the add-in for production in dist/. `-- --url https://…` names the address that will serve it. */
import { realpathSync, rmSync } from 'node:fs';
import process, { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfMissing } from './install.mjs';
import { PREVIEW } from './server.mjs';

const OTHER_TOOLS = ['preview', 'cli'];

/** Builds dist/ anew and says whether that went well; errors are printed. */
export async function build(url) {
  const configurations = await configurationsFor(url);
  rmSync('dist', { recursive: true, force: true });
  return compile(configurations.filter(({ name }) => !OTHER_TOOLS.includes(name)));
}

/** As `build`, and beside it the preview, which is no part of dist/ and so never reaches Excel. */
export async function buildWithPreview() {
  const configurations = await configurationsFor();
  for (const folder of ['dist', PREVIEW]) rmSync(folder, { recursive: true, force: true });
  return compile(configurations.filter(({ name }) => name !== 'cli'));
}

/** Builds what Excel loads, and nothing else, into the folder and says whether that went well; errors are printed. */
export async function buildAddIn(folder, { url, sourceMaps }) {
  const configurations = await configurationsFor(url);
  const addIn = configurations.filter(({ name }) => ['functions', 'taskpane'].includes(name));
  return compile(
    addIn.map(({ output, devtool, ...rest }) => ({
      ...rest,
      output: { ...output, path: folder },
      devtool: sourceMaps && devtool,
    })),
  );
}

/** Builds the command line into the folder and says whether that went well; errors are printed. */
export async function buildCommandLine(folder) {
  const configurations = await configurationsFor();
  const { output, ...cli } = configurations.find(({ name }) => name === 'cli');
  return compile({ ...cli, output: { ...output, path: folder } });
}

/** Builds the page of an entry as the pane is built, for comparison. */
export async function buildLikePane(entry, folder) {
  const configurations = await configurationsFor();
  const pane = configurations.find(({ name }) => name === 'taskpane');
  const output = { ...pane.output, path: folder };
  return compile({ ...pane, entry, output, plugins: [], devtool: false });
}

async function configurationsFor(url) {
  const { default: configure } = await import('../webpack.config.js');
  return configure({ url });
}

async function compile(configurations) {
  const { default: webpack } = await import('webpack');
  const compiler = webpack(configurations);
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
