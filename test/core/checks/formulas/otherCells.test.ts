import { inShort } from '../report';
import { toldIn, checkDrawn, withFolgen, withLines } from './drawn';

const ofYear = (year: number, more: number): string => `
Erfolgsplan ${year}
                   | Ansatz ${year} €
Umsätze            | ${1000 + more}
Mieten             | ${200 + more}
Summe Erträge      | =SUM(B3:B4)
Material           | ${400 + more}
Personal           | ${500 + more}
Summe Aufwendungen | =SUM(B6:B7)
Jahresergebnis     | =B5-B8
`;

describe('Each year on a sheet of its own', () => {
  const OVERVIEW = `
Übersicht
                   | Ansatz 2023 €  | Ansatz 2024 €  | Planung 2025 €
Summe Erträge      | ='Plan 2023'!B5 | ='Plan 2024'!B5 | ='Plan 2025'!B5
Summe Aufwendungen | ='Plan 2023'!B8 | ='Plan 2024'!B8 | ='Plan 2025'!B8
Jahresergebnis     | =B3-B4         | =C3-C4         | =D3-D4
`;
  const told = (overview: string): string[] =>
    toldIn({
      Übersicht: overview,
      'Plan 2023': ofYear(2023, 0),
      'Plan 2024': ofYear(2024, 10),
      'Plan 2025': ofYear(2025, 20),
    });

  test('Links to the sheet of each year are one pattern', () => {
    expect(told(OVERVIEW)).toEqual([]);
  });

  test.each([
    [
      'another row of the sheet',
      { 3: "Summe Erträge | ='Plan 2023'!B5 | ='Plan 2024'!B5 | ='Plan 2025'!B3" },
      'warnung FM-03 Übersicht!D3',
    ],
    [
      'the sheet of another year',
      { 4: "Summe Aufwendungen | ='Plan 2023'!B8 | ='Plan 2024'!B8 | ='Plan 2024'!B8" },
      'warnung FM-03 Übersicht!D4',
    ],
    [
      'the number that stands there',
      { 3: "Summe Erträge | ='Plan 2023'!B5 | ='Plan 2024'!B5 | 1.240" },
      'hinweis FM-02 Übersicht!D3',
    ],
  ])('One that has %s', (_, lines, expected) => {
    expect(told(withLines(OVERVIEW, lines))).toEqual([expected]);
  });
});

const PLAN = `
Erfolgsplan
                | 2022 | 2023 | 2024 | 2025 | 2026
Umsatzerlöse    | 900  | 1.000 | 1.100 | 1.200 | 1.300
Mieten          | 190  | 200  | 210  | 220 | 230
Summe Erträge   | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4) | =SUM(E3:E4) | =SUM(F3:F4)
`;

test('A sum that reaches into the heading counts the year, and its value is not old', () => {
  const { findings } = checkDrawn({
    Plan: withLines(PLAN, {
      5: 'Summe Erträge | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D2:D4) | =SUM(E3:E4) | =SUM(F3:F4)',
    }),
  });
  expect(findings.flatMap(withFolgen).map(inShort)).toEqual([
    'fehler SU-01 Plan!D5',
    'fehler FM-01 Plan!D5',
  ]);
  expect(findings[0]!.ursache).toBe(
    'Die Formel in D5 zählt die Überschrift in D2 mit (das Jahr 2024).',
  );
});

describe('Other ways to write the same sum', () => {
  test.each([
    ['=$C$3+$C$4', '=SUM(D3,D4)'],
    ['=SUM($C$3:$C$4)', '=(D3+D4)'],
  ])('%s and %s', (ansatz, planung) => {
    const line = `Summe Erträge | =SUM(B3:B4) | ${ansatz} | ${planung} | =SUM(E3:E4) | =SUM(F3:F4)`;
    expect(toldIn({ Plan: withLines(PLAN, { 5: line }) })).toEqual([]);
  });

  test('One that was copied without moving stands out among them', () => {
    const line =
      'Summe Erträge | =SUM(B3:B4) | =SUM($C$3:$C$4) | =SUM($C$3:$C$4) | =SUM(E3:E4) | =SUM(F3:F4)';
    const { findings } = checkDrawn({ Plan: withLines(PLAN, { 5: line }) });
    expect(findings.map(inShort)).toEqual(['fehler SU-01 Plan!D5']);
    expect(findings[0]!.ursache).toContain('verweist auf C3:C4, nach dem Muster wäre es D3:D4');
  });
});

test('Two totals of a total column that leave out a quarter', () => {
  const quarters = (mieten: string, personal: string): string => `
Quartale 2024
              | 1. Quartal  | 2. Quartal  | 3. Quartal  | 4. Quartal  | Summe 2024
Umsatzerlöse  | 100         | 110         | 120         | 130         | =SUM(B3:E3)
Mieten        | 20          | 21          | 22          | 23          | ${mieten}
Zuschüsse     | 30          | 33          | 36          | 39          | =SUM(B5:E5)
Summe Erträge | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | =SUM(F3:F5)
Material      | 40          | 41          | 42          | 43          | =SUM(B7:E7)
Personal      | 50          | 51          | 52          | 53          | ${personal}
Zinsen        | 6           | 6           | 6           | 6           | =SUM(B9:E9)
Summe Aufwand | =SUM(B7:B9) | =SUM(C7:C9) | =SUM(D7:D9) | =SUM(E7:E9) | =SUM(F7:F9)
Ergebnis      | =B6-B10     | =C6-C10     | =D6-D10     | =E6-E10     | =F6-F10
`;
  expect(toldIn({ Plan: quarters('=SUM(B4:E4)', '=SUM(B8:E8)') })).toEqual([]);
  const { findings } = checkDrawn({ Plan: quarters('=SUM(B4:D4)', '=SUM(B8:D8)') });
  expect(findings.map(inShort)).toEqual(['fehler SU-03 Plan!F4', 'fehler SU-03 Plan!F8']);
  expect(findings.map(({ differenz }) => differenz)).toEqual([23, 53]);
  for (const { folgen } of findings) expect(folgen.map(({ rule }) => rule)).toContain('FM-03');
});
