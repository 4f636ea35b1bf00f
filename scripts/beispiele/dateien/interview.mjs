import { readTable } from '../csv.mjs';
import { parseFigure } from '../figure.mjs';
import { listSheet } from '../listSheet.mjs';
import { ourFormula } from '../ourFunctions.mjs';

const PERCENT = '0%';
/** Of the Vollstreckung in 2014, in euros, as the report gives them in its text. */
const EINZAHLUNGEN = 263_234;
const RESSOURCENEINSATZ = 215_684;
/** The first row of the interview on its sheet, counted from 1: titles, an empty row and the heading stand above. */
const FIRST_ROW = 5;

/** GPA NRW's interview in Rheinberg, scored by the function, and the benchmark tables of the same report. */
export function interview(data) {
  const table = (name) => readTable(new URL(name, data));
  return {
    file: 'gpa-interview-rheinberg-2015.xlsx',
    published: new Date('2015-12-31T00:00:00Z'),
    properties: {
      title: 'Interview und Vergleich Zahlungsabwicklung',
      subject: 'Stadt Rheinberg',
      description: 'Veröffentlichte Zahlen: GPA NRW, überörtliche Prüfung der Stadt Rheinberg 2015',
    },
    sheets: [
      interviewSheet(table('001_09_erfuellungsgrad.csv')),
      benchmarkSheet(table),
      vollstreckungSheet(table),
    ],
  };
}

function interviewSheet({ head, rows }) {
  const sections = sectionsOf(rows);
  const all = { first: FIRST_ROW, last: Math.max(...sections.map(({ last }) => last)) };
  return listSheet({
    name: 'Interview',
    titles: ['Erfüllungsgrad Zahlungsabwicklung und Vollstreckung', 'Stadt Rheinberg, 2015'],
    widths: [6, 56, 20, 12, 12, 12, 12, 44],
    blocks: [
      {
        head,
        rows: rows.map((row, index) => interviewRow(row, FIRST_ROW + index, sections, all)),
      },
    ],
  });
}

/** Each block of questions: its rows on the sheet, and its scores and weights. */
function sectionsOf(rows) {
  const sections = [];
  rows.forEach(([number, question, , score, weight], index) => {
    if (question === '') sections.push({ first: FIRST_ROW + index + 1, scores: [], weights: [] });
    else if (number !== '') {
      const section = sections.at(-1);
      section.last = FIRST_ROW + index;
      section.scores.push([Number(score)]);
      section.weights.push([Number(weight)]);
    }
  });
  return sections.filter(({ last }) => last !== undefined);
}

function interviewRow(
  [number, question, grade, score, weight, points, best, note],
  row,
  ...ranges
) {
  if (question === '') {
    return { across: number };
  }
  if (number === '') return resultRow(question, points, best, row, ...ranges);
  const whole = (value) => ({ value: Number(value), format: '0' });
  return {
    cells: [
      whole(number),
      question,
      grade,
      whole(score),
      whole(weight),
      { formula: `D${row}*E${row}`, ...whole(points) },
      { formula: `3*E${row}`, ...whole(best) },
      note,
    ],
  };
}

function resultRow(label, points, best, row, sections, all) {
  const isTotal = label.endsWith('gesamt');
  const own = isTotal ? sections : [sections.findLast(({ last }) => last < row)];
  const { first, last } = isTotal ? all : own[0];
  const isPoints = label.startsWith('Punktzahl');
  const sum = (column) =>
    own.map((section) => `SUM(${column}${section.first}:${column}${section.last})`).join('+');
  const degree = () => {
    const { formula, result } = ourFormula(
      'ERFUELLUNGSGRAD',
      `D${first}:D${last},E${first}:E${last}`,
      [own.flatMap(({ scores }) => scores), own.flatMap(({ weights }) => weights)],
    );
    return { formula, value: result, format: PERCENT };
  };
  return {
    kind: 'sum',
    cells: [
      null,
      label,
      null,
      null,
      null,
      isPoints ? { formula: sum('F'), value: Number(points), format: '0' } : degree(),
      isPoints ? { formula: sum('G'), value: Number(best), format: '0' } : null,
      null,
    ],
  };
}

const BENCHMARKS = [
  ['001_01_benchmark_einzahlungen_je_vz.csv', 'Einzahlungen je Vollzeit-Stelle 2014'],
  ['001_02_benchmark_aufwendungen_je_einzahlung.csv', 'Aufwendungen je Einzahlung in Euro 2014'],
  ['001_03_benchmark_mahnungen_je_10000_ew.csv', 'Mahnungen je 10.000 Einwohner 2014'],
  ['001_04_benchmark_erfolgsquote_mahnung.csv', 'Erfolgsquote der Mahnungen in Prozent 2014'],
  ['001_06_benchmark_deckungsgrad_vollstreckung.csv', 'Deckungsgrad Vollstreckung in Prozent 2014'],
  [
    '001_08_benchmark_abgewickelte_vf_je_vz.csv',
    'Abgewickelte Vollstreckungsforderungen je Vollzeit-Stelle 2014',
  ],
];

function benchmarkSheet(table) {
  return listSheet({
    name: 'Vergleich',
    titles: ['Vergleich der Kommunen', 'Veröffentlichte Werte der GPA NRW'],
    widths: [16, 14, 14, 14, 14, 14, 14, 14],
    freeze: false,
    blocks: BENCHMARKS.map(([file, title]) => publishedBlock(table(file), title)),
  });
}

function vollstreckungSheet(table) {
  const published = [
    publishedBlock(
      table('001_05_vf_im_zeitverlauf.csv'),
      'Vollstreckungsforderungen im Zeitverlauf',
    ),
    publishedBlock(table('001_07_personalkennzahlen_vollstreckung.csv'), 'Kennzahlen zum Personal'),
  ];
  // Every block has a title, a heading, its rows and an empty row after them.
  const firstRow = published.reduce((row, { rows }) => row + rows.length + 3, FIRST_ROW + 1);
  const { formula, result } = ourFormula('DECKUNGSGRAD', `B${firstRow},B${firstRow + 1}`, [
    EINZAHLUNGEN,
    RESSOURCENEINSATZ,
  ]);
  return listSheet({
    name: 'Vollstreckung',
    titles: ['Vollstreckungsforderungen (Vf) und Personal', 'Stadt Rheinberg'],
    widths: [58, 14, 14, 14],
    freeze: false,
    blocks: [
      ...published,
      {
        title: 'Deckungsgrad der Vollstreckung',
        head: ['Größe', 2014],
        rows: [
          { cells: ['Einzahlungen in Euro', { value: EINZAHLUNGEN, format: '#,##0' }] },
          {
            cells: [
              'Ressourceneinsatz in Euro, um Kostenbeiträge vermindert',
              { value: RESSOURCENEINSATZ, format: '#,##0' },
            ],
          },
          { kind: 'sum', cells: ['Deckungsgrad', { formula, value: result, format: '0.0%' }] },
        ],
      },
    ],
  });
}

/** A table with its figures as they were printed. */
function publishedBlock({ head, rows }, title) {
  return {
    title,
    head: head.map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
    rows: rows.map((row) => ({ cells: row.map((text) => parseFigure(text) ?? text) })),
  };
}
