import { inShort } from '../report';
import { checkDrawn, withFolgen, withLines } from './drawn';

/** Two sums and their result in six years. */
const PLAN = `
Erfolgsplan 2024
                   | Ergebnis 2022 € | Ansatz 2023 € | Ansatz 2024 € | Planung 2025 € | Planung 2026 € | Planung 2027 €
1. Umsatzerlöse    | 1.000           | 1.100         | 1.200         | 1.210          | 1.220          | 1.230
2. Mieten          | 200             | 210           | 220           | 230            | 240            | 250
Summe Erträge      | =SUM(B3:B4)     | =SUM(C3:C4)   | =SUM(D3:D4)   | =SUM(E3:E4)    | =SUM(F3:F4)    | =SUM(G3:G4)
3. Material        | 400             | 410           | 420           | 430            | 440            | 450
4. Personal        | 500             | 520           | 540           | 550            | 560            | 570
Summe Aufwendungen | =SUM(B6:B7)     | =SUM(C6:C7)   | =SUM(D6:D7)   | =SUM(E6:E7)    | =SUM(F6:F7)    | =SUM(G6:G7)
Jahresergebnis     | =B5-B8          | =C5-C8        | =D5-D8        | =E5-E8         | =F5-F8         | =G5-G8
`;

/** The plan with other contents in some of its cells: `{ C5: '1.310' }`. */
function withCells(picture: string, cells: Readonly<Record<string, string>>): string {
  return Object.entries(cells).reduce((changed, [address, content]) => {
    const row = Number(address.slice(1));
    const line = changed.replace(/^\n/, '').split('\n')[row - 1]!.split('|');
    line[address.charCodeAt(0) - 65] = ` ${content} `;
    return withLines(changed, { [row]: line.join('|') });
  }, picture);
}

const told = (cells: Readonly<Record<string, string>>) =>
  checkDrawn({ Plan: withCells(PLAN, cells) }).findings;

describe('One fault in several columns of a row is one finding', () => {
  test('A sum that leaves out the same row in two columns', () => {
    const findings = told({ D5: '=SUM(D3:D3)', E5: '=SUM(E3:E3)' });
    expect(findings.map(inShort)).toEqual(['fehler SU-01 Plan!D5']);
    expect(findings[0]!.ursache).toBe('Die Formel in D5 lässt D4 aus, ebenso in E5.');
    expect(findings[0]!.folgen.map(inShort)).toEqual([
      'fehler FM-01 Plan!D5',
      'fehler SU-01 Plan!E5',
    ]);
    expect(findings[0]!.change).toBeNull();
  });

  test('Numbers that are not what the formulas would give', () => {
    const findings = told({ C5: '1.390', D5: '1.490' });
    expect(findings.map(inShort)).toEqual(['fehler SU-01 Plan!C5']);
    expect(findings[0]!.ursache).toContain('In C5 und D5 stehen Zahlen');
    expect(findings[0]!.folgen[0]!.text).toContain('Die Formeln ergäben 1.310 und 1.420.');
  });

  test('A result that adds where its neighbours take off', () => {
    const findings = told({ D9: '=D5+D8', E9: '=E5+E8' });
    expect(findings.map(inShort)).toEqual(['fehler SU-02 Plan!D9']);
    expect(findings[0]!.folgen.map(inShort)).toEqual([
      'warnung FM-03 Plan!D9',
      'fehler SU-02 Plan!E9',
    ]);
    expect(findings[0]!.ursache).toContain('Die Formeln in D9 und E9 folgen nicht dem Muster');
  });

  test('Numbers that are just what the formulas give', () => {
    const findings = told({ C8: '930', D8: '960' });
    expect(findings.map(inShort)).toEqual(['hinweis FM-02 Plan!C8']);
    expect(findings[0]!.text).toContain('In C8 und D8 stehen Zahlen');
  });
});

