import { inShort } from '../report';
import { checkDrawn, withFolgen, withLines } from './drawn';

/** Ausgaben whose sum takes up a block, the Tilgung and the Auflösung; the VE have no Tilgung. */
const VERMOEGENSPLAN = `
Vermögensplan 2024
                        | Ansatz 2023 € | Ansatz 2024 € | VE 2024 €
Mittelherkunft
1. Abschreibungen       | 500           | 600           |
2. Kredite              | 120           | 130           |
Summe Mittelherkunft    | =SUM(B4:B5)   | =SUM(C4:C5)   |
Mittelverwendung
Bauten                  | 300           | 400           | 50
Maschinen               | 200           | 210           | 60
Summe Investitionen     | =SUM(B8:B9)   | =SUM(C8:C9)   | =SUM(D8:D9)
Tilgung                 | 68            | 70            |
Auflösung               | 52            | 50            |
Summe Mittelverwendung  | =B10+B11+B12  | =C10+C11+C12  | =D10+D11+D12
`;

describe('Where most formulas of a row are wrong, the right one is left alone', () => {
  test('The plan is sound', () => {
    expect(checkDrawn({ Plan: VERMOEGENSPLAN }).findings).toEqual([]);
  });

  test('A sum that leaves out a row in both years is one finding, at its first cell, and not at the VE', () => {
    const line = 'Summe Mittelverwendung | =B10+B12 | =C10+C12 | =D10+D11+D12';
    const { findings } = checkDrawn({ Plan: withLines(VERMOEGENSPLAN, { 13: line }) });
    expect(findings.map(inShort)).toEqual(['fehler SU-01 Plan!B13']);
    const told = findings.flatMap(withFolgen);
    expect(told.map(inShort).sort()).toEqual([
      'fehler FM-01 Plan!B13',
      'fehler SU-01 Plan!B13',
      'fehler SU-01 Plan!C13',
      'fehler VP-01 Plan!B13',
      'fehler VP-01 Plan!C13',
    ]);
    expect(findings[0]!.ursache).toBe('Die Formel in B13 lässt B11 aus, ebenso in C13.');
  });
});

const SPARTEN = `
Erfolgsplan nach Sparten 2024
                   | Wasser €    | Abwasser €  | Bäder €     | Gesamt €
Umsatzerlöse       | 2.265       | 3.480       | 629         | =SUM(B3:D3)
Sonstige Erträge   | 40          | 82          | 30          | =SUM(B4:D4)
Summe Erträge      | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4) | =SUM(B5:D5)
Materialaufwand    | 900         | 1.300       | 385         | =SUM(B6:D6)
Personalaufwand    | 500         | 702         | 350         | =SUM(B7:D7)
Abschreibungen     | 520         | 918         | 100         | =SUM(B8:D8)
Summe Aufwendungen | =SUM(B6:B8) | =SUM(C6:C8) | =SUM(D6:D8) | =SUM(B9:D9)
Jahresergebnis     | =B5-B9      | =C5-C9      | =D5-D9      | =SUM(B10:D10)
`;

describe('Where most positions of a total column leave out a Sparte', () => {
  const short = withLines(SPARTEN, {
    4: 'Sonstige Erträge | 40  | 82    | 30  | =SUM(B4:C4)',
    6: 'Materialaufwand  | 900 | 1.300 | 385 | =SUM(B6:C6)',
    8: 'Abschreibungen   | 520 | 918   | 100 | =SUM(B8:C8)',
  });
  const { findings } = checkDrawn({ Plan: short });
  const broken = findings.flatMap(withFolgen).filter(({ rule }) => rule === 'FM-03');

  test('The sound column is left alone', () => {
    expect(checkDrawn({ Plan: SPARTEN }).findings).toEqual([]);
  });

  test('Those are told, and none that is whole', () => {
    expect(broken.map(inShort).sort()).toEqual([
      'warnung FM-03 Plan!E4',
      'warnung FM-03 Plan!E6',
      'warnung FM-03 Plan!E8',
    ]);
  });

  test('No digit of a formula was mistyped', () => {
    expect(findings.filter(({ ursache }) => ursache?.includes('Ziffer')).map(inShort)).toEqual([]);
  });
});
