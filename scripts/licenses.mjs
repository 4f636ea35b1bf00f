import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

/** Beside the bundle: the licence of every package in it, as these licences demand of copies. */
export class BundledLicenses {
  constructor(fileName) {
    this.fileName = fileName;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BundledLicenses', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'BundledLicenses', stage }, () => {
        const folders = [...new Set([...compilation.modules].flatMap(packageFolders))].sort();
        const text = folders.map(licenceOf).join('\n\n');
        compilation.emitAsset(this.fileName, new webpack.sources.RawSource(`${text}\n`));
      });
    });
  }
}

/** A module in a bundle may itself be several modules, put together. */
function packageFolders(module) {
  const pattern = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
  const folder = pattern.exec(module.resource ?? '')?.[0];
  return [...(folder ? [folder] : []), ...(module.modules ?? []).flatMap(packageFolders)];
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n${'-'.repeat(72)}\n${text || 'No licence file in the package.'}`;
}
