import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import type { RecognisedTable, Report } from '../../../src/core/checks/report';
import { correct, withCorrection } from '../../../src/core/review/corrected';
import { verdict } from '../../../src/core/review/verdict';
import type { Correction } from '../../../src/core/plan/correction';
import { rowsOf, snapshotOf } from '../../support/workbook';

const PLAN = `Übersicht der Stadtwerke für 2026 in T€
| Ansatz 2026 | Ansatz 2025
Wasser | 400 | 300
Strom | 200 | 200
Summe | 600 | 500`;

const read = (picture: string, corrections: readonly Correction[] = []): Report =>
  checkWorkbook(snapshotOf({ Blatt: rowsOf(picture) }), corrections);
const inShort = ({ tables }: Report): string[] =>
  tables.map(
    ({ art, einheit, correction }) =>
      `${art} ${einheit}${correction === null ? '' : ' berichtigt'}`,
  );
const [recognised] = read(PLAN).tables as [RecognisedTable];
const AS_RECOGNISED = { kind: null, unit: null };
const ERFOLGSPLAN = correct(recognised, { kind: 'Erfolgsplan', unit: null });

describe('a person says', () => {
  it.each<[string, Parameters<typeof correct>[1], string[]]>([
    ['what a table is', { kind: 'Erfolgsplan', unit: null }, ['Erfolgsplan T€ berichtigt']],
    ['what its unit is', { kind: null, unit: 1 }, ['nicht erkannt € berichtigt']],
    ['both', { kind: 'Kennzahlen', unit: 1_000_000 }, ['Kennzahlen Mio € berichtigt']],
    ['that it is none', { kind: 'keine Tabelle', unit: null }, ['keine Tabelle T€ berichtigt']],
  ])('%s', (_, said, tables) => {
    expect(inShort(read(PLAN, [correct(recognised, said)]))).toEqual(tables);
  });
});

it('reads a workbook as before where nobody has corrected anything', () => {
  expect(inShort(read(PLAN))).toEqual(['nicht erkannt T€']);
  expect(read(PLAN, [])).toEqual(read(PLAN));
});

it('checks nothing of what is no table', () => {
  const wrong = PLAN.replace('600', '610');
  expect(read(wrong).findings).toHaveLength(1);
  const report = read(wrong, [correct(recognised, { kind: 'keine Tabelle', unit: null })]);
  expect(report.findings).toEqual([]);
  expect(verdict(report)).toBe('Keine Tabelle erkannt. Keine Befunde.');
});

it('takes the said unit for columns that name another', () => {
  const snapshot = snapshotOf({
    Erfolgsplan: rowsOf(`
Erfolgsplan | Ansatz 2026 € | Ansatz 2025 €
Umsatzerlöse | 9.000 | 8.000
Materialaufwand | 6.000 | 6.000
Abschreibungen | 2.000 | 1.000`),
    Vermögensplan: rowsOf(`
Vermögensplan | Ansatz 2026 € | Ansatz 2025 €
Abschreibungen | 2 | 1
Kreditaufnahme | 5 | 5
Summe Mittelherkunft | 7 | 6
Tilgung | 7 | 6
Summe Mittelverwendung | 7 | 6`),
  });
  const { findings, tables } = checkWorkbook(snapshot);
  expect(findings.map(({ rule }) => rule)).toEqual(['KT-03']);
  const vermoegensplan = tables.find(({ art }) => art === 'Vermögensplan')!;
  const inThousands = correct(vermoegensplan, { kind: null, unit: 1000 });
  expect(checkWorkbook(snapshot, [inThousands]).findings).toEqual([]);
});

