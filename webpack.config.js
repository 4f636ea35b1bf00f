const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { Compilation, DefinePlugin, sources } = require('webpack');
const { version } = require('./package.json');

/** The address that manifest.xml and the help links in the source name; `url` puts another in its place. */
const DEVELOPMENT_URL = 'https://localhost:3000';

const FUNCTION_FILES = ['erfuellungsgrad', 'quartilGpa', 'deckungsgrad', 'afaPlan'].map(
  (name) => `./src/functions/${name}.ts`,
);

module.exports = async ({ url: address = DEVELOPMENT_URL } = {}) => {
  const url = address.replace(/\/+$/, '');
  const documents = await import('./scripts/documents.mjs');
  const { BundledLicenses } = await import('./scripts/licenses.mjs');
  const atUrl = (content) => content.toString().replaceAll(DEVELOPMENT_URL, url);
  return [
    functionsConfig(atUrl),
    taskpaneConfig(atUrl, documents, BundledLicenses),
    previewConfig(),
    commandLineConfig(),
  ];
};

/** Only a global `CustomFunctions` is there when this bundle runs: see docs/decisions/0001-runtime.md. */
const functionsConfig = (atUrl) => ({
  ...common('functions', './src/functions/index.ts', 'src/functions/tsconfig.json'),
  target: ['web', 'es2016'],
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: FUNCTION_FILES }),
    new TidyMetadata(atUrl),
  ],
});

const taskpaneConfig = (atUrl, { DOCUMENTS, renderDocument, renderRules }, BundledLicenses) => ({
  ...common('taskpane', './src/taskpane/index.tsx', 'tsconfig.json'),
  // A job loaded later must be of the same build as the pane that asks for it, not of the server's new one.
  output: { ...OUTPUT, chunkFilename: '[name].[contenthash:8].js' },
  optimization: { splitChunks: { cacheGroups: SHARED_BY_JOBS } },
  target: ['web', 'es2020'],
  plugins: [
    new DefinePlugin({ PLANWERK_VERSION: JSON.stringify(version) }),
    new BundledLicenses('licenses.txt'),
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      scriptLoading: 'defer',
      minify: false,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'manifest.xml', transform: atUrl },
        { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
        { from: 'src/taskpane/handbuch.css' },
        { from: 'docs/bilder/*.png', to: 'bilder/[name][ext]' },
        ...Object.keys(DOCUMENTS).map((name) => ({
          from: `docs/${name}.md`,
          to: `${name}.html`,
          transform: renderDocument,
        })),
        { from: 'docs/regeln/README.md', to: 'regeln.html', transform: renderRules },
      ],
    }),
  ],
});

/** Not a part of the add-in: the page that stands in for Excel, and the script that connects the pane in it. */
const previewConfig = () => ({
  ...common('preview', './src/preview/index.tsx', 'tsconfig.json'),
  entry: { preview: './src/preview/index.tsx', excel: './src/preview/pane/excel.ts' },
  output: { path: path.resolve(__dirname, '.cache/preview'), filename: '[name].js' },
  target: ['web', 'es2020'],
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'preview.html',
      template: './src/preview/preview.html',
      chunks: ['preview'],
      scriptLoading: 'defer',
      minify: false,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'src/preview/*.css', to: '[name][ext]' },
        { from: 'assets/beispiele/*.xlsx', to: 'beispiele/[name][ext]' },
        { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
      ],
    }),
  ],
});

/** Not a part of the add-in: scripts/planwerk.mjs builds it by itself, into .cache/. */
const commandLineConfig = () => ({
  ...common('cli', './src/cli/main.ts', 'tsconfig.json'),
  entry: { main: './src/cli/main.ts', worker: './src/cli/worker.ts' },
  target: 'node20',
  output: { filename: '[name].js', library: { type: 'commonjs2' } },
  node: { __dirname: false },
  optimization: { minimize: false },
  devtool: false,
});

/** What several jobs need is loaded once: components beyond those of the pane itself, and our own code. */
const SHARED_BY_JOBS = {
  defaultVendors: { test: /[\\/]node_modules[\\/]/, name: 'fluent' },
  default: { minChunks: 2, name: 'gemeinsam' },
};

const OUTPUT = { path: path.resolve(__dirname, 'dist'), filename: '[name].js' };

const common = (name, entry, configFile) => ({
  name,
  context: __dirname,
  mode: 'production',
  entry: { [name]: entry },
  output: OUTPUT,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { configFile, transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      {
        // What the pane says of the rules is what their pages say.
        test: /[\\/]docs[\\/]regeln[\\/]README\.md$/,
        type: 'json',
        loader: path.resolve(__dirname, 'scripts/regeln/loader.mjs'),
      },
    ],
  },
  devtool: 'source-map',
  performance: { hints: false },
});

/**
 * The generator always allows rich data as arguments, although no function here takes any; Excel LTSC 2021
 * was seen to crash on that option (office-js #4385).
 */
class TidyMetadata {
  constructor(atUrl) {
    this.atUrl = atUrl;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('TidyMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: 'TidyMetadata', stage }, () => {
        compilation.updateAsset('functions.json', (asset) => {
          const { functions } = JSON.parse(this.atUrl(asset.source()));
          return new sources.RawSource(`${JSON.stringify({ functions }, null, 2)}\n`);
        });
      });
    });
  }
}
