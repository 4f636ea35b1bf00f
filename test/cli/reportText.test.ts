import { inColour, plain } from '../../src/cli/text/paint';
import { reportText } from '../../src/cli/text/reportText';
import type { Report } from '../../src/core/checks/report';
import { finding, report, table, tally, VORJAHR } from '../support/reports';

const shown = (content: Report, atLeast: 'fehler' | 'hinweis' = 'hinweis', width = 70) =>
  reportText('Plan.xlsx', content, { atLeast, width, paint: plain });

const at = (row: number) => ({ sheet: 'Erfolgsplan', row, column: 2 });

it('a report for a person', () => {
  const content = report({
    tables: [
      table({ tally: tally({ bestanden: 1310, fehlgeschlagen: 1 }) }),
      table({ sheet: 'VP', art: 'Vermögensplan', einheit: 'T€', tally: tally({ bestanden: 7 }) }),
    ],
    tally: tally({ bestanden: 1317, rundung: 1, fehlgeschlagen: 1, nichtPruefbar: 2 }),
    findings: [
      finding({
        text: 'Die Summe der Zeilen 2 bis 11 beträgt 12.725.500,00 €, angegeben sind 12.725.400,50 €.',
        berechnet: 12_725_500,
        gedruckt: 12_725_400.5,
        differenz: 99.5,
        ursache: 'Zeile 9 fehlt in der Summe, ihr Betrag von 99,50 € ist genau die Differenz.',
        change: { ...at(11), write: { formula: '=SUM(C2:C11)' } },
        folgen: [
          finding({
            rule: 'EP-02',
            cell: at(17),
            folgen: [finding({ rule: 'EP-03', cell: at(19) })],
          }),
        ],
      }),
      finding({ severity: 'rundung', rule: 'SU-01', berechnet: 3, gedruckt: 4, differenz: -1 }),
    ],
    unchecked: [{ cell: at(4), text: 'Die Zelle ist leer.' }],
  });
  expect(shown(content)).toBe(`Plan.xlsx
1 Fehler, 1 Rundung. 1.317 von 1.321 Prüfungen bestanden, 1 mit
Rundungsdifferenz, 1 fehlgeschlagen, 2 nicht prüfbar.

  Fehler   'Erfolgsplan'!C12  SU-01 summe-der-zeilen
           Die Summe der Zeilen 2 bis 11 beträgt 12.725.500,00 €,
           angegeben sind 12.725.400,50 €.
             berechnet  12.725.500,00
             angegeben  12.725.400,50
             Differenz         +99,50
           Ursache: Zeile 9 fehlt in der Summe, ihr Betrag von 99,50 €
                    ist genau die Differenz.
           Vorschlag: =SUM(C2:C11) in 'Erfolgsplan'!C12
           Folgen: 'Erfolgsplan'!C18 (EP-02), 'Erfolgsplan'!C20
                   (EP-03)

  Rundung  'Erfolgsplan'!C12  SU-01 summe-der-zeilen
           Die Summe stimmt nicht.
             berechnet   3
             angegeben   4
             Differenz  −1

  Blatt        Bereich  Art            Einheit  Bestanden
  Erfolgsplan  A1:D20   Erfolgsplan    €        1.310 von 1.311
  VP           A1:D20   Vermögensplan  T€       7 von 7

  Nicht prüfbar: 1
  'Erfolgsplan'!C5  Die Zelle ist leer.

`);
});

describe('the verdict', () => {
  const verdict = (content: Partial<Report>) =>
    shown(report({ tables: [table({})], ...content }), 'hinweis', 200).split('\n')[1];

  it.each([
    [0, 0, 'Keine Befunde. 5 von 5 Prüfungen bestanden.'],
    [1, 1, '1 Fehler, 1 Warnung. 5 von 5 Prüfungen bestanden.'],
    [0, 2, '2 Warnungen. 5 von 5 Prüfungen bestanden.'],
  ])('%d Fehler, %d Warnungen', (fehler, warnungen, sentence) => {
    const findings = [
      ...Array.from({ length: fehler }, () => finding({})),
      ...Array.from({ length: warnungen }, () => finding({ severity: 'warnung' })),
    ];
    expect(verdict({ findings, tally: tally({ bestanden: 5 }) })).toBe(sentence);
  });

  it('knows a single check', () => {
    expect(verdict({ tally: tally({ bestanden: 1 }) })).toBe(
      'Keine Befunde. 1 von 1 Prüfung bestanden.',
    );
  });

  it('calls nothing good that was not checked', () => {
    expect(verdict({})).toBe('Keine Befunde. Es gab keine Rechnung zu prüfen.');
    expect(verdict({ tables: [] })).toBe('Keine Tabelle erkannt. Keine Befunde.');
  });
});

it('says what --schwere leaves out', () => {
  const text = shown(
    report({ findings: [finding({}), finding({ severity: 'hinweis' })] }),
    'fehler',
  );
  expect(text).toContain('Gezeigt werden 1 von 2 Befunden, ab Schwere Fehler.');
  expect(text).not.toContain('  Hinweis');
});

it('shortens a long list of what could not be checked', () => {
  const unchecked = Array.from({ length: 1012 }, (_, row) => ({ cell: at(row), text: 'Leer.' }));
  const text = shown(report({ unchecked }));
  expect(text).toContain('Nicht prüfbar: 1.012\n');
  expect(text.match(/Leer\./g)).toHaveLength(10);
  expect(text).toContain('… und 1.002 weitere; alle nennt --json.');
});

it('proposes a figure in German', () => {
  const change = { ...at(11), write: { value: 1234.5 } };
  expect(shown(report({ findings: [finding({ change })] }))).toContain(
    "Vorschlag: 1.234,50 in 'Erfolgsplan'!C12",
  );
});

it('shows no noise of binary fractions', () => {
  const text = shown(report({ findings: [finding({ differenz: 0.1 + 0.2, gedruckt: 66.9 })] }));
  expect(text).toContain('angegeben  66,90\n');
  expect(text).toContain('Differenz  +0,30\n');
});

describe('on a terminal', () => {
  const text = "Summe\u001b[2J\u009b31m\u202e\r\nvon 'A'";
  const cell = { sheet: 'Pl\u001ban', row: 0, column: 0 };
  const hostile = report({
    tables: [table({ sheet: 'Pl\u001ban', art: '\u0007', einheit: '\u001b' })],
    findings: [finding({ text, ursache: text, cell, folgen: [finding({ cell })] })],
    unchecked: [{ cell, text }],
  });

  it('words from the workbook and the file name steer nothing', () => {
    const output = reportText('a\u001b[31m.xlsx', hostile, {
      atLeast: 'hinweis',
      width: 80,
      paint: plain,
    });
    expect(output.replace(/\n/g, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    expect(output).toContain("Summe\ufffd[2J\ufffd31m\ufffd von 'A'");
  });

  it('colours mark the severity and are closed again', () => {
    const layout = { atLeast: 'hinweis', width: 80, paint: inColour } as const;
    const findings = [finding({}), finding({ severity: 'rundung', text: 'Gerundet.' })];
    const output = reportText('Plan.xlsx', report({ findings }), layout);
    expect(output).toContain('\u001b[1;31mFehler   \u001b[0m');
    expect(output).toContain('\u001b[2m           Gerundet.\u001b[0m');
    expect(output.match(/\u001b\[0m/g)).toHaveLength(output.match(/\u001b\[[1-9]/g)!.length);
  });
});

it('says with which plan of the year before it was compared', () => {
  expect(shown(report({ vorjahr: VORJAHR }), 'hinweis', 200)).toContain(`\n${VORJAHR.text}\n`);
});
