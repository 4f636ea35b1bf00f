import { found, onlyFinding } from '../checks/report';
import { sumsOf, tableOf } from './picture';

const LIQUIDITÄTSPLAN = `
  Liquiditätsplan 2025
  Nr. | Ein- und Auszahlungsarten | Ansatz 2024 EUR | Ansatz 2025 EUR
  8 | Einzahlungen aus Investitionszuschüssen | 190.000 | 200.000
  9 | Einzahlungen aus der Veräußerung von Sachvermögen | 7.200 | 7.600
  10 | Einzahlungen aus Investitionstätigkeit | 197.200 | 207.600
  11 | Auszahlungen für den Erwerb von Grundstücken | 10.000 | 12.000
  12 | Auszahlungen für Baumaßnahmen | 2.219.300 | 2.246.000
  14 | Auszahlungen aus Investitionstätigkeit | 2.286.700 | 2.325.700
  15 | Finanzierungsmittelüberschuss/-bedarf aus Investitionstätigkeit | -2.089.500 | -2.118.100`;

test('A total of a Liquiditätsplan is known by its name, even where a row is missing in all columns', () => {
  const finding = onlyFinding({ Liquiditätsplan: LIQUIDITÄTSPLAN });
  expect(finding.text).toContain('„14. Auszahlungen aus Investitionstätigkeit“');
  expect(finding.text).toContain('Die Zeilen ergeben 2.229.300, angegeben sind 2.286.700');
  expect(finding.folgen).toHaveLength(1);
});

const PASSIVA = `
  Planbilanz in T€
  Passiva | 31.12.2024 | 31.12.2025
  A. Eigenkapital | 9.120 | 9.300
  I. Stammkapital | 5.000 | 5.000
  II. Rücklagen | 3.950 | 4.120
  III. Jahresgewinn | 170 | 180
  B. Sonderposten | 4.300 | 4.150
  D. Verbindlichkeiten | 9.470 | 9.960
  Bilanzsumme | 22.890 | 23.410`;

test('The Jahresgewinn of a balance sheet is a part of the Eigenkapital', () => {
  expect(sumsOf(tableOf(PASSIVA))).toEqual([
    'Eigenkapital = Stammkapital + Rücklagen + Jahresgewinn',
    'Bilanzsumme = Eigenkapital + Sonderposten + Verbindlichkeiten',
  ]);
  expect(found({ Planbilanz: PASSIVA })).toEqual([]);
});

test('A total above its parts is checked even if one of its two columns is wrong', () => {
  const { text } = onlyFinding({ Planbilanz: PASSIVA.replace('3.950', '3.590') });
  expect(text).toContain('„II. Rücklagen“');
});
