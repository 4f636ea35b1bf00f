import { readPlan } from '../../../src/core/plan/readPlan';
import { rowsOf, snapshotOf } from '../../support/workbook';
import { figuresOf, labelsOf, sumsOf, tableOf } from './picture';

function headingsOf(picture: string, merges: readonly string[] = []): string[] {
  const snapshot = snapshotOf({ Blatt: rowsOf(picture) }, { Blatt: { merges } });
  return readPlan(snapshot).tables.flatMap(({ columns }) => columns.map(({ heading }) => heading));
}

describe('headings over several lines', () => {
  it('are read from top to bottom', () => {
    const picture = `
                    | Ansatz | Ansatz | Ergebnis
      Bezeichnung   | 2024   | 2023   | 2022
                    | €      | €      | €
      Umsatzerlöse  | 100    | 90     | 80
      Zinserträge   | 5      | 4      | 3`;
    expect(headingsOf(picture)).toEqual(['Ansatz 2024 €', 'Ansatz 2023 €', 'Ergebnis 2022 €']);
  });

  it('know the cell of every line', () => {
    const [column] = tableOf(`
                   | Ansatz
      Bezeichnung  | 2024 €
      Umsatzerlöse | 100
      Zinserträge  | 5`).columns;
    expect(column!.headingCells).toEqual([
      { row: 0, column: 1, text: 'Ansatz' },
      { row: 1, column: 1, text: '2024 €' },
    ]);
  });

  it('stand over all columns that their cell is merged over', () => {
    const picture = `
                    | Ansatz |      | Ergebnis
      Bezeichnung   | 2024   | 2023 | 2022
      Umsatzerlöse  | 100    | 90   | 80
      Zinserträge   | 5      | 4    | 3`;
    expect(headingsOf(picture, ['B1:C1'])).toEqual(['Ansatz 2024', 'Ansatz 2023', 'Ergebnis 2022']);
  });

  it('stand over the columns to the right that have none, merged or not', () => {
    const picture = `
                    | Ansatz |      | Ergebnis |
      Bezeichnung   | 2024   | 2023 | 2022     | 2021
      Umsatzerlöse  | 100    | 90   | 80       | 70
      Zinserträge   | 5      | 4    | 3        | 2`;
    expect(headingsOf(picture)).toEqual([
      'Ansatz 2024',
      'Ansatz 2023',
      'Ergebnis 2022',
      'Ergebnis 2021',
    ]);
  });

  it('do not reach over the end of a merged cell', () => {
    const picture = `
                    | Ansatz |      |      | Ergebnis
      Bezeichnung   | 2024   | 2023 | 2022 | 2021
      Umsatzerlöse  | 100    | 90   | 80   | 70
      Zinserträge   | 5      | 4    | 3    | 2`;
    expect(headingsOf(picture, ['B1:C1'])).toEqual([
      'Ansatz 2024',
      'Ansatz 2023',
      '2022',
      'Ergebnis 2021',
    ]);
  });

  it('are not carried into a column that has a heading of its own above or none below', () => {
    const picture = `
                    | Ansatz | Veränderung | Hinweis
      Bezeichnung   | 2024 € |             |
      Umsatzerlöse  | 100    | 90          | 1
      Zinserträge   | 5      | 4           | 2`;
    expect(headingsOf(picture)).toEqual(['Ansatz 2024 €', 'Veränderung', 'Hinweis']);
  });

  it('are not carried to the left, nor from the labels', () => {
    const picture = `
      Angaben in €  |        | Ergebnis |
      Bezeichnung   | 2024 € | 2023     | 2022
      Umsatzerlöse  | 100    | 90       | 80
      Zinserträge   | 5      | 4        | 3`;
    expect(headingsOf(picture)).toEqual(['2024 €', 'Ergebnis 2023', 'Ergebnis 2022']);
  });

  it('may be merged over several lines', () => {
    const picture = `
      Bezeichnung   | Ansatz | Ergebnis
                    | 2024   | 2022
      Umsatzerlöse  | 100    | 90
      Zinserträge   | 5      | 4`;
    expect(headingsOf(picture, ['A1:A2'])).toEqual(['Ansatz 2024', 'Ergebnis 2022']);
  });
});

