import { HOECHSTWERT_GPA, readBewertung } from '../core/ratios/erfuellungsgrad/bewertung';
import {
  erfuellungsgrad as share,
  type Frage,
} from '../core/ratios/erfuellungsgrad/erfuellungsgrad';
import { answer } from './call/answer';
import { isError, readCell, sizeOf, widthOf, type Argument, type Cell } from './call/argument';
import { quote } from './call/quote';
import { inWords, invalid, invalidCell, readFlag, readWholeNumber } from './call/read';

/**
 * Erfüllungsgrad eines Interviews als Anteil: Summe aus Bewertung × Gewichtung, geteilt durch die erreichbaren Punkte. Als Prozent formatieren.
 * @customfunction ERFUELLUNGSGRAD ERFUELLUNGSGRAD
 * @helpurl https://localhost:3000/handbuch.html#erfuellungsgrad
 * @param bewertungen Bewertungen 0 bis 3, auch als Text („vollständig erfüllt“), oder „entfällt“. Leere Zellen sind offene Fragen.
 * @param gewichte Gewichtungen, ebenso viele und gleich angeordnet wie die Bewertungen.
 * @param {any} [zwischenstand] WAHR: nur die bewerteten Fragen zählen. FALSCH (ohne Angabe): offene Fragen ergeben #NV.
 * @param {any} [höchstwert] Höchste Bewertung der Skala (ohne Angabe 3).
 * @param {CustomFunctions.Invocation} invocation Von Excel ergänzt.
 * @requiresParameterAddresses
 */
export function erfuellungsgrad(
  bewertungen: any[][],
  gewichte: any[][],
  zwischenstand?: any,
  höchstwert?: any, // The function wizard shows the names of the parameters: hence the umlaut.
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    { bewertungen, gewichte, zwischenstand, höchstwert },
    invocation,
    (args) => {
      const hoechstwert = readWholeNumber(args.höchstwert, HOECHSTWERT_GPA, 1, Infinity);
      const zwischen = readFlag(args.zwischenstand, false);
      return share(readFragen(args.bewertungen, args.gewichte, hoechstwert), hoechstwert, zwischen);
    },
    ['zwischenstand'],
  ) as any[][];
}

/** A row without Bewertung and without Gewichtung is no question but a heading or a gap, and is passed over. */
function readFragen(bewertungen: Argument, gewichte: Argument, hoechstwert: number): Frage[] {
  if (sizeOf(bewertungen) !== sizeOf(gewichte)) {
    throw invalid(
      `Es sind ${sizeOf(bewertungen)} Bewertungen, aber ${sizeOf(gewichte)} Gewichte. ` +
        'Beide Bereiche müssen gleich groß sein.',
    );
  }
  const width = widthOf(bewertungen.rows);
  const fragen: Frage[] = [];
  bewertungen.rows.forEach((_, row) => {
    for (let column = 0; column < width; column++) {
      const frage = readFrage(bewertungen, gewichte, row, column, hoechstwert);
      if (frage !== null) fragen.push(frage);
    }
  });
  return fragen;
}

function readFrage(
  bewertungen: Argument,
  gewichte: Argument,
  row: number,
  column: number,
  hoechstwert: number,
): Frage | null {
  const punkte = readCell(bewertungen.rows[row]?.[column]);
  const gewichtung = readCell(gewichte.rows[row]?.[column]);
  if (punkte === null && gewichtung === null) return null;
  if (isError(punkte)) {
    throw invalidCell('Bewertung', bewertungen, row, column, `die Zelle enthält ${punkte.error}.`);
  }
  const bewertung = readBewertung(punkte, hoechstwert);
  if (bewertung === null) {
    throw invalidCell('Bewertung', bewertungen, row, column, offTheScale(punkte, hoechstwert));
  }
  // A question that does not apply needs no weight, but a wrong one is wrong all the same.
  const ohneGewicht = gewichtung === null || typeof gewichtung === 'string';
  if (bewertung === 'entfällt' && ohneGewicht) return { bewertung, gewichtung: 1 };
  if (typeof gewichtung !== 'number' || gewichtung <= 0) {
    throw invalidCell(
      'Gewichtung',
      gewichte,
      row,
      column,
      `${inWords(gewichtung)} ist keine Zahl größer als 0.`,
    );
  }
  return { bewertung, gewichtung };
}

function offTheScale(punkte: Cell, hoechstwert: number): string {
  const scale = `Skala 0 bis ${quote(hoechstwert)}`;
  return typeof punkte === 'number'
    ? `${quote(punkte)} liegt nicht auf der ${scale}.`
    : `${inWords(punkte)} gehört nicht zur ${scale}.`;
}
