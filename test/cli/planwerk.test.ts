/** The command as a person starts it. The first test waits for its build. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxFile } from '../support/xlsxFile';

const ROOT = join(__dirname, '..', '..');
const PLANWERK = join(ROOT, 'scripts', 'planwerk.mjs');
const FOLDER = realpathSync(mkdtempSync(join(tmpdir(), 'planwerk-')));
const workbook = xlsxFile({ sheets: { Notizen: [['Sitzung', 'am 28.09.']] } });

function file(name: string, content: string | Uint8Array = workbook): string {
  writeFileSync(join(FOLDER, name), content);
  return name;
}

/** Where npm starts the tests, it says so in a variable of its own. */
function environment(startedIn?: string): NodeJS.ProcessEnv {
  const elsewhere = { ...process.env };
  delete elsewhere['INIT_CWD'];
  return startedIn === undefined ? elsewhere : { ...elsewhere, INIT_CWD: startedIn };
}

function planwerk(...args: readonly string[]): SpawnSyncReturns<string> {
  const options = { cwd: FOLDER, encoding: 'utf8', env: environment() } as const;
  return spawnSync(process.execPath, [PLANWERK, ...args], options);
}

function names(stdout: string): string[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { datei: string }).datei);
}

const hundreds = Array.from({ length: 200 }, (_, index) => file(`Plan ${index}.xlsx`));

beforeAll(() => {
  expect(planwerk('--hilfe').status).toBe(0);
}, 120_000);
afterAll(() => rmSync(FOLDER, { recursive: true }));

