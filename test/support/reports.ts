import { DEFAULTS } from '../../src/core/checks/settings/settings';
import type {
  Finding,
  RecognisedTable,
  Report,
  Tally,
  Vorjahresabgleich,
} from '../../src/core/checks/report';

/** Reports as literals: what a test does not name is as small as it can be. */

export function tally(counts: Partial<Tally>): Tally {
  return { bestanden: 0, rundung: 0, fehlgeschlagen: 0, nichtPruefbar: 0, ...counts };
}

export function report(parts: Partial<Report>): Report {
  return {
    tables: [],
    tally: tally({}),
    findings: [],
    unchecked: [],
    kennzahlen: [],
    settings: DEFAULTS,
    vorjahr: null,
    ...parts,
  };
}

/** At 'Erfolgsplan'!C12, by rule SU-01. */
export function finding(parts: Partial<Finding>): Finding {
  const cell = { sheet: 'Erfolgsplan', row: 11, column: 2 };
  return {
    rule: 'SU-01',
    name: 'summe-der-zeilen',
    severity: 'fehler',
    cell,
    cells: [parts.cell ?? cell],
    text: 'Die Summe stimmt nicht.',
    berechnet: null,
    gedruckt: null,
    differenz: null,
    ursache: null,
    change: null,
    folgen: [],
    ...parts,
  };
}

/** One table, of which one figure is another. */
export const VORJAHR: Vorjahresabgleich = {
  file: 'Plan 2025.xlsx',
  planYear: 2025,
  gleich: 11,
  rundung: 0,
  abweichend: 1,
  tables: [{ sheet: 'Erfolgsplan', vorjahr: 'Erfolg', columns: ['Ansatz 2025 €'] }],
  text: 'Mit dem Vorjahresplan „Plan 2025.xlsx“ (2025) verglichen: 12 Beträge in 1 Tabelle; 11 stimmen überein, 1 weicht ab.',
};

/** The Erfolgsplan in A1:D20, in €. */
export function table(parts: Partial<RecognisedTable>): RecognisedTable {
  return {
    sheet: 'Erfolgsplan',
    area: { row: 0, column: 0, rows: 20, columns: 4 },
    art: 'Erfolgsplan',
    einheit: '€',
    tally: tally({}),
    checks: [],
    words: 'Erfolgsplan 2026 Ansatz 2026',
    headings: [{ sheet: 'Erfolgsplan', row: 0, column: 2 }],
    columns: [
      {
        position: 'C',
        area: { row: 0, column: 2, rows: 20, columns: 1 },
        heading: 'Ansatz 2026',
        art: 'Plan',
        year: 2026,
      },
    ],
    roles: [],
    correction: null,
    ...parts,
  };
}
