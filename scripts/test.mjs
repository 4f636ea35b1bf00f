/**
 * `npm test`: everything that must hold before a change lands. Every step runs, whatever became of the ones before,
 * and each check and each test counts in the last line.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstallBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { installIfMissing } from './install.mjs';
import { runTool, toolPath } from './tool.mjs';

installIfMissing();

const RESULTS = 'reports/jest.json';
const count = { passed: 0, failed: 0 };

await check('Format', 'prettier', ['--check', '--log-level=warn', '.']);
await check('Types', 'typescript', ['-p', 'test'], 'tsc');
await check('Types of the functions', 'typescript', ['-p', 'src/functions'], 'tsc');
await check('Lint', 'eslint', [
  '-c',
  '.config/eslint.config.mjs',
  '--max-warnings=0',
  'src',
  'test',
  'scripts',
]);
await check('Import boundaries', 'dependency-cruiser', ['src'], 'depcruise');
await check('Dead code', 'knip', ['--config', '.config/knip.jsonc']);
await step('Production build', () => build());
await check('Bundle sizes', 'size-limit', []);
await tests();
await step('npm start', startAnswersAndEnds);

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;

function check(name, packageName, args, command) {
  return step(name, async () => (await runTool(toolPath(packageName, command), args)) === 0);
}

async function step(name, holds) {
  console.log(`\n── ${name}`);
  report(await holds());
}

async function tests() {
  console.log('\n── Tests');
  mkdirSync('reports', { recursive: true });
  rmSync(RESULTS, { force: true });
  const PLANWERK_BROWSER = findOrInstallBrowser();
  const code = await runTool(
    toolPath('jest'),
    ['--coverage', '--json', `--outputFile=${RESULTS}`, '--silent'],
    { quiet: true, env: { ...process.env, PLANWERK_BROWSER } },
  );
  const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : null;
  if (results) {
    count.passed += results.numPassedTests;
    // A skipped test is one that nobody knows the outcome of.
    count.failed += results.numFailedTests + results.numPendingTests + results.numTodoTests;
    count.failed += results.numRuntimeErrorTestSuites;
  }
  console.log('\n── Coverage');
  const onlyCoverageMissed = results?.success === true && code !== 0;
  report(results !== null && !onlyCoverageMissed);
}

/** Prints one line with its address, answers there, and ends when it is asked to. */
async function startAnswersAndEnds() {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: '0', BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let printed = '';
  child.stdout.on('data', (data) => (printed += data));
  await Promise.race([once(child.stdout, 'data'), ended]);
  const url = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
  const answers = url !== undefined && (await fetch(url)).ok;
  child.kill('SIGTERM');
  await ended;
  return answers && printed.trim().split('\n').length === 1;
}

function report(holds) {
  if (holds) count.passed += 1;
  else count.failed += 1;
  console.log(holds ? 'holds' : 'FAILS');
}
