import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const ROOT = join(__dirname, '..', '..');
const URL_OF_TOWN = 'https://intranet.example/planwerk';
const MICROSOFT = 'https://appsforoffice.microsoft.com';

/** What manifests in use name: an older one must find it in every later package. */
const NAMED_BY_MANIFESTS = [
  'assets/planwerk-16.png',
  'assets/planwerk-32.png',
  'assets/planwerk-64.png',
  'assets/planwerk-80.png',
  'functions.js',
  'functions.json',
  'handbuch.html',
  'taskpane.html',
];
const PACKAGE = [
  ...NAMED_BY_MANIFESTS,
  '.planwerk-paket.json',
  'LICENSE.txt',
  'assets/planwerk-128.png',
  'ausgleichen.*.js',
  'barrierefreiheit.html',
  'betrieb.html',
  'bilder/ausgleichen-jahre.png',
  'bilder/ausgleichen-vorschlag.png',
  'bilder/pruefen-ergebnis.png',
  'bilder/pruefen-kenntnis.png',
  'bilder/pruefen-vorschlag.png',
  'bilder/vergleichen-vorschau.png',
  'datenschutz.html',
  'fluent.*.js',
  'funktionen.*.js',
  'gemeinsam.*.js',
  'handbuch.css',
  'licenses.txt',
  'manifest.xml',
  'pruefen.*.js',
  'regeln.*.js',
  'regeln.html',
  'taskpane.js',
  'taskpane.js.LICENSE.txt',
  'vergleichen.*.js',
  'vorjahr.*.js',
].sort();
const SOURCE_MAPS = [
  'ausgleichen.*.js.map',
  'fluent.*.js.map',
  'functions.js.map',
  'funktionen.*.js.map',
  'gemeinsam.*.js.map',
  'handbuch.css.map',
  'pruefen.*.js.map',
  'taskpane.js.map',
  'vergleichen.*.js.map',
  'vorjahr.*.js.map',
];
const OFFICE_JS = [
  'HINWEIS.txt',
  'LICENSE.md',
  'de-de/office_strings.js',
  'en-us/office_strings.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'o15apptofilemappingtable.js',
  'office.js',
].map((file) => `office-js/${file}`);

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'planwerk-paket-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run paket', () => {
  const target = join(folder, 'mit Leerzeichen und Ümlaut');
  const text = (file: string) => readFileSync(join(target, file), 'utf8');
  const pages = () => filesIn(target).filter((file) => file.endsWith('.html'));

  describe('with --office lokal and --quellkarten', () => {
    beforeAll(() => {
      const args = ['--office', 'lokal', '--quellkarten', '--ziel', target];
      const { status, stderr } = paket('--url', `${URL_OF_TOWN}/`, ...args);
      expect([status, stderr]).toEqual([0, '']);
    });

    it('holds the add-in, its licences, what it needs of Office.js, and nothing else', () => {
      expect(filesIn(target).map(withoutVersion)).toEqual(
        [...PACKAGE, ...SOURCE_MAPS, ...OFFICE_JS].sort(),
      );
    });

    it('has pages that load nothing from another origin', () => {
      for (const page of pages()) {
        const { document } = new JSDOM(text(page)).window;
        const loaded = [...document.querySelectorAll('script, link, img')].map(
          (element) => element.getAttribute('src') ?? element.getAttribute('href'),
        );
        expect(loaded.filter((address) => !existsSync(join(target, address!)))).toEqual([]);
        expect(policy(page)).toBe(
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'",
        );
      }
    });

    it('leaves Office.js as Microsoft made it, with the licence and a notice beside it', () => {
      const original = join(ROOT, 'node_modules/@microsoft/office-js');
      for (const file of OFFICE_JS.filter((name) => name.endsWith('.js'))) {
        const name = file.slice('office-js/'.length);
        expect(text(file) === readFileSync(join(original, 'dist', name), 'utf8')).toBe(true);
      }
      expect(text('office-js/LICENSE.md')).toBe(readFileSync(join(original, 'LICENSE.md'), 'utf8'));
      expect(text('office-js/HINWEIS.txt')).toContain('Microsoft ist nicht dafür verantwortlich');
    });
  });

  describe('again, with Office.js from Microsoft', () => {
    beforeAll(() => {
      writeFileSync(join(target, 'web.config'), '<configuration />');
      const { status, stderr } = paket('--url', URL_OF_TOWN, '--ziel', target);
      expect([status, stderr]).toEqual([0, '']);
    });

    it('replaces its own files only, and takes those away that are not needed any more', () => {
      expect(filesIn(target).map(withoutVersion)).toEqual([...PACKAGE, 'web.config'].sort());
    });

    it('allows scripts from Microsoft and from nowhere else', () => {
      expect(pages()).toHaveLength(6);
      for (const page of pages()) {
        expect(policy(page)).toContain(`script-src 'self' ${MICROSOFT};`);
      }
      expect(text('taskpane.html')).toContain(`${MICROSOFT}/lib/1/hosted/office.js`);
    });

    it('has a manifest for the address, naming only what is there', () => {
      const manifest = new JSDOM(text('manifest.xml'), { contentType: 'application/xml' });
      const addresses = [...manifest.window.document.querySelectorAll('[DefaultValue]')]
        .map((element) => element.getAttribute('DefaultValue')!)
        .filter((value) => value.startsWith('https:'));
      expect(addresses.every((address) => address.startsWith(`${URL_OF_TOWN}/`))).toBe(true);
      const named = addresses.map((address) => address.slice(URL_OF_TOWN.length + 1));
      expect([...new Set(named)].sort()).toEqual(NAMED_BY_MANIFESTS);
    });

    it('keeps the names of the functions, and leads their help to the address', () => {
      const { functions } = JSON.parse(text('functions.json')) as {
        functions: { id: string; helpUrl: string }[];
      };
      expect(functions.map(({ id, helpUrl }) => [id, helpUrl])).toEqual(
        ['ERFUELLUNGSGRAD', 'QUARTIL_GPA', 'DECKUNGSGRAD', 'AFA_PLAN'].map((id) => [
          id,
          `${URL_OF_TOWN}/handbuch.html#${id.toLowerCase()}`,
        ]),
      );
    });

    it('has pages whose links to each other lead somewhere', () => {
      for (const page of pages()) {
        const { document } = new JSDOM(text(page)).window;
        for (const link of document.querySelectorAll('a[href]:not([href^="https:"])')) {
          const [file, anchor] = link.getAttribute('href')!.split('#');
          const goal = new JSDOM(text(file === '' ? page : file!)).window.document;
          const found = !anchor || goal.getElementById(decodeURIComponent(anchor)) !== null;
          expect([page, link.getAttribute('href'), found]).toEqual([
            page,
            link.getAttribute('href'),
            true,
          ]);
        }
      }
    });
  });

  function policy(page: string): string {
    const { document } = new JSDOM(text(page)).window;
    return document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')!
      .getAttribute('content')!;
  }
});