describe('A column whose formulas were frozen to their values', () => {
  test('It is told once for all of its sums', () => {
    const findings = told({ D5: '1.420', D8: '960', D9: '460' });
    expect(findings.map(inShort)).toEqual(['hinweis FM-02 Plan!D5']);
    expect(findings[0]!.text).toContain(
      '„Ansatz 2024“: In D5, D8 und D9 stehen Zahlen, wo die Spalten daneben Formeln haben.',
    );
    expect(findings[0]!.cells).toHaveLength(3);
  });

  test('A sum that was typed before one of its rows was changed says so', () => {
    const findings = told({ D5: '1.410', D8: '960', D9: '450' });
    const [failed, frozen] = findings;
    expect(findings.map(inShort)).toEqual(['fehler SU-01 Plan!D5', 'hinweis FM-02 Plan!D8']);
    expect(failed!.folgen.map(inShort)).toEqual(['warnung FM-02 Plan!D5']);
    expect(failed!.change).toMatchObject({ write: { formula: '=SUM(D3:D4)' } });
    expect(frozen!.text).toContain('In D8 und D9 stehen Zahlen');
  });

  test.each([
    ['the result of a year that is over', { B5: '1.200', B8: '900', B9: '300' }],
    ['the Ansatz of last year', { C5: '1.310', C8: '930', C9: '380' }],
    [
      'years that were typed as far as the plan itself goes',
      {
        B5: '1.200',
        B8: '900',
        B9: '300',
        C5: '1.310',
        C8: '930',
        C9: '380',
        D5: '1.420',
        D8: '960',
        D9: '460',
      },
    ],
  ])('Nothing is said of %s', (_, cells) => {
    expect(told(cells).flatMap(withFolgen).map(inShort)).toEqual([]);
  });
});

describe('Accounts that grow from year to year', () => {
  const GROWING = `
Erfolgsplan 2024
               | Ansatz 2024 € | Planung 2025 € | Planung 2026 € | Planung 2027 €
1. Material    | 400           | =B3+10         | =C3+10         | =D3+10
2. Personal    | 500           | =B4+10         | =C4+10         | =D4+10
3. Zinsen      | 90            | =B5+10         | =C5+10         | =D5+10
4. Mieten      | 80            | =B6+10         | =C6+10         | =D6+10
5. Abgaben     | 70            | =B7+10         | =C7+10         | =D7+10
6. Versicherung | 60           | =B8+10         | =C8+10         | =D8+10
`;

  test('An account that was planned by itself in every year is one Hinweis', () => {
    const { findings } = checkDrawn({
      Plan: withCells(GROWING, { C5: '95', D5: '96', E5: '97' }),
    });
    expect(findings.map(inShort)).toEqual(['hinweis FM-02 Plan!C5']);
    expect(findings[0]!.text).toContain('In C5, D5 und E5 stehen Zahlen');
    expect(findings[0]!.text).toContain('Ist die Zeile für sich geplant, ist das richtig');
  });

  test('A single year of it stays a Warnung', () => {
    const { findings } = checkDrawn({ Plan: withCells(GROWING, { D5: '150' }) });
    expect(findings.map(inShort)).toEqual(['warnung FM-02 Plan!D5']);
  });

  test('The figures that a row begins with are no exceptions', () => {
    const { findings } = checkDrawn({
      Plan: withCells(PLAN, { D3: '=C3+10', E3: '=D3+10', F3: '=E3+10', G3: '=F3+10' }),
    });
    expect(findings.map(inShort)).toEqual([]);
  });
});

describe('A circle', () => {
  test('A sum that counts itself is told as a circle alone', () => {
    const findings = told({ D5: '=SUM(D3:D5)' });
    expect(findings.flatMap(withFolgen).map(inShort)).toEqual(['warnung FM-05 Plan!D5']);
    expect(findings[0]!.text).toContain('sie bezieht sich auf ihre eigene Zelle');
  });

  test('The same one in two columns is one finding', () => {
    const findings = told({ D5: '=SUM(D3:D5)', E5: '=SUM(E3:E5)' });
    expect(findings.flatMap(withFolgen).map(inShort)).toEqual(['warnung FM-05 Plan!D5']);
    expect(findings[0]!.text).toContain('Ebenso in E5.');
  });

  test('A sum up to the cell above its own asks only where that stands', () => {
    expect(told({ D5: '=SUM(D3:OFFSET(D5,-1,0))' })).toEqual([]);
  });
});

test('A number in the place of what balances a Vermögensplan says why it does not', () => {
  const { findings } = checkDrawn({
    Plan: `
Vermögensplan 2024
                | Ansatz 2023 € | Ansatz 2024 € | Planung 2025 €
Einnahmen
Abschreibungen  | 185.000       | 190.000       | 195.000
Kredite         | =B10-B4       | 300.000       | =D10-D4
Summe Einnahmen | =SUM(B4:B5)   | =SUM(C4:C5)   | =SUM(D4:D5)
Ausgaben
Investitionen   | 400.000       | 420.000       | 380.000
Tilgung         | 100.000       | 105.000       | 110.000
Summe Ausgaben  | =SUM(B8:B9)   | =SUM(C8:C9)   | =SUM(D8:D9)
`,
  });
  expect(findings.map(inShort)).toEqual(['fehler VP-01 Plan!C10']);
  expect(findings[0]!.folgen.map(inShort)).toEqual(['warnung FM-02 Plan!C5']);
  expect(findings[0]!.change).toMatchObject({ row: 4, column: 2, write: { formula: '=C10-C4' } });
});
