interface Zahlung {
  readonly key: string;
  readonly text: string;
  /** Ansatz 2025; none: nothing is planned. */
  readonly ansatz?: number;
  readonly terms?: readonly string[];
}

/** The Liquiditätsplan of a Wasserversorgung, down to the change of its liquid funds. */
export const LIQUIDITAET: readonly Zahlung[] = [
  { key: '1', text: 'Einzahlungen von Kunden', ansatz: 2_458_000 },
  { key: '2', text: '+ Sonstige Einzahlungen', ansatz: 37_000 },
  { key: '3', text: '- Auszahlungen an Lieferanten und Beschäftigte', ansatz: 1_702_000 },
  { key: '4', text: '- Sonstige Auszahlungen', ansatz: 64_000 },
  {
    key: '5',
    text: '= Zahlungsmittelüberschuss/-bedarf aus laufender Geschäftstätigkeit',
    terms: ['1', '2', '-3', '-4'],
  },
  { key: '6', text: '+ Einzahlungen aus Abgängen des Anlagevermögens', ansatz: 8_000 },
  { key: '7', text: '+ Einzahlungen aus Beiträgen und Zuweisungen', ansatz: 186_000 },
  { key: '8', text: '- Auszahlungen für immaterielles Anlagevermögen', ansatz: 22_000 },
  { key: '9', text: '- Auszahlungen für Sachanlagen', ansatz: 1_147_000 },
  { key: '10', text: '- Auszahlungen für Finanzanlagen' },
  {
    key: '11',
    text: '= Finanzierungsmittelüberschuss/-bedarf aus Investitionstätigkeit',
    terms: ['6', '7', '-8', '-9', '-10'],
  },
  {
    key: '12',
    text: '= Veranschlagter Finanzierungsmittelüberschuss/-bedarf',
    terms: ['5', '11'],
  },
  { key: '13', text: '+ Einzahlungen aus der Aufnahme von Krediten', ansatz: 720_000 },
  { key: '14', text: '+ Einzahlungen aus Eigenkapitalzuführungen' },
  { key: '15', text: '- Auszahlungen für die Tilgung von Krediten', ansatz: 294_000 },
  { key: '16', text: '- Gezahlte Zinsen', ansatz: 137_000 },
  {
    key: '17',
    text: '= Finanzierungsmittelüberschuss/-bedarf aus Finanzierungstätigkeit',
    terms: ['13', '14', '-15', '-16'],
  },
  {
    key: '18',
    text: '= Änderung des Finanzierungsmittelbestands',
    terms: ['12', '17'],
  },
];

/** The payments behind row 18 and whether they come in or go out. */
export const SALDEN: readonly (readonly [key: string, sign: 1 | -1])[] = [
  ['1', 1],
  ['2', 1],
  ['3', -1],
  ['4', -1],
  ['6', 1],
  ['7', 1],
  ['8', -1],
  ['9', -1],
  ['13', 1],
  ['15', -1],
  ['16', -1],
];