describe('lines that are headings, and lines that are not', () => {
  it.each([
    ['text', "'2023 | '2024 | '2025"],
    ['numbers', '2023 | 2024 | 2025'],
    ['years with a unit', '2023 T€ | 2024 T€ | 2025 T€'],
  ])('years as %s are a heading', (_, years) => {
    const { columns, rows } = tableOf(`
                   | ${years}
      Umsatzerlöse | 100 | 110 | 120
      Zinserträge  | 5   | 6   | 7`);
    expect(columns.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
    expect(rows).toHaveLength(2);
  });

  it('a single year above the figures is a heading', () => {
    const { columns, rows } = tableOf(`
      Bezeichnung  | 2024
      Umsatzerlöse | 100
      Zinserträge  | 5`);
    expect(columns[0]).toMatchObject({ heading: '2024', year: 2024 });
    expect(rows).toHaveLength(2);
  });

  it('amounts that could be years are figures in a row with a label', () => {
    const { columns, rows } = tableOf(`
      Bezeichnung  | Ansatz 2024 | Ansatz 2023
      Umsatzerlöse | 2010        | 1975
      Zinserträge  | 2010        | 1990`);
    expect(columns).toHaveLength(2);
    expect(rows.map(({ label }) => label)).toEqual(['Umsatzerlöse', 'Zinserträge']);
  });

  it('the numbers of the columns below the heading are no row', () => {
    const table = tableOf(`
      Nr. | Bezeichnung  | Ansatz 2024 | Ansatz 2023 | Ergebnis 2022
      1   | 2            | 3           | 4           | 5
      1   | Umsatzerlöse | 100         | 90          | 80
      2   | Zinserträge  | 5           | 4           | 3`);
    expect(labelsOf(table)).toEqual(['Umsatzerlöse', 'Zinserträge']);
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Ansatz 2024',
      'Ansatz 2023',
      'Ergebnis 2022',
    ]);
  });

  it('a heading that is printed again on the next page is no row and no new table', () => {
    const table = tableOf(`
      Bezeichnung     | Ansatz 2024 | Ansatz 2023
      Umsatzerlöse    | 100         | 90
      Zinserträge     | 5           | 4
                      |             |
      Bezeichnung     | Ansatz 2024 | Ansatz 2023
      Materialaufwand | 50          | 40
      Personalaufwand | 30          | 20`);
    expect(labelsOf(table)).toEqual([
      'Umsatzerlöse',
      'Zinserträge',
      'Materialaufwand',
      'Personalaufwand',
    ]);
    expect(figuresOf(table)).toEqual([
      [100, 90],
      [5, 4],
      [50, 40],
      [30, 20],
    ]);
  });

  it('a heading of two lines may be printed again behind the number of the page', () => {
    const table = tableOf(`
                      | Ansatz | Ansatz
      Bezeichnung     | 2024   | 2023
      Umsatzerlöse    | 100    | 90
      Zinserträge     | 5      | 4
      Seite 2         |        |
                      | Ansatz | Ansatz
      Bezeichnung     | 2024   | 2023
      Mieten          | 50     | 40
      Summe           | 155    | 134`);
    expect(labelsOf(table)).toEqual(['Umsatzerlöse', 'Zinserträge', 'Seite 2', 'Mieten', 'Summe']);
    expect(sumsOf(table)).toEqual(['Summe = Umsatzerlöse + Zinserträge + Mieten']);
  });

  it('a line with an error value is none', () => {
    const table = tableOf([
      ['Bezeichnung', 'Ansatz 2024', 'Ergebnis 2022'],
      ['Ergebnis', { error: '#REF!' }, 'Ergebnis folgt'],
      ['Umsatzerlöse', 100, 90],
      ['Zinserträge', 5, 4],
    ]);
    expect(labelsOf(table)).toEqual(['Ergebnis', 'Umsatzerlöse', 'Zinserträge']);
  });
});
