/** The accounts of the Abwasserwerk with their Ansatz 2025, group by group of the Erfolgsplan. */
export interface Kontengruppe {
  /** The row of the Erfolgsplan. */
  readonly key: string;
  readonly title: string;
  /** Stands above the first of two sub-groups. */
  readonly over?: string;
  readonly accounts: readonly (readonly [number: string, name: string, ansatz: number])[];
}

export const KONTENGRUPPEN: readonly Kontengruppe[] = [
  {
    key: '1',
    title: '1. Umsatzerlöse',
    accounts: [
      ['4321100000', 'Schmutzwassergebühren', 3_984_000],
      ['4321200000', 'Niederschlagswassergebühren', 1_126_500],
      ['4321300000', 'Wiederkehrende Beiträge', 612_400],
      ['4321400000', 'Gebühren Fäkalschlammabfuhr', 38_200],
      ['4371000000', 'Auflösung empfangener Ertragszuschüsse', 341_700],
      ['4421000000', 'Kostenanteil Straßenentwässerung Kreis', 264_300],
      ['4422000000', 'Kostenanteil Straßenentwässerung Land', 87_600],
    ],
  },
  {
    key: '3',
    title: '3. Andere aktivierte Eigenleistungen',
    accounts: [['4521000000', 'Ingenieurleistungen für eigene Vorhaben', 45_000]],
  },
  {
    key: '4',
    title: '4. Sonstige betriebliche Erträge',
    accounts: [
      ['4611000000', 'Erträge aus Anlagenabgängen', 4_500],
      ['4627000000', 'Versicherungserstattungen', 12_000],
      ['4699000000', 'Übrige Erträge', 21_800],
    ],
  },
  {
    key: '5a',
    over: '5. Materialaufwand',
    title: 'a) Aufwendungen für Roh-, Hilfs- und Betriebsstoffe und für bezogene Waren',
    accounts: [
      ['5221000000', 'Strombezug Kläranlagen', 518_000],
      ['5222000000', 'Heizöl und Gas', 46_200],
      ['5223000000', 'Wasserbezug', 11_900],
      ['5231000000', 'Fällmittel und Flockungshilfsmittel', 187_500],
      ['5232000000', 'Kleinmaterial und Ersatzteile', 73_400],
    ],
  },
  {
    key: '5b',
    title: 'b) Aufwendungen für bezogene Leistungen',
    accounts: [
      ['5241000000', 'Klärschlammentsorgung', 396_000],
      ['5242000000', 'Unterhaltung Kanalnetz', 284_500],
      ['5243000000', 'Unterhaltung Kläranlagen und Pumpwerke', 231_800],
      ['5244000000', 'Kanalreinigung und Kamerabefahrung', 142_600],
      ['5245000000', 'Laboruntersuchungen', 33_700],
    ],
  },
  {
    key: '6a',
    over: '6. Personalaufwand',
    title: 'a) Löhne und Gehälter',
    accounts: [
      ['5022000000', 'Entgelte der Beschäftigten', 1_248_600],
      ['5024000000', 'Leistungsentgelt', 24_300],
    ],
  },
  {
    key: '6b',
    title: 'b) Soziale Abgaben und Aufwendungen für Altersversorgung und für Unterstützung',
    accounts: [
      ['5032000000', 'Beiträge zur Sozialversicherung', 258_400],
      ['5042000000', 'Beiträge zur Zusatzversorgung', 98_700],
      ['5051000000', 'Beihilfen und Unterstützungen', 3_600],
    ],
  },
  {
    key: '7a',
    over: '7. Abschreibungen',
    title: 'a) auf immaterielle Vermögensgegenstände des Anlagevermögens und Sachanlagen',
    accounts: [
      ['5311000000', 'Abschreibungen auf Software und Rechte', 27_400],
      ['5312000000', 'Abschreibungen auf Abwassersammlungsanlagen', 1_163_000],
      ['5313000000', 'Abschreibungen auf Abwasserreinigungsanlagen', 664_500],
      ['5314000000', 'Abschreibungen auf Betriebs- und Geschäftsausstattung', 58_200],
    ],
  },
  {
    key: '9',
    title: '9. Sonstige betriebliche Aufwendungen',
    accounts: [
      ['5254000000', 'Verwaltungskostenbeitrag', 203_500],
      ['5621000000', 'Mieten und Pachten', 14_800],
      ['5624000000', 'EDV-Kosten', 66_300],
      ['5631000000', 'Bürobedarf', 9_700],
      ['5641000000', 'Versicherungen', 52_900],
      ['5653000000', 'Abwasserabgabe', 118_000],
      ['5663000000', 'Prüfung und Beratung', 31_200],
    ],
  },
  {
    key: '12',
    title: '12. Sonstige Zinsen und ähnliche Erträge',
    accounts: [['4711000000', 'Zinsen aus Guthaben', 3_900]],
  },
  {
    key: '14',
    title: '14. Zinsen und ähnliche Aufwendungen',
    accounts: [
      ['5711000000', 'Zinsen für Investitionskredite', 268_300],
      ['5712000000', 'Zinsen für Liquiditätskredite', 2_400],
    ],
  },
  {
    key: '19',
    title: '19. Sonstige Steuern',
    accounts: [['5681000000', 'Kraftfahrzeugsteuer', 1_700]],
  },
];
