import { readTable } from '../csv.mjs';
import { parseFigure } from '../figure.mjs';
import { listSheet } from '../listSheet.mjs';
import { ourFormula } from '../ourFunctions.mjs';

const FORMAT = '0.00';
const OWN = /Koblenz/;

/** Full-time posts of the twelve cities without a district, and Koblenz among them, in live formulas. */
export function staedte(data) {
  const { head, rows } = readTable(new URL('000_04_vzae_je_1000_ew.csv', data));
  const values = rows.map(([, text]) => parseFigure(text).value);
  const first = 5;
  const last = first + rows.length - 1;
  const range = `B${first}:B${last}`;
  const own = rows.findIndex(([city]) => OWN.test(city));
  const quartile = ourFormula('QUARTIL_GPA', `${range},{1,2,3}`, [
    values.map((value) => [value]),
    [[1, 2, 3]],
  ]);
  const native = (formula, value) => ({ formula, value, format: FORMAT });
  return {
    file: 'vergleich-zwoelf-staedte.xlsx',
    published: new Date('2021-03-31T00:00:00Z'),
    properties: {
      title: 'Vollzeitäquivalente je 1.000 Einwohner',
      subject: 'Kreisfreie Städte in Rheinland-Pfalz',
      description: 'Veröffentlichte Zahlen: Stadt Koblenz, Haushaltsstrukturkommission 2021',
    },
    sheets: [
      listSheet({
        name: 'Zwölf Städte',
        titles: ['Vollzeitäquivalente je 1.000 Einwohner', 'Kreisfreie Städte in Rheinland-Pfalz'],
        widths: [26, 16, 14, 14, 14, 18, 14, 16],
        freeze: false,
        blocks: [
          {
            head,
            rows: rows.map(([city, text]) => ({
              cells: [city, { ...parseFigure(text), format: FORMAT }],
            })),
          },
          {
            title: 'Koblenz im Vergleich',
            head: [
              'Koblenz',
              'Minimum',
              'Maximum',
              'Mittelwert',
              '1. Quartil',
              '2. Quartil (Median)',
              '3. Quartil',
              'Anzahl Werte',
            ],
            rows: [
              {
                cells: [
                  native(`B${first + own}`, values[own]),
                  native(`MIN(${range})`, Math.min(...values)),
                  native(`MAX(${range})`, Math.max(...values)),
                  native(`AVERAGE(${range})`, mean(values)),
                  {
                    formula: quartile.formula,
                    rows: quartile.result,
                    formats: [FORMAT, FORMAT, FORMAT],
                  },
                  undefined,
                  undefined,
                  { formula: `COUNT(${range})`, value: values.length, format: '0' },
                ],
              },
            ],
          },
        ],
      }),
    ],
  };
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
