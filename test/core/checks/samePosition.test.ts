import { check, found, inShort, onlyFinding, place, places } from './report';

const KONTEN = `
Erfolgsplan 2024 Kontenübersicht
Konto      | Bezeichnung                | Ansatz 2024 € | Ansatz 2023 €
           | Umsatzerlöse
4412000000 | Umsatzerlöse Verwaltung    | 700.000 | 650.000
4413000000 | Umsatzerlöse Eigenbetriebe | 200.000 | 150.000
           | Summe Umsatzerlöse         | 900.000 | 800.000
           | Materialaufwand
5225000000 | Abfallentsorgung           |   1.000 |   1.000
5431000000 | Wartung                    | 299.000 | 249.000
           | Summe Materialaufwand      | 300.000 | 250.000
           | Personalaufwand
5621000000 | Löhne                      | 400.000 | 390.000
5622000000 | Soziale Abgaben            | 110.000 | 105.000
           | Summe Personalaufwand      | 510.000 | 495.000
           | Jahresergebnis             |  90.000 |  55.000`;

const ZWISCHENBERICHT = `
Zwischenbericht GuV 2023
Konto      | Bezeichnung                | Planansatz 2023 €
           | Umsatzerlöse
4412000000 | Umsatzerlöse Verwaltung    | 650.000
4413000000 | Umsatzerlöse Eigenbetriebe | 150.000
           | Summe Umsatzerlöse         | 800.000
           | Materialaufwand
5225000000 | Abfallentsorgung           |   1.000
5431000000 | Wartung                    | 249.000
           | Summe Materialaufwand      | 250.000
           | Personalaufwand
5621000000 | Löhne                      | 390.000
5622000000 | Soziale Abgaben            | 105.000
           | Summe Personalaufwand      | 495.000
           | Jahresergebnis             |  55.000`;

const ÜBERSICHT = `
Erfolgsplan 2024 Gesamtübersicht
                      | Ansatz 2024 € | Ansatz 2023 €
1. Umsatzerlöse       | 900.000 | 800.000
2. Materialaufwand    | 300.000 | 250.000
3. Personalaufwand    | 510.000 | 495.000
4. Jahresergebnis     |  90.000 |  55.000`;

test('The same accounts in two tables have the same Ansatz', () => {
  const report = check({ Konten: KONTEN, Zwischenbericht: ZWISCHENBERICHT });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(8 + 4 + 10);
});

test('An account with another Ansatz in a second table is a Fehler there', () => {
  const plan = ZWISCHENBERICHT.replace('390.000', '385.000').replace('105.000', '110.000');
  const { findings } = check({ Konten: KONTEN, Zwischenbericht: plan });
  expect(findings.map(inShort)).toEqual([
    'fehler KT-01 Zwischenbericht!C12',
    'fehler KT-01 Zwischenbericht!C13',
  ]);
  expect(findings[0]).toMatchObject({
    name: 'gleiches-konto',
    berechnet: 390_000,
    gedruckt: 385_000,
    differenz: 5_000,
  });
  expect(findings[0]!.text).toMatch(/Löhne.*385\.000.*Konten.*390\.000.*\(Differenz 5\.000\)/);
  expect(places(findings[0]!.cells)).toEqual(['Zwischenbericht!C12', 'Konten!D12']);
});

test('Account numbers that lost the zeros at their end are the same accounts', () => {
  const shortened = ZWISCHENBERICHT.replace(/^(\d{9})0/gm, '$1');
  expect(found({ Konten: KONTEN, Zwischenbericht: shortened })).toEqual([]);
  expect(
    found({ Konten: KONTEN, Zwischenbericht: shortened.replace('249.000', '294.000') }),
  ).toEqual(['fehler SU-01 Zwischenbericht!C9']);
});

test('A group in the overview is the Summe in the list of accounts', () => {
  expect(found({ Konten: KONTEN, Übersicht: ÜBERSICHT })).toEqual([]);
});

test('A group that differs in an overview that adds up is a Fehler there', () => {
  const plan = ÜBERSICHT.replace('300.000', '310.000').replace('510.000', '500.000');
  expect(found({ Konten: KONTEN, Übersicht: plan })).toEqual([
    'fehler KT-02 Übersicht!B4',
    'fehler KT-02 Übersicht!B5',
  ]);
});

test('A wrong row that breaks a Summe and the equality with another table is one finding, at the row', () => {
  const finding = onlyFinding({
    Konten: KONTEN,
    Zwischenbericht: ZWISCHENBERICHT.replace('390.000', '309.000'),
  });
  expect(place(finding.cell)).toBe('Zwischenbericht!C12');
  expect(finding).toMatchObject({ severity: 'fehler', berechnet: 390_000, gedruckt: 309_000 });
  expect(finding.text).toContain('mit 390.000 gehen beide betroffenen Rechnungen auf');
  expect(finding.ursache).toContain('Vermutlich sind zwei Ziffern vertauscht.');
  expect(finding.folgen.map(inShort)).toEqual([
    'fehler SU-01 Zwischenbericht!C14',
    'fehler KT-01 Zwischenbericht!C12',
  ]);
  expect(finding.change).toMatchObject({ row: 11, column: 2, write: { value: 390_000 } });
});

describe('Regrouped accounts', () => {
  const elsewhere = ZWISCHENBERICHT.replace(/5622000000.*\n/, '')
    .replace(/^5431000000/m, '5622000000 | Soziale Abgaben            | 105.000\n5431000000')
    .replace('250.000', '355.000')
    .replace('495.000', '390.000');

  test('explain groups that differ while the total does not: a Warnung that names them', () => {
    const { findings } = check({ Konten: KONTEN, Zwischenbericht: elsewhere });
    const groups = findings.flatMap((finding) => [finding, ...finding.folgen]);
    expect(groups.map(inShort).sort()).toEqual([
      'warnung KT-02 Zwischenbericht!C11',
      'warnung KT-02 Zwischenbericht!C14',
    ]);
    expect(findings[0]!.ursache).toMatch(/^Das Konto 5622.* verschiedenen Gruppen/);
  });
});

