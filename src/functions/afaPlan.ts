import { centsFromEuro, euroFromCents } from '../core/numbers/cents';
import { toExcelPrecision } from '../core/numbers/rounding';
import { afaPlan as plan } from '../core/ratios/afa/afaPlan';
import type { Abgang, AfaJahr, Anlage, Verfahren } from '../core/ratios/afa/types';
import { answer } from './call/answer';
import { cellCount, readCell, type Argument } from './call/argument';
import {
  inWords,
  invalidCell,
  readFlag,
  readNumber,
  readSingle,
  readTag,
  readWholeNumber,
  readWord,
  requireNumber,
  requireTag,
} from './call/read';

/**
 * Abschreibungsplan einer Anlage, Jahr für Jahr: Jahr, Monate, Buchwert 01.01., AfA, Buchwert 31.12.
 * @customfunction AFA_PLAN AFA_PLAN
 * @helpurl https://localhost:3000/handbuch.html#afa_plan
 * @param anschaffungskosten Anschaffungs- oder Herstellungskosten in Euro.
 * @param anschaffung Datum der Anschaffung; ihr Monat zählt mit.
 * @param nutzungsdauer Nutzungsdauer in Jahren (ganze Monate: 4 oder 2,5). Bei leistung und sammelposten ohne Bedeutung.
 * @param {any} [methode] linear (ohne Angabe), degressiv, leistung oder sammelposten.
 * @param {any[][]} [parameter] degressiv: der Jahressatz, zum Beispiel 25 %. leistung: die Mengen je Jahr.
 * @param {any} [erinnerungswert] Betrag, der nach voller Abschreibung stehen bleibt (ohne Angabe 0).
 * @param {any} [abgang] Datum des Abgangs, wenn die Anlage vorher ausscheidet.
 * @param {any} [abgangsmonat_zählt] WAHR: auch der Monat des Abgangs wird abgeschrieben (ohne Angabe FALSCH).
 * @param {any} [stellen] Nachkommastellen der AfA: 2 Cent (ohne Angabe), 0 volle Euro, -3 volle Tausend.
 * @param {any} [kopfzeile] FALSCH: ohne Kopfzeile (ohne Angabe WAHR).
 * @param {CustomFunctions.Invocation} invocation Von Excel ergänzt.
 * @requiresParameterAddresses
 */
export function afaPlan(
  anschaffungskosten: any,
  anschaffung: any,
  nutzungsdauer: any,
  methode?: any,
  parameter?: any[][],
  erinnerungswert?: any,
  abgang?: any,
  abgangsmonat_zählt?: any, // The function wizard shows the names of the parameters: hence the umlaut.
  stellen?: any,
  kopfzeile?: any,
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const values = {
    anschaffungskosten,
    anschaffung,
    nutzungsdauer,
    methode,
    parameter,
    erinnerungswert,
    abgang,
    abgangsmonat_zählt,
    stellen,
    kopfzeile,
  };
  return answer(
    values,
    invocation,
    (args) =>
      toRows(
        plan(readAnlage(args), readVerfahren(args), readAbgang(args)),
        readFlag(args.kopfzeile, true),
      ),
    ['erinnerungswert', 'abgangsmonat_zählt'],
  ) as any[][];
}

type Args<Name extends string> = Record<Name, Argument>;

function readAnlage(
  args: Args<'anschaffungskosten' | 'anschaffung' | 'erinnerungswert' | 'stellen'>,
): Anlage {
  return {
    anschaffungskosten: centsFromEuro(requireNumber(args.anschaffungskosten)),
    anschaffung: requireTag(args.anschaffung),
    erinnerungswert: centsFromEuro(readNumber(args.erinnerungswert, 0)),
    rundung: 10 ** (2 - readWholeNumber(args.stellen, 2, -6, 2)),
  };
}

function readVerfahren(args: Args<'methode' | 'nutzungsdauer' | 'parameter'>): Verfahren {
  const art = readWord(args.methode, ['linear', 'degressiv', 'leistung', 'sammelposten']);
  switch (art) {
    case 'linear':
      return { art, monate: readMonate(args.nutzungsdauer) };
    case 'degressiv':
      return { art, monate: readMonate(args.nutzungsdauer), satz: readNumber(args.parameter, NaN) };
    case 'leistung':
      return { art, mengen: readMengen(args.parameter) };
    case 'sammelposten':
      return { art };
  }
}

function readMonate(nutzungsdauer: Argument): number {
  return toExcelPrecision(12 * requireNumber(nutzungsdauer));
}

function readMengen(parameter: Argument): number[] {
  const mengen: number[] = [];
  if (cellCount(parameter) === 1 && readSingle(parameter) === null) return mengen;
  parameter.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const cell = readCell(value);
      if (typeof cell !== 'number') {
        throw invalidCell('Menge', parameter, row, column, `${inWords(cell)} ist keine Zahl.`);
      }
      mengen.push(cell);
    });
  });
  return mengen;
}

function readAbgang(args: Args<'abgang' | 'abgangsmonat_zählt'>): Abgang | null {
  const monatZaehlt = readFlag(args.abgangsmonat_zählt, false);
  const tag = readTag(args.abgang);
  return tag && { tag, monatZaehlt };
}

const KOPFZEILE = ['Jahr', 'Monate', 'Buchwert 01.01.', 'AfA', 'Buchwert 31.12.'];
const ABGANG = 'Abgang Restbuchwert';

function toRows(jahre: readonly AfaJahr[], kopfzeile: boolean): (number | string)[][] {
  const mitAbgang = jahre.some(({ abgang }) => abgang !== null);
  const rows = jahre.map((jahr) => [
    jahr.jahr,
    jahr.monate,
    euroFromCents(jahr.buchwertAnfang),
    euroFromCents(jahr.afa),
    euroFromCents(jahr.buchwertEnde),
    ...(mitAbgang ? [jahr.abgang === null ? '' : euroFromCents(jahr.abgang)] : []),
  ]);
  return kopfzeile ? [[...KOPFZEILE, ...(mitAbgang ? [ABGANG] : [])], ...rows] : rows;
}