describe('planwerk pruefen', () => {
  it('prints one object of JSON and nothing else', () => {
    const before = readFileSync(join(FOLDER, file('Übersicht 2024.xlsx')));
    const { status, stdout, stderr } = planwerk('pruefen', 'Übersicht 2024.xlsx', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      datei: 'Übersicht 2024.xlsx',
      tabellen: expect.any(Array),
      pruefungen: { bestanden: 0, rundung: 0, fehlgeschlagen: 0, nicht_pruefbar: 0 },
      befunde: expect.any(Array),
    });
    expect(readFileSync(join(FOLDER, 'Übersicht 2024.xlsx'))).toEqual(before);
  });

  it('goes by the settings of a file, and says what is wrong with one', () => {
    const right = file('regeln.json', '{"aus": ["PL-10"]}');
    const { stdout } = planwerk('pruefen', file('a.xlsx'), '--json', '--regeln', right);
    expect(JSON.parse(stdout)).toMatchObject({ einstellungen: ['PL-10 ist ausgeschaltet.'] });
    const wrong = file('falsch.json', '{"aus": ["PL-99"]}');
    expect(planwerk('pruefen', 'a.xlsx', '--regeln', wrong)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'planwerk: falsch.json: Die Regel „PL-99“ gibt es nicht.\n',
    });
    const utf16 = Buffer.from('\uFEFF{"aus": ["PL-12"]}', 'utf16le');
    const fromWindows = planwerk('pruefen', 'a.xlsx', '--json', '--regeln', file('w.json', utf16));
    expect(JSON.parse(fromWindows.stdout)).toMatchObject({
      einstellungen: ['PL-12 ist ausgeschaltet.'],
    });
    expect(planwerk('pruefen', 'a.xlsx', '--regeln', 'fehlt.json').stderr).toBe(
      'planwerk: fehlt.json: Die Datei gibt es nicht.\n',
    );
  });

  it('compares with the plan of the year before, and says what is wrong with its file', () => {
    const plan = (year: number, ansatz: number) =>
      xlsxFile({
        sheets: {
          Erfolgsplan: [
            [`Erfolgsplan ${year}`],
            ['Bezeichnung', `Ansatz ${year - 1} €`, `Ansatz ${year} €`],
            ['Umsatzerlöse', ansatz, 5000],
            ['Materialaufwand', 2000, 2000],
            ['Jahresergebnis', ansatz - 2000, 3000],
          ],
        },
      });
    file('neu.xlsx', plan(2025, 5000));
    file('alt.xlsx', plan(2024, 4000));
    const same = planwerk('pruefen', 'neu.xlsx', '--vorjahr', 'alt.xlsx', '--json');
    expect(same).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(same.stdout)).toMatchObject({
      datei: 'neu.xlsx',
      befunde: [],
      vorjahr: {
        datei: 'alt.xlsx',
        planjahr: 2024,
        gleich: 3,
        rundung: 0,
        abweichend: 0,
        text: 'Mit dem Vorjahresplan „alt.xlsx“ (2024) verglichen: 3 Beträge in 1 Tabelle; 3 stimmen überein.',
        tabellen: [
          { blatt: 'Erfolgsplan', blatt_vorjahr: 'Erfolgsplan', spalten: ['Ansatz 2024 €'] },
        ],
      },
    });
    file('neu.xlsx', plan(2025, 5500));
    const other = planwerk('pruefen', 'neu.xlsx', '--vorjahr', 'alt.xlsx');
    expect(other).toMatchObject({ status: 1, stderr: '' });
    expect(other.stdout).toContain("'Erfolgsplan'!B3  VJ-01 vorjahresansatz");
    expect(planwerk('pruefen', 'neu.xlsx', '--vorjahr', 'fehlt.xlsx')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'planwerk: neu.xlsx: Vorjahresplan fehlt.xlsx: Die Datei gibt es nicht.\n',
    });
    const text = planwerk('pruefen', 'neu.xlsx', '--vorjahr', file('alt.txt', 'Text'));
    expect(text.stderr).toMatch(
      /^planwerk: neu\.xlsx: Vorjahresplan alt\.txt: Die Datei enthält nur Text/,
    );
  });

  it('prints plain German for a person', () => {
    const { status, stdout, stderr } = planwerk('pruefen', file('a.xlsx'), file('b.xlsx'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^a\.xlsx\n.*Befunde.*\n[^]*\nb\.xlsx\n/);
    expect(stdout).toMatch(/\n2 Dateien geprüft: 0 mit Fehlern, 2 ohne Fehler\.\n$/);
    expect(stdout).not.toContain('\u001b');
  });

  it('keeps the order of 200 files', () => {
    const { status, stdout } = planwerk('pruefen', '--json', ...hundreds);
    expect(status).toBe(0);
    expect(names(stdout)).toEqual(hundreds);
  });

  it('goes on after a file that cannot be read, and says why', () => {
    mkdirSync(join(FOLDER, 'ordner.xlsx'));
    const files = ['fehlt.xlsx', file('gut.xlsx'), file('kein Excel.xlsx', 'Text'), 'ordner.xlsx'];
    const { status, stdout, stderr } = planwerk('pruefen', '--json', ...files, 'a\u001b[2J.xlsx');
    expect(status).toBe(2);
    expect(names(stdout)).toEqual(['gut.xlsx']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'planwerk: fehlt.xlsx: Die Datei gibt es nicht.',
      expect.stringMatching(/^planwerk: kein Excel\.xlsx: Die Datei enthält nur Text/),
      'planwerk: ordner.xlsx: Das ist ein Ordner und keine Datei.',
      'planwerk: a\ufffd[2J.xlsx: Die Datei gibt es nicht.',
    ]);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [PLANWERK, 'pruefen', ...hundreds], {
      cwd: FOLDER,
      env: environment(),
    });
    const complaints: string[] = [];
    child.stderr.on('data', (data) => complaints.push(String(data)));
    child.stdout.destroy();
    await once(child, 'exit');
    expect(child.exitCode).toBe(141);
    expect(complaints.join('')).toBe('');
  });

  it('ends at once when it is interrupted', async () => {
    const thousands = Array.from({ length: 20 }, () => hundreds).flat();
    const child = spawn(process.execPath, [PLANWERK, 'pruefen', ...thousands], {
      cwd: FOLDER,
      env: environment(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' });
  });

  it('finds files from where npm was started', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [PLANWERK, 'pruefen', '--json', file('hier.xlsx')],
      { cwd: ROOT, encoding: 'utf8', env: environment(FOLDER) },
    );
    expect({ status, files: names(stdout) }).toEqual({ status: 0, files: ['hier.xlsx'] });
  });

  it('finds files from its own folder when another package starts it', () => {
    const { status } = spawnSync(process.execPath, [PLANWERK, 'pruefen', file('dort.xlsx')], {
      cwd: FOLDER,
      env: environment(ROOT),
    });
    expect(status).toBe(0);
  });
});

describe('planwerk', () => {
  it('explains itself on request', () => {
    const { status, stdout, stderr } = planwerk('--hilfe');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('planwerk pruefen DATEI.xlsx [weitere …] [--json]');
  });

  it('explains itself where it was misunderstood', () => {
    const { status, stdout, stderr } = planwerk('pruefen', '--schwere', 'egal', 'a.xlsx');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^planwerk: Auf --schwere muss .*\n\nAufruf:\n {2}planwerk pruefen/);
  });
});
