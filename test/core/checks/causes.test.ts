import { check, found, inShort, onlyFinding, place } from './report';

/** The Jahresergebnis repeats in the Vermögensplan what the Erfolgsplan says. */
const erfolgsplan = (löhne: string): string => `
Erfolgsplan 2024
                      | Ansatz 2024 €
1. Umsatzerlöse
a) Gebühren           | 612.340
b) Entgelte           | 387.660
Summe Umsatzerlöse    | 1.000.000
2. Personalaufwand
a) Löhne              | ${löhne}
b) Soziale Abgaben    | 123.450
Summe Personalaufwand | 579.130
3. Abschreibungen     |  70.870
4. Jahresergebnis     | 350.000`;

const konten = `
Erfolgsplan 2024 Kontenübersicht
Konto       | Bezeichnung           | Ansatz 2024 €
            | Personalaufwand
'5621000000 | Löhne                 | 455.680
'5622000000 | Soziale Abgaben       | 123.450
            | Summe Personalaufwand | 579.130`;

test('The figure from which two equations go wrong is the cause, and they are its consequences', () => {
  const finding = onlyFinding({
    Erfolgsplan: erfolgsplan('455.680').replace('579.130', '597.130'),
  });
  expect(place(finding.cell)).toBe('Erfolgsplan!B10');
  expect(finding.severity).toBe('fehler');
  expect(finding.ursache).toMatch(/^Mit 579\.130 .*Vermutlich sind zwei Ziffern vertauscht\./);
  expect(finding.folgen.map(inShort)).toEqual(['fehler SU-02 Erfolgsplan!B12']);
  expect(finding.change).toMatchObject({ row: 9, column: 1, write: { value: 579_130 } });
});

test.each([
  ['two digits transposed', '465.580', null],
  ['a sign', '-455.680', 'Vermutlich ist das Vorzeichen falsch.'],
  ['a factor of 1.000', '456', null],
  ['a factor of 10', '4.556.800', 'Vermutlich ist der Betrag um den Faktor 10 zu groß.'],
  ['a factor of 100', '45.568.000', 'Vermutlich ist der Betrag um den Faktor 100 zu groß.'],
  ['a thousandth', '455.680.000', 'Vermutlich ist der Betrag um den Faktor 1.000 zu groß.'],
])('An item that %s keeps out of its Summe: %s', (_, löhne, ursache) => {
  const { findings } = check({ Erfolgsplan: erfolgsplan(löhne) });
  expect(findings).toHaveLength(1);
  expect(findings[0]!.rule).toBe('SU-01');
  if (ursache !== null) {
    expect(findings[0]!.ursache).toContain(ursache);
    expect(findings[0]).toMatchObject({ change: { write: { value: 455_680 } } });
    expect(place(findings[0]!.cell)).toBe('Erfolgsplan!B8');
  }
});

test.each([
  ['Vermutlich sind zwei Ziffern vertauscht.', '545.680'],
  ['Vermutlich ist der Betrag um den Faktor 10 zu klein.', '45.568'],
  ['Vermutlich ist der Betrag um den Faktor 1.000 zu klein.', '455,68'],
])('%s', (ursache, löhne) => {
  const finding = onlyFinding({ Erfolgsplan: erfolgsplan(löhne) });
  expect(finding.ursache).toContain(ursache);
});

test('A Summe that its total confirms is not the cause: one of its rows is', () => {
  const finding = onlyFinding({ Erfolgsplan: erfolgsplan('412.345') });
  expect(inShort(finding)).toBe('fehler SU-01 Erfolgsplan!B10');
  expect(finding.ursache).toBe(
    'Die Summe passt zu den übrigen Rechnungen; falsch ist vermutlich eine der Zeilen.',
  );
});

test('Two mistakes in one column are two findings', () => {
  const plan = erfolgsplan('455.680').replace('387.660', '387.606').replace('579.130', '597.130');
  expect(check({ Erfolgsplan: plan }).findings.map(({ cell }) => place(cell))).toEqual([
    'Erfolgsplan!B5',
    'Erfolgsplan!B10',
  ]);
});

test('A figure that is a formula is not overwritten', () => {
  const rows = (löhne: number): Parameters<typeof check>[0] => ({
    Erfolgsplan: [
      ['Erfolgsplan 2024'],
      [null, 'Ansatz 2024 €'],
      ['2. Personalaufwand'],
      ['a) Löhne', { value: löhne, formula: '=Konten!C4' }],
      ['b) Soziale Abgaben', 123_450],
      ['Summe Personalaufwand', 579_130],
    ],
    Konten: konten
      .trim()
      .split('\n')
      .map((line) =>
        line.split('|').map((cell) => {
          const text = cell.trim().replace(/^'/, '');
          return text === ''
            ? null
            : /^\d{3}\.\d{3}$/.test(text)
              ? Number(text.replace('.', ''))
              : text;
        }),
      ),
  });
  expect(found(rows(455_680))).toEqual([]);
  const finding = onlyFinding(rows(465_580));
  expect(finding.change).toBeNull();
});

test('A wrong sign at a Summe is told at the Summe', () => {
  const plan = erfolgsplan('455.680').replace('| 579.130', '| -579.130');
  const finding = onlyFinding({ Erfolgsplan: plan });
  expect(inShort(finding)).toBe('fehler SU-01 Erfolgsplan!B10');
  expect(finding.ursache).toContain('Vermutlich ist das Vorzeichen falsch.');
  expect(finding.folgen.map(inShort)).toEqual(['fehler SU-02 Erfolgsplan!B12']);
});

test('Where several rows could be the wrong one, none is accused', () => {
  const finding = onlyFinding({
    Erfolgsplan: `
Erfolgsplan 2024
                      | Ansatz 2024 €
1. Umsatzerlöse
a) Gebühren           | 410.000
b) Entgelte           | 250.000
c) Sonstiges          | 130.000
Summe Umsatzerlöse    | 840.000
2. Materialaufwand    | 400.000
3. Personalaufwand    | 300.000
4. Jahresergebnis     | 140.000`,
  });
  expect(inShort(finding)).toBe('fehler SU-01 Erfolgsplan!B7');
  expect(finding.change === null || finding.change.row === 6).toBe(true);
});