describe('a corrected table is known again', () => {
  it.each([
    ['when it moves down', `Stadtwerke\n\nAllgemeines\n\n${PLAN}`],
    ['when its title is changed', PLAN.replace('2026 in T€', '2027 in T€')],
    ['when its figures change', PLAN.replace('400', '450')],
    ['when a row comes', PLAN.replace('Strom', 'Gas | 0 | 0\nStrom')],
  ])('%s', (_, changed) => {
    expect(read(changed, [ERFOLGSPLAN]).tables.map(({ correction }) => correction)).toContain(
      ERFOLGSPLAN,
    );
  });

  it.each([
    ['on another sheet', { ...ERFOLGSPLAN, sheet: 'Anderes' }, PLAN],
    [
      'where another table stands now',
      ERFOLGSPLAN,
      'Bäder\n| Besucher | Öffnungstage\nHallenbad | 400 | 300\nFreibad | 200 | 200',
    ],
  ])('not %s', (_, correction, picture) => {
    const { tables } = read(picture, [correction]);
    expect(tables.filter((table) => table.correction !== null)).toEqual([]);
  });

  it('only one of two that look alike, the one that was meant', () => {
    const sideBySide = `
Übersicht
| Ansatz 2026 | Ansatz 2025 | | Ansatz 2026 | Ansatz 2025
Wasser | 400 | 300 | Löhne | 100 | 90
Strom | 200 | 200 | Material | 300 | 280
Gas | 100 | 100 | Zinsen | 50 | 40
Summe | 700 | 600 | Summe | 450 | 410`;
    const [left, right] = read(sideBySide).tables;
    expect(right!.words).toBe(left!.words);
    const report = read(sideBySide, [correct(right!, { kind: 'Kennzahlen', unit: null })]);
    expect(inShort(report)).toEqual(['nicht erkannt ', 'Kennzahlen  berichtigt']);
  });
});

describe('the list of corrections', () => {
  it('holds the last word on a table', () => {
    const later = { kind: 'Kennzahlen', unit: 1 } as const;
    expect(withCorrection([ERFOLGSPLAN], recognised, later)).toEqual([correct(recognised, later)]);
  });

  it('forgets what leaves everything as it was recognised', () => {
    expect(withCorrection([ERFOLGSPLAN], recognised, AS_RECOGNISED)).toEqual([]);
  });

  it.each([
    ['moved', `Stadtwerke\n\nAllgemeines\n\n${PLAN}`],
    ['got another title', PLAN.replace('2026 in T€', '2027 in T€')],
  ])('holds one word, and can be told to forget it, where the table has %s', (_, changed) => {
    const [moved] = read(changed, [ERFOLGSPLAN]).tables.slice(-1) as [RecognisedTable];
    const later = { kind: 'Kennzahlen', unit: null } as const;
    expect(withCorrection([ERFOLGSPLAN], moved, later)).toEqual([correct(moved, later)]);
    expect(withCorrection([ERFOLGSPLAN], moved, AS_RECOGNISED)).toEqual([]);
  });

  it('leaves alone what was said of others', () => {
    const other = { ...ERFOLGSPLAN, sheet: 'Anderes' };
    expect(withCorrection([other, ERFOLGSPLAN], recognised, AS_RECOGNISED)).toEqual([other]);
  });

  it('forgets a table that is none, and has moved', () => {
    const none = correct(recognised, { kind: 'keine Tabelle', unit: null });
    const [moved] = read(`Stadtwerke\n\n${PLAN}`, [none]).tables as [RecognisedTable];
    expect(moved.art).toBe('keine Tabelle');
    expect(withCorrection([none], moved, AS_RECOGNISED)).toEqual([]);
  });
});

describe('what was recognised as what', () => {
  const { tables } = checkWorkbook(
    snapshotOf({
      Erfolgsplan: rowsOf(
        `Erfolgsplan
| Ansatz 2026 € | Ergebnis 2024 €
Umsatzerlöse | 900 | 800
Materialaufwand | 300 | 300
Abschreibungen | 200 | 200
Jahresgewinn | 400 | 300`,
      ),
    }),
  );

  it('columns with year and kind', () => {
    expect(tables[0]!.columns).toEqual([
      {
        position: 'B',
        area: { row: 1, column: 1, rows: 5, columns: 1 },
        heading: 'Ansatz 2026 €',
        art: 'Plan',
        year: 2026,
      },
      {
        position: 'C',
        area: { row: 1, column: 2, rows: 5, columns: 1 },
        heading: 'Ergebnis 2024 €',
        art: 'Ist',
        year: 2024,
      },
    ]);
  });

  it('roles with their rows', () => {
    expect(tables[0]!.roles.map(({ name, place }) => `${name}: ${place}`)).toEqual([
      'Abschreibungen: Zeile 5',
      'Jahresergebnis: Zeile 6',
    ]);
    expect(tables[0]!.roles[1]!.cell).toEqual({ sheet: 'Erfolgsplan', row: 5, column: 1 });
  });
});
