/**
 * `npm test`: everything that must hold before a change lands. Every step runs, whatever became of the ones before,
 * and each check and each test counts in the last line.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { staysNearBarePage } from './bareSize.mjs';
import { findOrInstallBrowser } from './browser.mjs';
import { buildWithPreview } from './build.mjs';
import { installIfMissing } from './install.mjs';
import { runTool, toolPath } from './tool.mjs';

installIfMissing();

const RESULTS = 'reports/jest.json';
const count = { passed: 0, failed: 0 };

await check('Format', 'prettier', ['--check', '--log-level=warn', '.']);
await check('Types', 'typescript', ['-p', 'test'], 'tsc');
await check('Types of the core', 'typescript', ['-p', 'src/core'], 'tsc');
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
await step('Production build', () => buildWithPreview());
await check('Bundle sizes', 'size-limit', []);
await step('The pane beside a bare page', staysNearBarePage);
let browser = '';
await step('A browser to test with', () => {
  browser = findOrInstallBrowser();
  return browser !== '';
});
await tests();
await step('npm start', startAnswersAndEnds);

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;

function check(name, packageName, args, command) {
  return step(name, async () => (await runTool(toolPath(packageName, command), args)) === 0);
}

async function step(name, holds) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  try {
    report(await holds(), started);
  } catch (error) {
    console.error(error.message);
    report(false, started);
  }
}

async function tests() {
  console.log('\n── Tests');
  const started = Date.now();
  mkdirSync('reports', { recursive: true });
  rmSync(RESULTS, { force: true });
  const code = await runTool(
    toolPath('jest'),
    ['--coverage', '--json', `--outputFile=${RESULTS}`, '--silent'],
    { quiet: true, env: { ...process.env, PLANWERK_BROWSER: browser } },
  );
  const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : null;
  if (results) {
    count.passed += results.numPassedTests;
    count.failed += failedTests(results);
  }
  console.log('\n── Coverage');
  if (results !== null && !results.success && failedTests(results) > 0) {
    console.log('not judged, since tests failed');
  } else {
    report(results !== null && code === 0, started);
  }
}

/** A skipped test is one that nobody knows the outcome of. */
function failedTests(results) {
  const skipped = results.numPendingTests + results.numTodoTests;
  return results.numFailedTests + results.numRuntimeErrorTestSuites + skipped;
}

/** Prints one line with its address, answers there, and ends with npm when that is asked to. */
async function startAnswersAndEnds() {
  const npmStart = spawn(process.execPath, [process.env.npm_execpath, 'start'], {
    env: { ...process.env, PORT: '0', BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(npmStart, 'exit');
  const urls = [];
  const printed = new Promise((resolve) => {
    npmStart.stdout.on('data', (data) => {
      urls.push(...(String(data).match(/http:\/\/localhost:\d+\//g) ?? []));
      if (urls.length > 0) resolve();
    });
  });
  await Promise.race([printed, ended, sleep(120_000, undefined, { ref: false })]);
  const answers = urls.length > 0 && (await answersAt(urls[0]));
  npmStart.kill('SIGTERM');
  await Promise.race([ended, sleep(5000, undefined, { ref: false })]);
  await sleep(2000);
  return answers && urls.length === 1 && !(await answersAt(urls[0]));
}

async function answersAt(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function report(holds, started) {
  if (holds) count.passed += 1;
  else count.failed += 1;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${holds ? 'holds' : 'FAILS'} (${seconds} s)`);
}
