/** The three floors of the house: imports only go down, and each outside library stays behind one folder. */
const CORE = '^src/core/';
const FACES = '^src/(taskpane|commands|functions|cli|preview)/';

module.exports = {
  forbidden: [
    {
      name: 'core-knows-nobody',
      comment: 'The core knows no Excel, no browser, no file and no library.',
      severity: 'error',
      from: { path: CORE },
      to: { pathNot: CORE },
    },
    {
      name: 'adapters-know-the-core',
      comment: 'An adapter uses the core, and no face and no other adapter.',
      severity: 'error',
      from: { path: '^src/(excel|xlsx)/' },
      to: { path: '^src/', pathNot: [CORE, '^src/$1/'] },
    },
    {
      name: 'faces-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|functions|cli|preview)/' },
      to: { path: FACES, pathNot: '^src/$1/' },
    },
    {
      name: 'numbers-and-workbook-are-the-ground',
      comment: 'Within the core, too, imports only go down.',
      severity: 'error',
      from: { path: '^src/core/(numbers|workbook)/' },
      to: { path: '^src/core/(?!numbers|workbook)' },
    },
    {
      name: 'react-stays-in-the-pane',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(taskpane|preview)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
