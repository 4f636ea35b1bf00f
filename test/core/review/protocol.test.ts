import type { Finding, Report } from '../../../src/core/checks/report';
import { acknowledge } from '../../../src/core/review/acknowledgement';
import { protocolSheet, type ProtocolInput } from '../../../src/core/review/protocol';
import { reviewed } from '../../../src/core/review/reviewed';
import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import type { Correction } from '../../../src/core/plan/correction';
import type { NewSheet } from '../../../src/core/workbook/change';
import { PROTOCOL_TITLE } from '../../../src/core/workbook/protocolSheet';
import { finding, report, table, tally, VORJAHR } from '../../support/reports';
import { rowsOf, snapshotOf } from '../../support/workbook';

const SEEN = { remark: 'so beschlossen', sign: 'mw', date: '2026-11-06' };
const SAID: Correction = { sheet: '', words: '', corner: 'A1', kind: null, unit: 1 };
const inputOf = (content: Report, parts: Partial<ProtocolInput> = {}): ProtocolInput => ({
  report: content,
  reviewed: reviewed(content, []),
  file: 'Plan.xlsx',
  version: '1.2.3',
  time: '2026-11-07T14:05',
  sheets: ['Erfolgsplan'],
  ...parts,
});

/** The rows as text, cells between bars, a link behind its cell. */
const picture = ({ cells }: NewSheet): string[] => {
  const rows: string[][] = [];
  for (const { row, write, link } of cells) {
    while (rows.length <= row) rows.push([]);
    const content = 'text' in write ? write.text : 'value' in write ? String(write.value) : '?';
    rows[row]!.push(link === undefined ? content : `${content} → ${link}`);
  }
  return rows.map((row) => row.join(' | ').replace(/[ |]+$/, ''));
};
/** What comes below the headings. */
const list = (content: Report, parts: Partial<ProtocolInput> = {}): string[] => {
  const lines = picture(protocolSheet(inputOf(content, parts)));
  return lines.slice(lines.findIndex((line) => line.startsWith('Schwere')) + 1).filter(Boolean);
};
const WRONG_SUM = finding({
  text: '„Summe“: Die Zeilen ergeben 600, angegeben sind 610,50 (Differenz −10,50).',
  berechnet: 600,
  gedruckt: 610.5,
  differenz: -10.5,
  ursache: 'Vermutlich ein Zahlendreher.',
});

it('says first what was checked when, and with what result', () => {
  const content = report({
    tables: [table({})],
    tally: tally({ bestanden: 312, rundung: 2, fehlgeschlagen: 3, nichtPruefbar: 1 }),
    findings: [WRONG_SUM],
  });
  expect(picture(protocolSheet(inputOf(content))).slice(0, 11)).toEqual([
    PROTOCOL_TITLE,
    'Datei | Plan.xlsx',
    'Geprüft | 07.11.2026, 14:05 Uhr',
    'Planwerk | Version 1.2.3',
    'Ergebnis | 1 Fehler. 312 von 318 Prüfungen bestanden, 2 mit Rundungsdifferenz, 3 fehlgeschlagen, 1 nicht prüfbar.',
    'Kenntnis | 0 von 1 Befund zur Kenntnis genommen',
    'Bestanden | 312',
    'Rundung | 2',
    'Fehlgeschlagen | 3',
    'Nicht prüfbar | 1',
    expect.stringMatching(/^Prüfsumme \| [0-9a-f]{8}-[0-9a-f]{8}$/),
  ]);
});

it('names the plan of the year before, and what was compared with it', () => {
  const lines = picture(protocolSheet(inputOf(report({ vorjahr: VORJAHR }))));
  expect(lines).toContain(`Vorjahr | ${VORJAHR.text}`);
});

it('lists every table with what held, what was found and what could not be checked', () => {
  const content = report({
    tables: [
      table({ tally: tally({ bestanden: 19, fehlgeschlagen: 1 }) }),
      table({ sheet: 'VP', art: 'Vermögensplan', einheit: 'T€', tally: tally({ bestanden: 1 }) }),
      table({ sheet: 'Liste', art: 'nicht erkannt', einheit: '', correction: SAID }),
      table({ sheet: 'Notizen', art: 'keine Tabelle', einheit: '', correction: SAID }),
    ],
    findings: [WRONG_SUM],
    unchecked: [{ cell: { sheet: 'VP', row: 4, column: 1 }, text: 'Die Zelle ist leer.' }],
  });
  expect(list(content)).toEqual([
    'Erfolgsplan, Blatt „Erfolgsplan“, A1:D20, €: 19 von 20 Prüfungen bestanden',
    `Fehler | SU-01 Summe der Zeilen | Erfolgsplan | C12 → 'Erfolgsplan'!C12 | ${WRONG_SUM.text} | 600 | 610.5 | -10.5 | Vermutlich ein Zahlendreher.`,
    'Vermögensplan, Blatt „VP“, A1:D20, T€: 1 von 1 Prüfung bestanden',
    "Nicht prüfbar |  | VP | B5 → 'VP'!B5 | Die Zelle ist leer.",
    'nicht erkannt, Blatt „Liste“, A1:D20 (so angegeben): keine Rechnung zu prüfen',
    'keine Tabelle, Blatt „Notizen“, A1:D20 (so angegeben)',
  ]);
});