describe('npm run paket refuses in one sentence', () => {
  const address = ['--url', URL_OF_TOWN];
  it.each([
    [[], '--url braucht eine https-Adresse'],
    [['--url'], '--url braucht eine https-Adresse'],
    [['--url', 'http://intranet.example'], 'nicht „http://intranet.example“'],
    [['--url', 'intranet.example/planwerk'], 'nicht „intranet.example/planwerk“'],
    [['--url', `${URL_OF_TOWN}?version=2`], '--url braucht eine https-Adresse ohne Abfrage'],
    [['--url', `${URL_OF_TOWN}#start`], '--url braucht'],
    [['--url', 'https://ich:geheim@intranet.example'], '--url braucht'],
    [['--url', 'https://intranet.example/a&b'], '--url braucht'],
    [[...address, '--office', 'cdn'], '--office kennt nur „lokal“'],
    [[...address, '--ziel'], '--ziel braucht einen Ordner'],
    [[...address, '--quellkarten=nein'], '--quellkarten steht ohne Angabe'],
    [[...address, '--vorschau'], 'Die Option --vorschau gibt es nicht'],
    [[...address, 'paket2'], 'Vor „paket2“ fehlt eine Option'],
  ])('%j', (args, reason) => {
    const { status, stderr, stdout } = paket(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(reason);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  });

  it('a folder that is not empty and not ours, and leaves it as it is', () => {
    const target = join(folder, 'fremd');
    mkdirSync(target);
    writeFileSync(join(target, 'brief.txt'), 'wichtig');
    const { status, stderr } = paket(...address, '--ziel', target);
    expect([status, stderr]).toEqual([
      1,
      `Der Ordner ${target} ist nicht leer und kein Paket von Planwerk; wählen Sie mit --ziel einen anderen.\n`,
    ]);
    expect(filesIn(target)).toEqual(['brief.txt']);
  });

  it('a file in place of a folder', () => {
    const target = join(folder, 'datei');
    writeFileSync(target, '');
    const { status, stderr } = paket(...address, '--ziel', target);
    expect([status, stderr]).toEqual([1, `${target} ist kein Ordner.\n`]);
  });
});

function paket(...args: string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'scripts/paket.mjs'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

/** The jobs' files are named by what is in them. */
function withoutVersion(file: string): string {
  return file.replace(/\.[0-9a-f]{8}\.js/, '.*.js');
}

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replace(/\\/g, '/'),
    )
    .sort();
}