describe('Units', () => {
  const inThousands = (heading: string): string =>
    ÜBERSICHT
      .replace(/\.000/g, '')
      .replace(/2024 €/g, `2024 ${heading}`)
      .replace(/2023 €/g, `2023 ${heading}`);

  test('€ ÷ 1.000 are T€', () => {
    expect(found({ Konten: KONTEN, Übersicht: inThousands('T€') })).toEqual([]);
  });

  test('One figure may be off by half a T€, and no more', () => {
    const konten = (verwaltung: string, summe: string, ergebnis: string): string =>
      KONTEN.replace('700.000', verwaltung).replace('900.000', summe).replace(' 90.000', ergebnis);
    expect(
      found({ Konten: konten('700.499', '900.499', '90.499'), Übersicht: inThousands('T€') }),
    ).toEqual([]);
    expect(
      found({ Konten: konten('699.500', '899.500', '89.500'), Übersicht: inThousands('T€') }),
    ).toEqual([]);
    expect(
      onlyFinding({
        Konten: konten('700.501', '900.501', '90.501'),
        Übersicht: inThousands('T€'),
      }),
    ).toMatchObject({
      rule: 'KT-02',
      cell: { sheet: 'Übersicht', row: 2, column: 1 },
      folgen: [{ rule: 'KT-02', cell: { sheet: 'Übersicht', row: 5, column: 1 } }],
    });
  });

  test('A heading € over T€ is one Warnung at the heading', () => {
    const finding = onlyFinding({ Konten: KONTEN, Übersicht: inThousands('€') });
    expect(inShort(finding)).toBe('warnung PL-08 Übersicht!B2');
    expect(finding.text).toContain('Die Überschrift nennt „€“, die Beträge stehen aber in T€');
  });

  test('So is a heading T€ over € that two other tables contradict', () => {
    const plan = ÜBERSICHT.replace(/€/g, 'T€');
    const finding = onlyFinding({
      Übersicht: plan,
      Konten: KONTEN,
      Zwischenbericht: ZWISCHENBERICHT,
    });
    expect(inShort(finding)).toBe('warnung PL-08 Übersicht!B2');
    expect(finding.text).toContain('Die Überschrift nennt „T€“, die Beträge stehen aber in €');
  });

  test('A unit above the whole table is found there', () => {
    const plan = inThousands('').replace('Gesamtübersicht', 'Gesamtübersicht\nAngaben in €');
    const finding = onlyFinding({ Konten: KONTEN, Übersicht: plan });
    expect(inShort(finding)).toBe('warnung PL-08 Übersicht!A2');
  });
});

test('Tables that print Aufwendungen as negative figures say the same', () => {
  const negative = KONTEN.replace('Kontenübersicht', '')
    .replace(/^(5\d{9} \|[^|]*\|) +([\d.]+) \| +([\d.]+)/gm, '$1 -$2 | -$3')
    .replace(/(Summe (?:Material|Personal)aufwand +\|) +([\d.]+) \| +([\d.]+)/g, '$1 -$2 | -$3');
  expect(found({ Konten: KONTEN, Zwei: negative })).toEqual([]);
});

test('and a wrong sign beside them is told as the figure that it is', () => {
  const zwei = `
Erfolgsplan 2024, Aufwendungen negativ
                      | Ansatz 2024 € | Ansatz 2023 € | Ergebnis 2022 €
1. Umsatzerlöse       |  900.000 | -800.000 |  790.000
2. Materialaufwand    | -300.000 | -250.000 | -240.000
3. Personalaufwand    | -510.000 | -495.000 | -480.000
4. Zinsaufwand        |  -20.000 |  -15.000 |  -14.000
5. Abschreibungen     |  -30.000 |  -25.000 |  -24.000`;
  const eins = `
Erfolgsplan 2024 Gesamtübersicht
                      | Ansatz 2024 € | Ansatz 2023 €
1. Umsatzerlöse       |  900.000 |  800.000
2. Materialaufwand    |  300.000 |  250.000
3. Personalaufwand    |  510.000 |  495.000
4. Zinsaufwand        |   20.000 |   15.000
5. Abschreibungen     |   30.000 |   25.000`;
  const finding = onlyFinding({ Eins: eins, Zwei: zwei });
  expect(inShort(finding)).toBe('fehler KT-02 Zwei!C3');
  expect(finding).toMatchObject({ berechnet: 800_000, gedruckt: -800_000 });
});

test('A column that differs in all its positions is one finding about its heading', () => {
  const otherYear = ÜBERSICHT
    .replace('800.000', '810.000')
    .replace('250.000', '263.000')
    .replace('495.000', '499.000')
    .replace(' 55.000', ' 48.000');
  const finding = onlyFinding({ Konten: KONTEN, Übersicht: otherYear });
  expect(inShort(finding)).toBe('fehler KT-02 Übersicht!C2');
  expect(finding.text).toMatch(/Ansatz 2023.* stimmt in 4 von 4 Positionen nicht mit .*Konten/);
  expect(finding.folgen).toHaveLength(4);
});

test('The same names in tables that share no figure are different things', () => {
  const sparte = ÜBERSICHT.replace(
    /(\d{3})\.000/g,
    (_, digits: string) => `${1000 - Number(digits)}.000`,
  );
  expect(found({ Konten: KONTEN, Sparte: sparte }).filter((line) => line.includes('KT-'))).toEqual(
    [],
  );
});
