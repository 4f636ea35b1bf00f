import { listSheet } from '../listSheet.mjs';
import { ourFormula } from '../ourFunctions.mjs';

const EURO = '#,##0.00';
const DAY = 'dd.mm.yyyy';
/** Excel counts its days from the last one of 1899. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_ROW = 5;

/** Made up, with the cases that people ask about: a part of a year, a rest from rounding, 1 € left, a disposal. */
const ANLAGEN = [
  { name: 'Server und Speicher', day: [2024, 3, 15], euro: 12_000, years: 4 },
  { name: 'Fachverfahren, Lizenz', day: [2024, 1, 1], euro: 10_000, years: 3 },
  { name: 'Firewall', day: [2024, 11, 30], euro: 9999.99, years: 5 },
  { name: 'Notebooks, 12 Stück', day: [2024, 3, 15], euro: 12_000, years: 4, rest: 1 },
  { name: 'Klimaanlage Rechenzentrum', day: [2024, 7, 1], euro: 177_195, years: 10 },
  {
    name: 'Dienstwagen, verkauft 30.06.2026',
    day: [2024, 1, 1],
    euro: 24_000,
    years: 6,
    until: [2026, 6, 30],
  },
];
const YEARS = [2024, 2025, 2026, 2027, 2028, 2029];

/** A short asset list, the plan of every asset as the function spills it, and the depreciation of each year. */
export function anlagen() {
  const plans = ANLAGEN.map((anlage, index) => ({ anlage, ...planOf(anlage, FIRST_ROW + index) }));
  return {
    file: 'anlagen-afa.xlsx',
    published: new Date('2024-12-31T00:00:00Z'),
    properties: {
      title: 'Anlagen und Abschreibungen',
      subject: 'Beispiel mit erfundenen Anlagen',
      description: 'Erfundene Zahlen',
    },
    sheets: [listOfAssets(), plansSheet(plans), yearsSheet(plans)],
  };
}

function listOfAssets() {
  return listSheet({
    name: 'Anlagen',
    titles: ['Anlagen', 'Beispiel mit erfundenen Zahlen'],
    widths: [36, 14, 16, 14, 16, 14],
    blocks: [
      {
        head: [
          'Anlage',
          'Anschaffung',
          'Anschaffungskosten',
          'Nutzungsdauer',
          'Erinnerungswert',
          'Abgang',
        ],
        rows: ANLAGEN.map(({ name, day, euro, years, rest = 0, until }) => ({
          cells: [
            name,
            { value: serial(day), format: DAY },
            { value: euro, format: EURO },
            { value: years, format: '0' },
            { value: rest, format: EURO },
            until ? { value: serial(until), format: DAY } : null,
          ],
        })),
      },
    ],
  });
}

function planOf({ day, euro, years, rest = 0, until }, row) {
  const cells = ['C', 'B', 'D'].map((column) => `Anlagen!${column}${row}`);
  const disposal = until ? `,Anlagen!F${row}` : '';
  const { formula, result } = ourFormula(
    'AFA_PLAN',
    `${cells.join(',')},,,Anlagen!E${row}${disposal}`,
    [euro, serial(day), years, null, null, rest, until ? serial(until) : null, null, null, null],
  );
  return { formula, rows: result };
}

function plansSheet(plans) {
  return listSheet({
    name: 'AfA-Pläne',
    titles: ['AfA-Pläne', 'Je Anlage eine Formel, die überläuft'],
    widths: [20, 14, 18, 16, 18, 20],
    freeze: false,
    blocks: plans.map(({ anlage, formula, rows }) => ({
      title: anlage.name,
      rows: [{ cells: [{ formula, rows, formats: ['0', '0', EURO, EURO, EURO, EURO] }] }],
    })),
  });
}

function yearsSheet(plans) {
  const depreciation = (year) =>
    plans
      .flatMap(({ rows }) => rows.filter(([planned]) => planned === year))
      .reduce((cents, [, , , euro]) => cents + Math.round(euro * 100), 0) / 100;
  return listSheet({
    name: 'AfA je Jahr',
    titles: ['Abschreibungen je Jahr', 'Summe über alle Anlagen'],
    widths: [14, 20],
    blocks: [
      {
        head: ['Jahr', 'Abschreibungen in €'],
        rows: YEARS.map((year, index) => ({
          cells: [
            { value: year, format: '0' },
            {
              formula: `SUMIF('AfA-Pläne'!A:A,A${FIRST_ROW + index},'AfA-Pläne'!D:D)`,
              value: depreciation(year),
              format: EURO,
            },
          ],
        })),
      },
    ],
  });
}

function serial([year, month, day]) {
  return (Date.UTC(year, month - 1, day) - EPOCH) / 86_400_000;
}
