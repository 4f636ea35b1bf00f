/** A small Wirtschaftsplan that balances, as pictures of its sheets. */
export const ERFOLGSPLAN = `
Erfolgsplan 2024
                      | Ansatz 2024 €
1. Umsatzerlöse       | 900.000
2. Sonstige Erträge   | 100.000
3. Materialaufwand    | 400.000
4. Personalaufwand    | 450.000
5. Abschreibungen     |  70.000
6. Jahresergebnis     |  80.000`;

export const VERMÖGENSPLAN = `
Vermögensplan 2024
                                  | Ansatz 2024 €
Mittelherkunft
2. Abschreibungen                 |  70.000
3. Jahresgewinn                   |  80.000
5. Zuweisungen                    |       0
8. Kreditaufnahme                 |       0
9. Abnahme der liquiden Mittel    |       0
Summe Mittelherkunft              | 150.000
Mittelverwendung
1. Investitionen                  | 145.000
2. Jahresverlust                  |       0
9. Zunahme der liquiden Mittel    |   5.000
Summe Mittelverwendung            | 150.000`;

export const BOTH = { Erfolgsplan: ERFOLGSPLAN, Vermögensplan: VERMÖGENSPLAN };

/** A picture with other figures in some of its rows; an empty text empties the cell. */
export function changed(drawn: string, figures: Readonly<Record<string, string>>): string {
  return Object.entries(figures).reduce((text, [row, figure]) => {
    const pattern = new RegExp(`(${row.replace(/[.()]/g, '\\$&')} *\\|) *\\S*`);
    if (!pattern.test(text)) throw new Error(`There is no row ${row}`);
    return text.replace(pattern, `$1 ${figure}`);
  }, drawn);
}

/** The small plan with other figures in its Vermögensplan. */
export function withFigures(figures: Readonly<Record<string, string>>): typeof BOTH {
  return { ...BOTH, Vermögensplan: changed(VERMÖGENSPLAN, figures) };
}
