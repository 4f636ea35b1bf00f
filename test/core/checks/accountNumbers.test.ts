import { found, inShort, onlyFinding, places, saying } from './report';

const konten = (...rows: readonly string[]): string => `
Erfolgsplan 2024 Kontenübersicht
Konto | Bezeichnung | Ansatz 2024 €
${rows.join('\n')}`;

const SECHS = [
  "'5611000000 | Aufwand für Reisen    | 1.100",
  "'5612000000 | Fortbildung           | 2.200",
  "'5613000000 | Dienstkleidung        | 3.300",
  "'5621000000 | Raummieten            | 4.400",
  "'5622000000 | Leasing               | 5.500",
  "'5631000000 | Bürobedarf            | 6.600",
];

test('Accounts of one length, each once, in order, say nothing', () => {
  expect(found({ Konten: konten(...SECHS) })).toEqual([]);
});

describe('The length of account numbers', () => {
  test('One of another length than all others is a Fehler', () => {
    const finding = onlyFinding({
      Konten: konten(...SECHS.slice(0, 5), "'563100000 | Bürobedarf | 6.600"),
    });
    expect(inShort(finding)).toBe('fehler PL-09 Konten!A8');
    expect(finding).toMatchObject({
      name: 'kontonummern',
      gedruckt: null,
      text: saying('563100000', '9', '5', '10'),
    });
    expect(finding.ursache).toContain('Vermutlich fehlt eine Null');
  });

  test('Several are one finding with all their cells', () => {
    const finding = onlyFinding({
      Konten: konten(...SECHS, "'563100000 | Porto | 600", "'563200000 | Fachliteratur | 700"),
    });
    expect(finding.text).toEqual(saying('2', '563100000', '563200000', '9', '6', '10'));
    expect(places(finding.cells)).toEqual(['Konten!A9', 'Konten!A10']);
  });

  test('Those that are longer are told without a cause', () => {
    const finding = onlyFinding({ Konten: konten(...SECHS, "'56320000001 | Porto | 700") });
    expect(finding.text).toContain('hat eine andere Stellenzahl');
    expect(finding.ursache).toBeNull();
  });

  test('Fewer than five accounts, and lengths without a majority, tell nothing', () => {
    expect(found({ Konten: konten(...SECHS.slice(0, 3), "'563100000 | Porto | 600") })).toEqual([]);
    expect(
      found({
        Konten: konten(
          ...SECHS.slice(0, 3),
          "'563100000 | Porto | 600",
          "'563200000 | Presse | 700",
          "'563300000 | Werbung | 800",
        ),
      }),
    ).toEqual([]);
  });
});

test('An account that stands twice is a Fehler at the second', () => {
  const finding = onlyFinding({ Konten: konten(...SECHS, "'5631000000 | Porto | 700") });
  expect(inShort(finding)).toBe('fehler PL-09 Konten!A9');
  expect(finding.text).toEqual(saying('5631000000', 'Bürobedarf', 'Porto'));
  expect(places(finding.cells)).toEqual(['Konten!A9', 'Konten!A8']);
});

describe('The order of accounts', () => {
  const twelve = Array.from(
    { length: 12 },
    (_, index) => `'56${10 + index}000000 | Aufwand Nr. ${index} | ${index + 1}.100`,
  );
  const swapped = [...twelve.slice(0, 10), twelve[11]!, twelve[10]!];

  test('One that stands behind a higher number is a Hinweis', () => {
    const finding = onlyFinding({ Konten: konten(...swapped) });
    expect(inShort(finding)).toBe('hinweis PL-09 Konten!A14');
    expect(finding.text).toEqual(saying('5620000000', '5621000000'));
  });

  test('A new group begins anew', () => {
    expect(
      found({
        Konten: konten(...twelve, ' | Sonstige Aufwendungen', "'5100000000 | Anderes | 9.100"),
      }),
    ).toEqual([]);
  });

  test('Tables that keep no order break none', () => {
    expect(found({ Konten: konten(...[...twelve].reverse()) })).toEqual([]);
    expect(found({ Konten: konten(...swapped.slice(6)) })).toEqual([]);
  });
});

test('A finding names an account of four digits', () => {
  const finding = onlyFinding({
    Konten: `
Erfolgsplan 2024
Sachkonto | Bezeichnung | Ansatz 2024 € | Ist 30.06.2024 €
5040 | Fortbildung | 0 | 1.200
5110 | Porto | 700 | 350`,
  });
  expect(inShort(finding)).toBe('hinweis PL-05 Konten!C3');
  expect(finding.text).toContain('„5040 Fortbildung“');
});
