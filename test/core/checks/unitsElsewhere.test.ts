import { found, onlyFinding, saying } from './report';

const ERFOLGSPLAN = `
Erfolgsplan 2025
                   | Ansatz 2025 € | Ansatz 2024 €
Umsatzerlöse       | 2.814.000     | 2.763.000
Sonstige Erträge   | 41.000        | 39.000
Summe Erträge      | 2.855.000     | 2.802.000
Personalaufwand    | 1.612.000     | 1.587.000
Abschreibungen     | 893.000       | 866.000
Summe Aufwendungen | 2.505.000     | 2.453.000
Jahresüberschuss   | 350.000       | 349.000`;

describe('an overview that names no kind of plan', () => {
  const overview = (unit: string): string => `
Eckwerte, Angaben in ${unit}
                     | 2024  | 2025
Gesamterträge        | 2.802 | 2.855
Gesamtaufwendungen   | 2.453 | 2.505
Jahresüberschuss     | 349   | 350
davon Abschreibungen | 866   | 893`;

  it('is compared with the plan that it repeats', () => {
    const sheets = { Erfolgsplan: ERFOLGSPLAN, Überblick: overview('T€') };
    expect(found(sheets)).toEqual([]);
    expect(found({ ...sheets, Überblick: overview('T€').replace('893', '839') })).toEqual([
      'fehler KT-02 Überblick!C6',
    ]);
  });

  it('has its heading doubted when its figures agree in another unit only', () => {
    expect(onlyFinding({ Erfolgsplan: ERFOLGSPLAN, Überblick: overview('€') })).toMatchObject({
      rule: 'PL-08',
      cell: { sheet: 'Überblick' },
      text: saying('„€“', 'T€'),
    });
  });
});

test('A plan that prints expenses negative has its heading doubted, too', () => {
  const negative = ERFOLGSPLAN.replace(/^((?:Personal|Absch|Summe Auf).*)$/gm, (line) =>
    line.replace(/\| (?=\d)/g, '| -'),
  )
    .replace('Erfolgsplan 2025', 'Erfolgsplan 2025, Angaben in T€')
    .replace(/ €/g, '');
  expect(onlyFinding({ Erfolgsplan: ERFOLGSPLAN, Planung: negative })).toMatchObject({
    rule: 'PL-08',
    cell: { sheet: 'Planung' },
    text: saying('„T€“', '€'),
  });
});

const SCHULDEN = `
Schulden, Angaben in €
                   | 2024      | 2025
Neue Darlehen      | 341.700   | 352.300
Rückzahlung        | 118.300   | 121.600`;

const VERMÖGENSPLAN = `
Vermögensplan 2025
                     | Ansatz 2024 € | Ansatz 2025 €
Einnahmen            |         |
Abschreibungen       | 203.800 | 214.900
Kreditaufnahme       | 341.700 | 352.300
Summe Einnahmen      | 545.500 | 567.200
Ausgaben             |         |
Baumaßnahmen         | 427.200 | 445.600
Tilgung von Krediten | 118.300 | 121.600
Summe Ausgaben       | 545.500 | 567.200`;

test('The same digits below another unit are told even where the positions have other names', () => {
  expect(found({ Vermögensplan: VERMÖGENSPLAN, Schulden: SCHULDEN })).toEqual([]);
  const wrong = SCHULDEN.replace('in €', 'in T€');
  expect(onlyFinding({ Vermögensplan: VERMÖGENSPLAN, Schulden: wrong })).toMatchObject({
    rule: 'PL-08',
    text: saying('„T€“', 'Vermögensplan'),
  });
});

test('One figure that two tables print alike proves nothing', () => {
  const wrong = SCHULDEN.replace('in €', 'in T€').replace(/341\.700|352\.300|121\.600/g, '1.800');
  expect(found({ Vermögensplan: VERMÖGENSPLAN, Schulden: wrong })).toEqual([]);
});
