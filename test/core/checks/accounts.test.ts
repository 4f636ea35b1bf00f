import { check, found, inShort, onlyFinding, places } from './report';

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
      text: 'Das Konto 563100000 hat 9 Stellen, die übrigen 5 der Tabelle haben 10.',
    });
    expect(finding.ursache).toContain('Vermutlich fehlt eine Null am Ende');
  });

  test('Several are one finding with all their cells', () => {
    const finding = onlyFinding({
      Konten: konten(...SECHS, "'563100000 | Porto | 600", "'563200000 | Fachliteratur | 700"),
    });
    expect(finding.text).toBe(
      '2 Konten (563100000 bis 563200000) haben 9 Stellen, die übrigen 6 der Tabelle haben 10.',
    );
    expect(places(finding.cells)).toEqual(['Konten!A9', 'Konten!A10']);
  });

  test('Those that are longer are told without a cause', () => {
    const finding = onlyFinding({ Konten: konten(...SECHS, "'56320000001 | Porto | 700") });
    expect(finding.text).toContain('hat eine andere Stellenzahl');
    expect(finding.ursache).toBeNull();
  });

  test('A shorter one with its leading zero lost none', () => {
    const rows = SECHS.map((row) => row.replace("'56", "'01"));
    const finding = onlyFinding({ Konten: konten(...rows, "'013200000 | Porto | 700") });
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
  expect(finding.text).toBe(
    'Das Konto 5631000000 steht zweimal in der Tabelle: „Bürobedarf“ und „Porto“.',
  );
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
    expect(finding.text).toContain('Das Konto 5620000000 steht hinter 5621000000');
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

const MIT_IST = (...rows: readonly string[]): string => `
Zwischenbericht 2023
Konto | Bezeichnung | Planansatz 2023 € | IST per 30.06.2023 €
'5611000000 | Aufwand für Reisen | 1.100 | 555
${rows.join('\n')}`;

test('An Ansatz of 0 where something was booked is a Hinweis', () => {
  const finding = onlyFinding({ Konten: MIT_IST("'5643000000 | Beiträge | 0 | 83") });
  expect(inShort(finding)).toBe('hinweis PL-05 Konten!C4');
  expect(finding).toMatchObject({
    name: 'ansatz-null',
    text: '„5643000000 Beiträge“: Der Ansatz ist 0, gebucht sind 83.',
  });
});

test('Nothing booked, a credit booked, or an Ansatz says nothing', () => {
  expect(
    found({
      Konten: MIT_IST(
        "'5643000000 | Beiträge | 0 | 0",
        "'5644000000 | Datenträger | 0 | -12",
        "'5645000000 | Porto | 90 | 44",
      ),
    }),
  ).toEqual([]);
});

test('The Ergebnis of another year is no booking against this Ansatz', () => {
  const plan = `
Erfolgsplan 2024
Konto | Bezeichnung | Ansatz 2024 € | Ergebnis 2022 €
'5611000000 | Aufwand für Reisen | 1.100 | 555
'5643000000 | Beiträge | 0 | 83`;
  expect(found({ Konten: plan })).toEqual([]);
  expect(found({ Konten: plan.replace('Ergebnis 2022', 'Ergebnis 2024') })).toContain(
    'hinweis PL-05 Konten!C4',
  );
});

describe('An Ansatz on the neighbour', () => {
  test('is a Warnung at the Ansatz, and the 0 is not told again', () => {
    const finding = onlyFinding({
      Konten: MIT_IST(
        "'5621000000 | Raummieten | 100.000 | 0",
        "'5621001000 | Raummiete Büroräume | 0 | 43.812",
      ),
    });
    expect(inShort(finding)).toBe('warnung PL-06 Konten!C4');
    expect(places(finding.cells)).toEqual(['Konten!C4', 'Konten!D5', 'Konten!C5']);
    expect(finding).toMatchObject({
      name: 'nachbarkonto',
      ursache: 'Vermutlich steht der Ansatz beim falschen Konto.',
    });
    expect(finding.text).toContain(
      'hat den Ansatz 100.000, gebucht ist aber beim Nachbarkonto „5621001000 Raummiete Büroräume“: 43.812',
    );
  });

  test('is found the other way round, and where other rows stand between', () => {
    expect(
      found({
        Konten: MIT_IST(
          "'5621000000 | Raummieten | 0 | 43.812",
          "'5690000000 | Sonstiges | 500 | 222",
          "'5621001000 | Raummiete Büroräume | 100.000 | 1.000",
        ),
      }),
    ).toEqual(['warnung PL-06 Konten!C6']);
  });

  test('is none where the neighbour is another kind of account', () => {
    expect(
      found({
        Konten: MIT_IST(
          "'5621000000 | Raummieten | 100.000 | 0",
          "'5711000000 | Zinsen | 0 | 43.812",
        ),
      }),
    ).toEqual(['hinweis PL-05 Konten!C5']);
  });

  test('is none where both were used, or hardly anything was booked', () => {
    expect(
      found({
        Konten: MIT_IST(
          "'5621000000 | Raummieten | 100.000 | 50.000",
          "'5621001000 | Büros | 0 | 43.812",
        ),
      }),
    ).toEqual(['hinweis PL-05 Konten!C5']);
    expect(
      found({
        Konten: MIT_IST("'5621000000 | Raummieten | 100.000 | 0", "'5621001000 | Büros | 0 | 500"),
      }),
    ).toEqual(['hinweis PL-05 Konten!C5']);
    expect(
      found({
        Konten: MIT_IST(
          "'5621000000 | Raummieten | 100.000 | 0",
          "'5621001000 | Büros |  | 43.812",
        ),
      }),
    ).toEqual([]);
  });
});

test('Without a column of actuals there is nothing to compare', () => {
  expect(check({ Konten: konten("'5611000000 | Reisen | 0") }).findings).toEqual([]);
});
