import { readArguments } from '../../src/cli/arguments/readArguments';

const read = (line: string) => readArguments(line.split(' ').filter((word) => word !== ''));

describe('the words after planwerk', () => {
  it('name the files, everything is shown', () => {
    expect(read('pruefen a.xlsx b.xlsx')).toEqual({
      kind: 'check',
      files: ['a.xlsx', 'b.xlsx'],
      wish: { json: false, atLeast: 'hinweis' },
      rules: null,
      lastYear: null,
    });
  });

  it.each([
    'pruefen a.xlsx --json --schwere fehler',
    '--json pruefen --schwere=fehler a.xlsx',
    'prüfen --schwere FEHLER --json -- a.xlsx',
    'pru\u0308fen --json --schwere warnung --schwere fehler a.xlsx',
  ])('%s', (line) => {
    expect(read(line)).toEqual({
      kind: 'check',
      files: ['a.xlsx'],
      wish: { json: true, atLeast: 'fehler' },
      rules: null,
      lastYear: null,
    });
  });

  it.each(['pruefen a.xlsx --regeln r.json', 'pruefen --regeln=r.json a.xlsx'])(
    '%s names the settings',
    (line) => {
      expect(read(line)).toMatchObject({ files: ['a.xlsx'], rules: 'r.json' });
    },
  );

  it('name the plan of the year before', () => {
    expect(read('pruefen neu.xlsx --vorjahr alt.xlsx')).toMatchObject({
      files: ['neu.xlsx'],
      lastYear: 'alt.xlsx',
    });
  });

  it('take everything after -- for a file', () => {
    expect(read('pruefen -- --json -x')).toMatchObject({ files: ['--json', '-x'] });
  });

  it('name the file to balance, and a copy', () => {
    const wish = { json: false, allColumns: false, writing: 'wie im Blatt' };
    expect(read('ausgleichen a.xlsx')).toEqual({
      kind: 'balance',
      file: 'a.xlsx',
      copy: null,
      wish,
    });
    expect(read('ausgleichen --schreiben neu.xlsx --json --alle-spalten --formeln a.xlsx')).toEqual(
      {
        kind: 'balance',
        file: 'a.xlsx',
        copy: 'neu.xlsx',
        wish: { json: true, allColumns: true, writing: 'formeln' },
      },
    );
  });

  it.each(['--hilfe', '--help', '-h', 'pruefen --hilfe', 'pruefen a.xlsx --help'])(
    '%s asks for help',
    (line) => {
      expect(read(line)).toEqual({ kind: 'help' });
    },
  );

  it.each([
    ['', 'Es fehlt der Befehl.'],
    ['a.xlsx', 'Den Befehl „a.xlsx“ gibt es nicht.'],
    ['pruefen', 'Es fehlt die Datei, die geprüft werden soll.'],
    ['pruefen --json', 'Es fehlt die Datei, die geprüft werden soll.'],
    ['pruefen a.xlsx --jason', 'Die Option „--jason“ gibt es so nicht.'],
    ['pruefen a.xlsx -j', 'Die Option „-j“ gibt es so nicht.'],
    ['ausgleichen', 'Es fehlt die Datei, die ausgeglichen werden soll.'],
    [
      'ausgleichen a.xlsx b.xlsx',
      'Ausgeglichen wird nur eine Datei auf einmal; es sind mehrere genannt.',
    ],
    ['ausgleichen a.xlsx --schreiben', 'Auf --schreiben muss der Name der neuen Datei folgen.'],
    ['ausgleichen a.xlsx --werte --formeln', 'Von --werte und --formeln ist nur eines möglich.'],
    [
      'ausgleichen a.xlsx --schwere fehler',
      'Die Option „--schwere“ gibt es für „ausgleichen“ nicht.',
    ],
    ['pruefen a.xlsx --werte', 'Die Option „--werte“ gibt es für „pruefen“ nicht.'],
    ['pruefen a.xlsx --json=ja', 'Die Option „--json“ gibt es so nicht.'],
    ['pruefen a.xlsx --regeln', 'Auf --regeln muss der Name einer Datei folgen.'],
    ['pruefen a.xlsx --vorjahr', 'Auf --vorjahr muss der Name einer Datei folgen.'],
    [
      'pruefen a.xlsx b.xlsx --vorjahr alt.xlsx',
      'Mit --vorjahr wird nur eine Datei auf einmal geprüft; es sind mehrere genannt.',
    ],
    [
      'ausgleichen a.xlsx --vorjahr alt.xlsx',
      'Die Option „--vorjahr“ gibt es für „ausgleichen“ nicht.',
    ],
    ...['--schwere schlimm', '--schwere', '--schwere=', '--schwere --json'].map((words) => [
      `pruefen a.xlsx ${words}`,
      'Auf --schwere muss eines dieser Wörter folgen: fehler, warnung, hinweis.',
    ]),
  ])('„%s“ is not understood', (line, reason) => {
    expect(read(line)).toEqual({ kind: 'misunderstood', reason });
  });
});
