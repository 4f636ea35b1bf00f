import { toExcelPrecision } from '../core/numbers/rounding';
import {
  quartilPosition,
  type Position,
  type Quartil,
  type QuartilMethode,
} from '../core/ratios/quartil/position';
import { quartile } from '../core/ratios/quartil/quartile';
import { NotComputable } from '../core/ratios/notComputable';
import { answer, toExcelError, type Answer } from './call/answer';
import { cellCount, isError, readCell, type Argument } from './call/argument';
import { quote } from './call/quote';
import { inWords, invalidCell, looksLikeNumber, readWholeNumber, readWord } from './call/read';

/**
 * Quartil der Vergleichswerte. Leere Zellen und Text ohne Zahl (zum Beispiel „k. A.“) zählen nicht mit.
 * @customfunction QUARTIL_GPA QUARTIL_GPA
 * @helpurl https://localhost:3000/handbuch.html#quartil_gpa
 * @param werte Werte der Vergleichskommunen.
 * @param quartil 0 Minimum, 1 erstes Quartil, 2 Median, 3 drittes Quartil, 4 Maximum; auch mehrere, zum Beispiel {1;2;3}.
 * @param {any} [methode] INKLUSIV (wie QUARTILE.INKL, ohne Angabe), EXKLUSIV (wie QUARTILE.EXKL) oder RANG (nächster vorhandener Wert).
 * @param {any} [mindestanzahl] Unter dieser Anzahl Werte ergeben das 1. und 3. Quartil #NV (ohne Angabe keine).
 * @param {CustomFunctions.Invocation} invocation Von Excel ergänzt.
 * @requiresParameterAddresses
 */
export function quartilGpa(
  werte: any[][],
  quartil: any[][],
  methode?: any,
  mindestanzahl?: any,
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    { werte, quartil, methode, mindestanzahl },
    invocation,
    (args) => {
      const gewaehlt = readWord<QuartilMethode>(args.methode, ['INKLUSIV', 'EXKLUSIV', 'RANG']);
      const mindestens = readWholeNumber(args.mindestanzahl, 0, 0, Infinity);
      const numbers = readWerte(args.werte);
      const wanted = args.quartil.rows.map((cells, row) =>
        cells.map((_, column) => {
          const q = readQuartil(args.quartil, row, column);
          return q instanceof NotComputable ? q : locate(numbers.length, q, gewaehlt, mindestens);
        }),
      );
      return toAnswer(numbers, wanted, Array.isArray(quartil));
    },
    ['mindestanzahl'],
  ) as any[][];
}

/** The numbers of the area. What Excel's QUARTILE passes over silently, but a person reads as a number, is an error. */
function readWerte(werte: Argument): Float64Array {
  const numbers = new Float64Array(cellCount(werte));
  let count = 0;
  werte.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const cell = readCell(value);
      if (typeof cell === 'number') {
        numbers[count++] = cell;
      } else if (isError(cell)) {
        throw invalidCell('Wert', werte, row, column, `die Zelle enthält ${cell.error}.`);
      } else if (typeof cell === 'string' && looksLikeNumber(cell)) {
        throw invalidCell(
          'Wert',
          werte,
          row,
          column,
          `${quote(cell)} ist Text. Wandeln Sie die Zelle in eine Zahl um, oder nehmen Sie sie aus dem Bereich.`,
        );
      }
    });
  });
  return numbers.subarray(0, count);
}

function readQuartil(quartil: Argument, row: number, column: number): Quartil | NotComputable {
  const cell = readCell(quartil.rows[row]?.[column]);
  if (typeof cell !== 'number') {
    return invalidCell(
      'Quartil',
      quartil,
      row,
      column,
      `${inWords(cell)} ist keine Zahl von 0 bis 4.`,
    );
  }
  const wanted = toExcelPrecision(cell);
  return wanted === 0 || wanted === 1 || wanted === 2 || wanted === 3 || wanted === 4
    ? wanted
    : new NotComputable('number', `Es gibt die Quartile 0 bis 4, nicht ${quote(cell)}.`);
}

function locate(
  n: number,
  quartil: Quartil,
  methode: QuartilMethode,
  mindestanzahl: number,
): Position | NotComputable {
  if (n === 0)
    return new NotComputable(
      'notAvailable',
      'Der Bereich enthält keine Zahl. Prüfen Sie, ob er die Werte umfasst.',
    );
  if (n < mindestanzahl && (quartil === 1 || quartil === 3)) {
    return new NotComputable(
      'notAvailable',
      `Für das ${quartil}. Quartil sind mindestens ${mindestanzahl} Werte verlangt; es sind ${n}.`,
    );
  }
  return quartilPosition(n, quartil, methode);
}

/** Among several quartiles, only the cell concerned carries the error. */
function toAnswer(
  numbers: Float64Array,
  wanted: readonly (readonly (Position | NotComputable)[])[],
  asRows: boolean,
): Answer {
  const positions: Position[] = [];
  for (const cells of wanted) {
    for (const cell of cells) {
      if (!(cell instanceof NotComputable)) positions.push(cell);
      else if (wanted.length === 1 && cells.length === 1) throw cell;
    }
  }
  const found = quartile(numbers, positions);
  let next = 0;
  const rows = wanted.map((cells) =>
    cells.map((cell) => (cell instanceof NotComputable ? toExcelError(cell) : found[next++]!)),
  );
  return asRows ? rows : found[0]!;
}
