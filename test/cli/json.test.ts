import { jsonLine } from '../../src/cli/json';
import { finding, report, table, tally } from '../support/reports';

const parsed = (line: string): unknown => JSON.parse(line);

describe('the line of JSON about a file', () => {
  it('names tables, checks and findings as agreed', () => {
    const zeile7 = { sheet: "Plan '24", row: 6, column: 27 };
    const folge = finding({ rule: 'EP-02', severity: 'warnung', cell: zeile7 });
    const line = jsonLine(
      'Plan 2024.xlsx',
      report({
        tables: [table({ tally: tally({ bestanden: 3, fehlgeschlagen: 1 }) })],
        tally: tally({ bestanden: 3, rundung: 2, fehlgeschlagen: 1, nichtPruefbar: 4 }),
        findings: [
          finding({
            text: 'Die Summe beträgt 110, angegeben ist 100.',
            cells: [{ sheet: 'Erfolgsplan', row: 11, column: 2 }, zeile7],
            berechnet: 110,
            gedruckt: 100,
            differenz: 10,
            ursache: 'Eine Zeile fehlt.',
            change: {
              sheet: 'Erfolgsplan',
              row: 11,
              column: 2,
              write: { formula: '=SUM(C2:C11)' },
            },
            folgen: [folge],
          }),
        ],
        unchecked: [{ cell: zeile7, text: 'Die Zelle ist leer.' }],
      }),
      'hinweis',
    );
    expect(line.endsWith('}\n')).toBe(true);
    expect(parsed(line)).toEqual({
      datei: 'Plan 2024.xlsx',
      tabellen: [
        {
          blatt: 'Erfolgsplan',
          bereich: 'A1:D20',
          art: 'Erfolgsplan',
          einheit: '€',
          pruefungen: { bestanden: 3, rundung: 0, fehlgeschlagen: 1, nicht_pruefbar: 0 },
        },
      ],
      pruefungen: { bestanden: 3, rundung: 2, fehlgeschlagen: 1, nicht_pruefbar: 4 },
      befunde: [
        {
          regel: 'SU-01',
          name: 'summe-der-zeilen',
          schwere: 'fehler',
          blatt: 'Erfolgsplan',
          zelle: 'C12',
          zellen: ["'Erfolgsplan'!C12", "'Plan ''24'!AB7"],
          text: 'Die Summe beträgt 110, angegeben ist 100.',
          berechnet: 110,
          gedruckt: 100,
          differenz: 10,
          ursache: 'Eine Zeile fehlt.',
          vorschlag: { blatt: 'Erfolgsplan', zelle: 'C12', formel: '=SUM(C2:C11)' },
          folgen: [expect.objectContaining({ regel: 'EP-02', zelle: 'AB7', folgen: [] })],
        },
      ],
      kennzahlen: [],
      einstellungen: [],
      vorjahr: null,
      nicht_pruefbar: [{ blatt: "Plan '24", zelle: 'AB7', text: 'Die Zelle ist leer.' }],
    });
  });

  it('says null where there is no figure, no cause and no proposal', () => {
    const content = parsed(jsonLine('a', report({ findings: [finding({})] }), 'hinweis'));
    expect(content).toMatchObject({
      befunde: [
        { berechnet: null, gedruckt: null, differenz: null, ursache: null, vorschlag: null },
      ],
    });
  });

  it('proposes a figure as well as a formula', () => {
    const change = { sheet: 'Plan', row: 0, column: 0, write: { value: 12.5 } };
    const content = parsed(jsonLine('a', report({ findings: [finding({ change })] }), 'hinweis'));
    expect(content).toMatchObject({
      befunde: [{ vorschlag: { blatt: 'Plan', zelle: 'A1', wert: 12.5 } }],
    });
  });

  it('leaves out what is less severe than wished', () => {
    const findings = [finding({}), finding({ severity: 'hinweis' })];
    expect(parsed(jsonLine('a', report({ findings }), 'warnung'))).toMatchObject({
      befunde: [{ schwere: 'fehler' }],
    });
  });

  it('is one line, whatever the cells say, and cannot steer a terminal', () => {
    const text = 'a\nb\u2028c\u001b[31m\u009b31m\u007f';
    const line = jsonLine('a', report({ findings: [finding({ text })] }), 'hinweis');
    expect(line.trimEnd()).toMatch(/^[^\n\u001b\u007f-\u009f\u2028]+$/);
    expect(parsed(line)).toMatchObject({ befunde: [{ text }] });
  });
});
