import { germanError } from '../formulas/errorNames';
import { areaAddress, cellAddress, type Area } from '../workbook/address';
import { isError, type CellValue } from '../workbook/snapshot';
import type { SpillReader } from './spillReaders';

/** What may stand in the way around a formula's cell. */
interface Circumstances {
  readonly spill: Area | null;
  readonly table: string | null;
  readonly isProtected: boolean;
}

/** The errors of a formula that has not got its result yet. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA']);

/** Why a formula stays one, as a German sentence. */
export function obstacleOf(
  { spill, table, isProtected }: Circumstances,
  isPart: boolean,
  values: readonly (readonly (CellValue | null)[])[],
  readers: readonly SpillReader[],
): string | null {
  const all = values.flat();
  const errors = all.filter(isError);
  if (all[0] === null || errors.some(({ error }) => WAITING.has(error))) {
    return 'Excel hat das Ergebnis noch nicht berechnet.';
  }
  if (errors.length > 0) {
    const shown = germanError(errors[0]!.error);
    return spill === null
      ? `Die Zelle zeigt ${shown}; ein Fehler wird nicht festgeschrieben.`
      : `Im Ergebnis steht ${shown}; ein Fehler wird nicht festgeschrieben.`;
  }
  if (isProtected) return 'Das Blatt ist geschützt.';
  if (table !== null) {
    return `Die Zelle gehört zur Excel-Tabelle „${table}“; dort ließe sich die Formel nicht genau zurückholen.`;
  }
  if (isPart) {
    return 'Die Zelle gehört zu einer Matrixformel; sie lässt sich nur als Ganzes ändern.';
  }
  return readersSentence(spill, readers);
}

/** Without the formula there is nothing that `B2#` could mean: it becomes #BEZUG!. */
function readersSentence(spill: Area | null, readers: readonly SpillReader[]): string | null {
  const [first] = readers;
  if (first === undefined) return null;
  const own = `${cellAddress(first.row, first.column)}#`;
  const instead = spill === null ? '' : ` durch ${areaAddress(spill)}`;
  return `${own} wird gelesen von ${first.reader}; dort stünde danach #BEZUG!. Ersetzen Sie dort erst ${own}${instead}.`;
}
