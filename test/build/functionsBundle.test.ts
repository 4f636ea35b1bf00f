/** dist/functions.js where nothing exists but JavaScript itself and a global `CustomFunctions`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { CustomFunctionsError, customFunctionsGlobal } from '../support/customFunctionsGlobal';
import { FUNCTIONS } from '../../src/taskpane/funktionen/functionCatalogue';

const DIST = join(__dirname, '..', '..', 'dist');
const bundle = readFileSync(join(DIST, 'functions.js'), 'utf8');
const metadata = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as {
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    options: unknown;
    parameters: { name: string; description: string; optional?: true; type: string }[];
    result: unknown;
  }[];
};
const handbuch = new JSDOM(readFileSync(join(DIST, 'handbuch.html'), 'utf8')).window.document;
const IDS = ['ERFUELLUNGSGRAD', 'QUARTIL_GPA', 'DECKUNGSGRAD', 'AFA_PLAN'];

type Implementation = (...args: unknown[]) => unknown;
const registered = new Map<string, Implementation>();
runInContext(
  bundle,
  createContext({
    CustomFunctions: {
      ...customFunctionsGlobal,
      associate: (id: string, implementation: Implementation) => registered.set(id, implementation),
    },
  }),
);

describe('dist/functions.js', () => {
  it('associates exactly the four functions', () => {
    expect([...registered.keys()].sort()).toEqual([...IDS].sort());
  });

  it.each<[string, unknown[], unknown]>([
    [
      'ERFUELLUNGSGRAD',
      [
        [[3], [0]],
        [[1], [1]],
      ],
      0.5,
    ],
    ['QUARTIL_GPA', [[[1], [2], [3], [4]], 1], 1.75],
    ['DECKUNGSGRAD', [263_234, 215_684], 263_234 / 215_684],
    [
      'AFA_PLAN',
      [1200, '31.12.2024', 1, ...Array<null>(6).fill(null), false],
      [
        [2024, 1, 1200, 100, 1100],
        [2025, 11, 1100, 1100, 0],
      ],
    ],
  ])('calculates %s without a page', (id, args, expected) => {
    expect(JSON.parse(JSON.stringify(registered.get(id)!(...args)))).toEqual(expected);
  });

  it('refuses to guess about a zero when there is no Excel to ask', async () => {
    const call = registered.get('QUARTIL_GPA')!([[0], [1]], 1, null, null, {
      parameterAddresses: ['Werte!A1:A2'],
    });
    await expect(call).rejects.toMatchObject({ code: '#N/A' });
    await expect(call).rejects.toBeInstanceOf(CustomFunctionsError);
  });

  it('is a classic script without eval', () => {
    expect(bundle).not.toMatch(/\beval\(|new Function\(|^import |^export /m);
  });
});

describe('dist/functions.json', () => {
  it('describes exactly the four functions', () => {
    expect(metadata.functions.map(({ id }) => id)).toEqual(IDS);
    expect(Object.keys(metadata)).toEqual(['functions']);
  });

  it.each(metadata.functions)('$id asks for addresses and therefore gives a matrix', (entry) => {
    expect(entry.name).toBe(entry.id);
    expect(entry.options).toEqual({ requiresParameterAddresses: true });
    expect(entry.result).toEqual({ dimensionality: 'matrix' });
  });

  it.each([
    ['ERFUELLUNGSGRAD', 'bewertungen gewichte [zwischenstand] [höchstwert]'],
    ['QUARTIL_GPA', 'werte quartil [methode] [mindestanzahl]'],
    ['DECKUNGSGRAD', 'einzahlungen aufwendungen [kostenbeitraege]'],
    [
      'AFA_PLAN',
      'anschaffungskosten anschaffung nutzungsdauer [methode] [parameter] [erinnerungswert] [abgang] [abgangsmonat_zählt] [stellen] [kopfzeile]',
    ],
  ])('%s(%s)', (id, signature) => {
    const { parameters } = metadata.functions.find((entry) => entry.id === id)!;
    const written = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    expect(written.join(' ')).toBe(signature);
  });

  it.each(metadata.functions)('$id is described in German, parameter by parameter', (entry) => {
    expect(entry.description).toMatch(/^[A-ZÄÖÜ].{30,}\.$/);
    for (const { name, description, type } of entry.parameters) {
      expect(`${name}: ${description}`).toMatch(/: [A-ZÄÖÜa-z0].{10,}\.$/);
      // Only "any" lets the function see what a cell holds; Excel would convert first.
      expect(type).toBe('any');
    }
  });

  it.each(metadata.functions)('the help link of $id leads to its chapter', ({ id, helpUrl }) => {
    const [page, anchor] = helpUrl.replace('https://localhost:3000/', '').split('#');
    expect(page).toBe('handbuch.html');
    expect(handbuch.getElementById(anchor!)?.tagName).toBe('H2');
    expect(anchor).toBe(id.toLowerCase());
  });

  it('and the pane presents the same functions', () => {
    expect(FUNCTIONS.map(({ name }) => name)).toEqual(IDS);
  });
});