it('says who has acknowledged a finding, and lists what follows from it below', () => {
  const folge = finding({ rule: 'KT-04', severity: 'warnung', text: 'Folge.' });
  const content = report({ tables: [table({})], findings: [{ ...WRONG_SUM, folgen: [folge] }] });
  const known = [acknowledge(WRONG_SUM, SEEN)];
  const [, first, second] = list(content, { reviewed: reviewed(content, known) });
  expect(first).toMatch(/\| mw \| 06\.11\.2026 \| so beschlossen$/);
  expect(second).toMatch(/^Warnung \(Folge\) \| KT-04 Jahresergebnis aus dem Erfolgsplan \| /);
});

describe('belongs to', () => {
  const content = (row: number, sheet = 'Erfolgsplan'): Report =>
    report({
      tables: [
        table({ area: { row: 2, column: 0, rows: 8, columns: 4 } }),
        table({ art: 'Kennzahlen', area: { row: 12, column: 0, rows: 5, columns: 4 } }),
      ],
      findings: [finding({ cell: { sheet, row, column: 1 } })],
    });
  const lineAbove = (lines: readonly string[]): string =>
    lines[lines.findIndex((line) => line.startsWith('Fehler')) - 1]!.split(',')[0]!;

  it.each([
    ['the table around it', content(13), 'Kennzahlen'],
    ['the table below its title', content(11), 'Kennzahlen'],
    ['the first table of its sheet', content(50), 'Erfolgsplan'],
    ['none', content(3, 'Deckblatt'), 'Außerhalb der erkannten Tabellen'],
  ])('%s', (_, all, heading) => {
    expect(lineAbove(list(all))).toBe(heading);
  });
});

it('writes figures as numbers that show as many decimals as they have', () => {
  const content = report({ tables: [table({})], findings: [WRONG_SUM] });
  const { cells } = protocolSheet(inputOf(content));
  const figures = cells.filter(({ row, write }) => row > 10 && 'value' in write);
  expect(figures.map(({ write, look }) => [write, look!.numberFormat])).toEqual([
    [{ value: 600 }, '#,##0.00'],
    [{ value: 610.5 }, '#,##0.00'],
    [{ value: -10.5 }, '+#,##0.00;-#,##0.00;#,##0.00'],
  ]);
});

it('is for A4 across, on the width of a page, its headings on every page', () => {
  const sheet = protocolSheet(inputOf(report({})));
  const heading = picture(sheet).findIndex((line) => line.startsWith('Schwere'));
  expect(sheet.page).toEqual({
    landscape: true,
    fitToWidth: true,
    titleRows: 1,
    firstTitleRow: heading,
  });
});

it('makes no formula of anything', () => {
  const cell = { sheet: '=1+1', row: 0, column: 0 };
  const words = '=HYPERLINK("http://anderswo")';
  const bad: Finding = finding({ cell, text: words, ursache: '+1', rule: '@X' });
  const content = report({ tables: [table({ sheet: '=1+1', art: '=2' })], findings: [bad] });
  const known = [acknowledge(bad, { remark: '-1', sign: '=0', date: '=HEUTE()' })];
  const input = inputOf(content, {
    reviewed: reviewed(content, known),
    file: '=A1',
    version: '=B',
  });
  const { cells } = protocolSheet(input);
  expect(cells.filter(({ write }) => 'formula' in write)).toEqual([]);
  expect(picture({ newSheet: '', cells }).join('\n')).toContain(words);
});

it.each([
  ['Prüfprotokoll', []],
  ['Prüfprotokoll', ['Protokoll']],
  ['Prüfprotokoll 2', ['prüfprotokoll']],
  ['Prüfprotokoll 3', ['Prüfprotokoll', 'Prüfprotokoll 2']],
])('is called %s beside %j', (name, sheets) => {
  expect(protocolSheet(inputOf(report({}), { sheets })).newSheet).toBe(name);
});

it('is no table of the plan at the next check', () => {
  const plan = rowsOf('| Ansatz 2026\nWasser | 400\nStrom | 200\nSumme | 610');
  const first = checkWorkbook(snapshotOf({ Plan: plan }));
  const sheet = protocolSheet(inputOf(first));
  const protocol: (string | number | null)[][] = [];
  for (const { row, column, write } of sheet.cells) {
    while (protocol.length <= row) protocol.push([]);
    protocol[row]![column] =
      'value' in write ? Number(write.value) : String(Object.values(write)[0]);
  }
  expect(checkWorkbook(snapshotOf({ Plan: plan, [sheet.newSheet]: protocol }))).toEqual(first);
});

it('lists two thousand findings in a moment', () => {
  const findings = Array.from({ length: 2000 }, (_, row) =>
    finding({ cell: { sheet: 'Erfolgsplan', row, column: 1 } }),
  );
  expect(list(report({ tables: [table({})], findings }))).toHaveLength(2001);
});

it('lists under each table, rule by rule, the checks that hold and those that do not', () => {
  const checks = [
    { rule: 'SU-01', tally: tally({ bestanden: 24, fehlgeschlagen: 1 }) },
    { rule: 'KT-01', tally: tally({ bestanden: 7 }) },
  ] as const;
  expect(
    list(
      report({ tables: [table({ tally: tally({ bestanden: 31, fehlgeschlagen: 1 }), checks })] }),
    ),
  ).toEqual([
    'Erfolgsplan, Blatt „Erfolgsplan“, A1:D20, €: 31 von 32 Prüfungen bestanden',
    "Prüfung | SU-01 Summe der Zeilen | Erfolgsplan | A1 → 'Erfolgsplan'!A1 | 24 von 25 Prüfungen bestanden, 1 fehlgeschlagen",
    "Prüfung | KT-01 Dasselbe Konto in zwei Tabellen | Erfolgsplan | A1 → 'Erfolgsplan'!A1 | 7 von 7 Prüfungen bestanden",
  ]);
});
