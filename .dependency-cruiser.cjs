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
      from: { path: FACES },
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
      name: 'a-plan-is-read-before-it-is-checked',
      comment: 'Reading a plan knows neither the checks nor the ratios.',
      severity: 'error',
      from: { path: '^src/core/plan/' },
      to: { path: '^src/core/(?!plan|numbers|workbook)' },
    },
    {
      name: 'checks-and-ratios-are-neighbours',
      comment: 'Both stand on the ground; neither uses the other.',
      severity: 'error',
      from: { path: '^src/core/(checks|ratios)/' },
      to: { path: '^src/core/(checks|ratios)/', pathNot: '^src/core/$1/' },
    },
    {
      name: 'nobody-below-knows-the-review',
      comment: 'What a person does with a report stands above the checks, and uses no other job.',
      severity: 'error',
      from: { path: '^src/core/(?!review/)' },
      to: { path: '^src/core/review/' },
    },
    {
      name: 'the-review-knows-checks-and-plan',
      severity: 'error',
      from: { path: '^src/core/review/' },
      to: { path: '^src/core/(?!review|checks|plan|numbers|workbook)' },
    },
    {
      name: 'nobody-below-knows-the-balance',
      comment: 'Balancing a plan is a job of its own above the checks.',
      severity: 'error',
      from: { path: '^src/core/(?!balance/)' },
      to: { path: '^src/core/balance/' },
    },
    {
      name: 'the-balance-knows-checks-and-plan',
      severity: 'error',
      from: { path: '^src/core/balance/' },
      to: { path: '^src/core/(?!balance|checks|formulas|plan|numbers|workbook)' },
    },
    {
      name: 'nobody-below-knows-the-comparison',
      comment: 'A job of the pane uses what is below it, and no other job.',
      severity: 'error',
      from: { path: '^src/core/(?!comparison/)' },
      to: { path: '^src/core/comparison/' },
    },
    {
      name: 'the-comparison-knows-no-other-job',
      severity: 'error',
      from: { path: '^src/core/comparison/' },
      to: { path: '^src/core/(?!comparison|checks|plan|ratios|numbers|workbook)' },
    },
    {
      name: 'the-command-line-knows-no-excel',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/excel/' },
    },
    {
      name: 'node-stays-in-the-command-line',
      comment: 'Everything else runs in a browser, the reading of files included.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|preview)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'zip-and-xml-stay-in-xlsx',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/xlsx/' },
      to: { path: 'node_modules/(fflate|saxes)/' },
    },
    {
      name: 'react-stays-in-the-pane',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(taskpane|preview)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'the-engine-stays-in-the-calculation',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview/host/calculation/' },
      to: { path: 'node_modules/@cj-tech-master/' },
    },
    {
      name: 'number-formats-stay-in-the-display',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview/host/display/' },
      to: { path: 'node_modules/numfmt/' },
    },
    {
      name: 'hucre-stays-in-the-files',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview/host/files/' },
      to: { path: 'node_modules/hucre/' },
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
