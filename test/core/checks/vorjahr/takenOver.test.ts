import { inShort } from '../report';
import { compared } from './compared';

const LAST = {
  Erfolgsplan: `
Erfolgsplan 2023
Konto  | Bezeichnung       | Ansatz 2022 € | Ansatz 2023 €
400000 | Gebühren          | 950.000       | 1.000.000
401000 | Mieten            | 45.000        | 50.000
       | Summe Erträge     | 995.000       | 1.050.000
500000 | Strom             | 240.000       | 260.000
501000 | Versicherungen    | 41.000        | 42.300
502000 | Abschreibungen    | 100.000       | 110.000
       | Summe Aufwendungen | 381.000      | 412.300
       | Jahresergebnis    | 614.000       | 637.700`,
  Vermögensplan: `
Vermögensplan 2023
Bezeichnung              | Ansatz 2022 € | Ansatz 2023 €
Mittelherkunft           |               |
1. Abschreibungen        | 100.000       | 110.000
2. Jahresgewinn          | 614.000       | 637.700
Summe Mittelherkunft     | 714.000       | 747.700
Mittelverwendung         |               |
3. Sachanlagen           | 614.000       | 637.700
4. Tilgung von Krediten  | 100.000       | 110.000
Summe Mittelverwendung   | 714.000       | 747.700`,
};

const NOW = {
  Erfolgsplan: `
Erfolgsplan 2024
Konto  | Bezeichnung       | Ansatz 2023 € | Ansatz 2024 €
400000 | Gebühren          | 1.000.000     | 1.040.000
401000 | Mieten            | 50.000        | 52.000
       | Summe Erträge     | 1.050.000     | 1.092.000
500000 | Strom             | 260.000       | 265.000
501000 | Versicherungen    | 42.300        | 43.000
502000 | Abschreibungen    | 110.000       | 115.000
       | Summe Aufwendungen | 412.300      | 423.000
       | Jahresergebnis    | 637.700       | 669.000`,
  Vermögensplan: `
Vermögensplan 2024
Bezeichnung              | Ansatz 2023 € | Ansatz 2024 €
Mittelherkunft           |               |
1. Abschreibungen        | 110.000       | 115.000
2. Jahresgewinn          | 637.700       | 669.000
Summe Mittelherkunft     | 747.700       | 784.000
Mittelverwendung         |               |
3. Sachanlagen           | 637.700       | 669.000
4. Tilgung von Krediten  | 110.000       | 115.000
Summe Mittelverwendung   | 747.700       | 784.000`,
};

/** The slip goes on into the sums, as formulas would have it. */
const WITH_SLIP = {
  ...NOW,
  Erfolgsplan: NOW.Erfolgsplan.replace('42.300 ', '43.200 ')
    .replace('412.300 ', '413.200 ')
    .replace('637.700 ', '636.800 '),
};

describe('What other tables take over from a figure that is not last year’s', () => {
  test('is as it was', () => {
    expect(compared(NOW, LAST).findings.map(inShort)).toEqual([]);
  });

  test('differs from the Erfolgsplan for that reason, and is no second Fehler', () => {
    const { findings } = compared(WITH_SLIP, LAST);
    expect(findings.map(inShort)).toEqual(['fehler VJ-01 Erfolgsplan!C7']);
    expect(findings[0]!.folgen.map(inShort)).toEqual([
      'fehler VJ-01 Erfolgsplan!C9',
      'fehler VJ-01 Erfolgsplan!C10',
      'fehler KT-04 Vermögensplan!B5',
    ]);
  });

  test('is one of its own where it is wrong by another amount', () => {
    const both = {
      ...WITH_SLIP,
      Vermögensplan: NOW.Vermögensplan.replace(/637\.700/g, '617.700').replace(
        /747\.700/g,
        '727.700',
      ),
    };
    expect(compared(both, LAST).findings.map(inShort)).toContain('fehler KT-04 Vermögensplan!B5');
  });

  test('follows from a row that is missing, too', () => {
    const without = NOW.Erfolgsplan.replace(/.*Versicherungen.*\n/, '')
      .replace('412.300 ', '370.000 ')
      .replace('637.700 ', '680.000 ')
      .replace('423.000', '380.000')
      .replace('669.000', '712.000');
    const { findings } = compared(
      {
        Erfolgsplan: without,
        Vermögensplan: NOW.Vermögensplan.replace(/669\.000/g, '712.000').replace(
          /784\.000/g,
          '827.000',
        ),
      },
      LAST,
    );
    expect(findings.map(inShort)).toEqual(['fehler VJ-01 Erfolgsplan!C8']);
  });
});
