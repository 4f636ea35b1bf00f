/**
 * `npm run regeln`: the list of the rules in docs/regeln/README.md, from the catalogue and from the pages beside it. The
 * pages are written by hand. `-- --check` writes nothing, and says what is not as it should be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { installIfMissing } from './install.mjs';
import { catalogue } from './regeln/catalogue.mjs';

installIfMissing();
const { mismatches, withList } = await import('./regeln/list.mjs');
const { readPages } = await import('./regeln/pages.mjs');

const LIST = 'docs/regeln/README.md';
try {
  const [rules, pages, list] = [await catalogue(), readPages(), readFileSync(LIST, 'utf8')];
  const wrong = mismatches(rules, pages);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const now = withList(list, rules, pages);
  if (!argv.includes('--check')) writeFileSync(LIST, now);
  else if (now !== list) throw new Error(`${LIST} is out of date: run npm run regeln.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
