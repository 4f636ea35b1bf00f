import { labelsOf, sumsOf, tableOf } from './picture';

describe('a word by which', () => {
  it.each([
    'Ansatz',
    'Plan',
    'Planung',
    'Ist',
    'Ergebnis',
    'Soll',
    'Betrag',
    'Hochrechnung',
    'Prognose',
    'Erwartung',
    'Stand',
    'Abweichung',
    'Differenz',
    'Veränderung',
    'I. Quartal',
    'Gesamt',
    'Summe',
    'Anzahl',
    'Zahl der Stellen',
    '%',
    'VE',
    'Vorjahr',
    'Nachtrag',
    'Budget',
    'Minimum',
    'Maximum',
    'Mittelwert',
    'Median',
    'Stellen',
    'EUR',
    'Euro',
    '€',
  ])('a single heading is known: %s', (word) => {
    const table = tableOf(`Posten | ${word}\n Alpha | 10,5\n Beta | 20`);
    expect(table.columns[0]!.heading).toBe(word);
    expect(labelsOf(table)).toEqual(['Alpha', 'Beta']);
  });

  it.each([
    'Konto',
    'Sachkonto',
    'Kto',
    'Konten',
    'Kontonummer',
    'Kontonr.',
    'Konto-Nr.',
    'Kostenstelle',
    'KSt',
    'Pos.',
    'Nr.',
    'Lfd. Nr.',
    'Ziffer',
    'Amt',
  ])('a column names its rows instead of saying how much: %s', (word) => {
    const { columns } = tableOf(
      `Posten | ${word} | Ansatz 2024\n Alpha | 17 | 10,5\n Beta | 18 | 20`,
    );
    expect(columns.map(({ heading }) => heading)).toEqual(['Ansatz 2024']);
  });

  it.each([
    'Erläuterung',
    'Bemerkung',
    'Hinweise',
    'Vermerk',
    'Begründung',
    'Quelle',
    'Einheit',
    'Gruppe',
    'Anmerkung',
    'Zuständigkeit',
    'Amt',
  ])('the words of a column are remarks: %s', (word) => {
    const table = tableOf(`
      Posten | Ansatz 2024 | ${word} | Ansatz 2023
      Alpha  | 10,5        | links   | 9
      Beta   | 20          | rechts  | 19
      Gamma  | 30          | mitten  | 29`);
    expect(table.columns).toHaveLength(2);
  });
});

describe('the side of a row', () => {
  /** With figures that hold nowhere, so that only words can tell. */
  const resultWith = (label: string): string[] =>
    sumsOf(
      tableOf(
        `
                     | Ansatz 2024 | Ansatz 2023
        Umsatzerlöse | 1000        | 900
        ${label}     | 600         | 500
        Ergebnis     | 222         | 333`,
        'Erfolgsplan',
      ),
    );

  it.each([
    'Zinserträge',
    'Ertrag aus Mieten',
    'Mieterlöse',
    'Übrige Einnahmen',
    'Übrige Einzahlungen',
    'Mittelherkunft',
    'Eigenleistungen',
    'Bestandsveränderung',
    'Bestandserhöhung',
    'Umsatz',
    'Deckungsmittel',
    'Finanzierungsmittel',
    'Mittelzufluss',
    'Zuweisungen',
    'Zuschüsse',
    'Gebühren',
  ])('comes in: %s', (label) => {
    expect(resultWith(label)).toEqual([`Ergebnis = Umsatzerlöse + ${label}`]);
  });

  it.each([
    'Materialaufwand',
    'Übrige Aufwendungen',
    'Übrige Ausgaben',
    'Übrige Auszahlungen',
    'Mittelverwendung',
    'Finanzbedarf',
    'Mittelbedarf',
    'Abschreibungen',
    'AfA',
    'Grundsteuer',
    'Solidaritätszuschlag',
    'Nebenkosten',
    'Tilgung',
    'Konzessionsabgabe',
    'Gewinnabführung',
    'Mittelabfluss',
    'Entgelte an Dritte',
    'Löhne',
    'Gehälter',
    'Vergütungen',
    'Sozialabgaben',
    'Soziale Abgaben',
    'Investitionen',
  ])('goes out: %s', (label) => {
    expect(resultWith(label)).toEqual([`Ergebnis = Umsatzerlöse − ${label}`]);
  });

  it('is not guessed where no word tells', () => {
    expect(resultWith('Sonstiges')).toEqual([]);
  });

  it.each([
    ['Einnahmen', 'Ausgaben'],
    ['Einzahlungen', 'Auszahlungen'],
    ['Mittelherkunft', 'Mittelverwendung'],
    ['Deckungsmittel', 'Finanzierungsbedarf'],
    ['Finanzierungsmittel', 'Finanzbedarf'],
    ['Mittelzufluss', 'Mittelabfluss'],
  ])('is that of its section: %s and %s', (inside, outside) => {
    const table = tableOf(
      `
                 | Ansatz 2024 | Ansatz 2023
      ${inside}  |             |
      Alpha      | 1000        | 900
      ${outside} |             |
      Beta       | 600         | 500
      Saldo      | 222         | 333`,
      'Vermögensplan',
    );
    expect(sumsOf(table)).toEqual(['Saldo = Alpha − Beta']);
  });
});
