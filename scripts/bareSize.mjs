/**
 * What the pane's first load weighs beside a bare page: React and the components of Fluent UI that the pane uses, built
 * by the same configuration and doing nothing. Both are gzipped, as a server sends them.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildLikePane } from './build.mjs';

/** The pane may have this much of its own. */
const MOST = 1.35;

const PANE = join('src', 'taskpane');
const FOLDER = join('.cache', 'bare');

/** Says whether the built pane stays within its measure, and prints what it and the bare page weigh. */
export async function staysNearBarePage() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const entry = resolve(FOLDER, 'bare.tsx');
  writeFileSync(entry, barePage(usedOfFluent()));
  if (!(await buildLikePane({ bare: entry }, resolve(FOLDER)))) return false;
  const bare = gzipped(join(FOLDER, 'bare.js'));
  const first = gzipped(join('dist', 'taskpane.js'));
  const later = filesIn('dist', /\.[0-9a-f]{8}\.js$/).reduce((sum, file) => sum + gzipped(file), 0);
  const ratio = first / bare;
  console.log(`A bare page     ${kilobytes(bare)}`);
  console.log(
    `The pane        ${kilobytes(first)}, ${ratio.toFixed(2)} × as much (at most ${MOST})`,
  );
  console.log(`All of its jobs ${kilobytes(later)}, loaded behind it`);
  return ratio <= MOST;
}

/** Every name that the pane imports from Fluent UI, types aside. */
function usedOfFluent() {
  const imports = /import \{([^}]*)\} from '@fluentui\/react-components'/g;
  const names = readdirSync(PANE, { recursive: true })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(join(PANE, file), 'utf8').matchAll(imports)])
    .flatMap(([, list]) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
  return [...new Set(names)].sort();
}

/** Elements of them in a provider; what is no component is only held on to. */
function barePage(names) {
  const components = names.filter((name) => /^[A-Z]/.test(name) && name !== 'FluentProvider');
  const others = names.filter((name) => !/^[A-Z]/.test(name));
  return [
    `import { ${names.join(', ')} } from '@fluentui/react-components';`,
    `import { createRoot } from 'react-dom/client';`,
    `window.held = [${others.join(', ')}];`,
    `createRoot(document.body).render(`,
    `  <FluentProvider theme={webLightTheme}>`,
    ...components.map((name) => `    <${name} />`),
    `  </FluentProvider>,`,
    `);`,
    '',
  ].join('\n');
}

function gzipped(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function filesIn(folder, pattern) {
  return readdirSync(folder)
    .filter((file) => pattern.test(file))
    .map((file) => join(folder, file));
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
