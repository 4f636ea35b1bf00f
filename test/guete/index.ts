/** `npm run guete`: how good the checks are, measured on plans that are broken one cell at a time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { WAYS } from './breaks/ways';
import { LAYOUTS } from './layouts/layouts';
import { measure } from './runner/measure';
import { missesOf } from './runner/misses';
import { optionsFrom } from './runner/options';
import { printed, printedPairs } from './runner/print';
import { missedGoals } from './runner/summary';
import { measurePair } from './runner/yearPairs';

const FOLDER = 'reports/guete';

function main(): void {
  const options = optionsFrom(
    process.argv.slice(2),
    LAYOUTS.map(({ name }) => name),
  );
  const started = Date.now();
  const chosen = LAYOUTS.filter(({ name }) => options.layout === null || name === options.layout);
  const measured = chosen.map((layout) => ({
    layout,
    measurement: measure(layout, options.ways, options.perWay),
  }));
  mkdirSync(FOLDER, { recursive: true });
  const published = LAYOUTS.filter((layout) => layout.published).map(({ name }) => name);
  let failed = false;
  for (const heldOut of [false, true]) {
    const group = measured
      .filter(({ layout }) => layout.heldOut === heldOut)
      .map(({ measurement }) => measurement);
    if (group.length === 0) continue;
    console.log(printed(heldOut ? 'Held out' : 'Open layouts', group));
    const missed = missedGoals(group, published);
    console.log(missed.length === 0 ? 'Goals reached' : `Goals missed: ${missed.join('; ')}`);
    failed ||= missed.length > 0;
    if (heldOut && !options.showHeldOut) continue;
    const file = `${FOLDER}/${heldOut ? 'held-out' : 'misses'}.txt`;
    writeFileSync(file, missesOf(group));
    console.log(`Misses and false alarms: ${file}`);
  }
  const paired = chosen.filter(({ heldOut, published }) => !heldOut && !published);
  if (paired.length > 0 && options.ways.length === WAYS.length) {
    const pairs = paired.map((layout) => measurePair(layout, options.perWay));
    console.log(printedPairs(pairs));
    const missed = missedGoals(pairs, published);
    console.log(missed.length === 0 ? 'Goals reached' : `Goals missed: ${missed.join('; ')}`);
    failed ||= missed.length > 0;
    const file = `${FOLDER}/pairs.txt`;
    writeFileSync(file, missesOf(pairs));
    console.log(`Misses and false alarms: ${file}`);
  }
  console.log(`${((Date.now() - started) / 1000).toFixed(1)} s`);
  process.exitCode = failed ? 1 : 0;
}

main();
