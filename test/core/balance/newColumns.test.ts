import { lines, propose } from './proposal';

/** The years stand in rows: 30 lack in 2024, and 20 are left over in 2025. */
const PLAN = `
Vermögensplan in T€
Jahr        | Abschreibungen | Kreditaufnahme | Summe Mittelherkunft | Investitionen | Tilgung | Summe Mittelverwendung
Ansatz 2024 | 100            | 50             | 150                  | 150           | 30      | 180
Ansatz 2025 | 110            | 20             | 130                  | 90            | 20      | 110
Ansatz 2026 | 120            | 20             | 140                  | 110           | 30      | 140`;

const WITH_FUNDS = `
Vermögensplan in T€
Jahr        | Abschreibungen | Abnahme der liquiden Mittel | Summe Mittelherkunft | Investitionen | Zunahme der liquiden Mittel | Summe Mittelverwendung
Ansatz 2024 | 150            | 0                           | 150                  | 180           | 0                           | 180
Ansatz 2025 | 130            | 0                           | 130                  | 110           | 0                           | 110`;

test('A plan with its years in rows is balanced like any other', () => {
  expect(lines({ Vermögensplan: WITH_FUNDS })).toEqual([
    'Vermögensplan!C3 0 → 30',
    'Vermögensplan!D3 150 → 180',
    'Vermögensplan!F4 0 → 20',
    'Vermögensplan!G4 110 → 130',
  ]);
});

test('Where it lacks a position of the liquid funds, it says that a column is needed, and where', () => {
  const [short, long, even] = propose({ Vermögensplan: PLAN }).plans[0]!.columns;
  expect(short!.lines).toEqual([]);
  expect(short!.rest).toBe(30);
  expect(short!.notes[1]).toBe(
    'Dem Plan fehlt die Position „Abnahme der liquiden Mittel“. Seine Jahre stehen in Zeilen; Planwerk fügt dort keine Spalte ein: Bitte vor „Summe Mittelherkunft“ eine Spalte dafür einfügen und in die Summe aufnehmen.',
  );
  expect(long!.rest).toBe(-20);
  expect(long!.notes[1]).toContain('Dem Plan fehlt die Position „Zunahme der liquiden Mittel“.');
  expect(even!.notes).toEqual([]);
});
