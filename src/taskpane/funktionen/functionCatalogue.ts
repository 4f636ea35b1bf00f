/** The custom functions as the pane presents them; a test holds them against the metadata that Excel reads. */
export interface FunctionEntry {
  readonly name: string;
  readonly purpose: string;
  readonly example: string;
  readonly result: string;
}

export const FUNCTIONS: readonly FunctionEntry[] = [
  {
    name: 'ERFUELLUNGSGRAD',
    purpose: 'Interview auswerten: gewichtete Punkte im Verhältnis zum Erreichbaren.',
    example: '=PLANWERK.ERFUELLUNGSGRAD(D2:D30;E2:E30)',
    result: 'zum Beispiel 69,8 %',
  },
  {
    name: 'QUARTIL_GPA',
    purpose: 'Vergleichswerte einordnen: Minimum, Quartile, Median und Maximum.',
    example: '=PLANWERK.QUARTIL_GPA(B2:B13;{1;2;3})',
    result: 'zum Beispiel 14,71 / 15,15 / 15,96',
  },
  {
    name: 'DECKUNGSGRAD',
    purpose: 'Kostendeckung: Einzahlungen durch Aufwendungen ohne Kostenbeiträge Dritter.',
    example: '=PLANWERK.DECKUNGSGRAD(B2;B3;B4)',
    result: 'zum Beispiel 122,0 %',
  },
  {
    name: 'AFA_PLAN',
    purpose: 'Abschreibungsplan einer Anlage, Jahr für Jahr und auf den Cent.',
    example: '=PLANWERK.AFA_PLAN(B2;B3;B4)',
    result: 'eine Tabelle mit Jahr, Monaten, Buchwerten und AfA',
  },
];
