import { found, inShort, onlyFinding, places, saying } from './report';

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
    text: saying('5643000000 Beiträge', '0', '83'),
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
    expect(finding.text).toEqual(saying('100.000', '5621001000 Raummiete Büroräume', '43.812'));
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
  expect(
    found({
      Konten: `
Erfolgsplan 2024 Kontenübersicht
Konto | Bezeichnung | Ansatz 2024 €
'5611000000 | Reisen | 0
'5612000000 | Fortbildung | 1.200`,
    }),
  ).toEqual([]);
});
