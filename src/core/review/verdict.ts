import { SEVERITIES, type Report, type Severity, type Tally } from '../checks/report';
import { NO_TABLE } from '../plan/correction';
import { counted, germanCount } from '../numbers/germanNumbers';
import { weight } from './severity';

const NAMES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  fehler: ['Fehler', 'Fehler'],
  warnung: ['Warnung', 'Warnungen'],
  rundung: ['Rundung', 'Rundungen'],
  hinweis: ['Hinweis', 'Hinweise'],
};

export function severityName(severity: Severity): string {
  return NAMES[severity][0];
}

/** The result in two sentences: what was found, and how much of what could be checked held. */
export function verdict({ tables, findings, tally }: Report): string {
  const weights = findings.map(weight);
  const found = SEVERITIES.map((severity) => ({
    severity,
    number: weights.filter((each) => each === severity).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => counted(number, ...NAMES[severity]));
  const foundSentence = found.length === 0 ? 'Keine Befunde.' : `${found.join(', ')}.`;
  const isNone = tables.every(({ art }) => art === NO_TABLE);
  if (isNone) return `Keine Tabelle erkannt. ${foundSentence}`;
  if (total(tally) === 0) return `${foundSentence} Es gab keine Rechnung zu prüfen.`;
  return `${foundSentence} ${held(tally)}.`;
}

/** `312 von 318`; what was not checked has not held either. */
export function share(tally: Tally): string {
  return total(tally) === 0
    ? 'nichts zu prüfen'
    : `${germanCount(tally.bestanden)} von ${germanCount(total(tally))}`;
}

/** `312 von 318 Prüfungen bestanden` */
export function checksHeld(tally: Tally): string {
  if (total(tally) === 0) return 'keine Rechnung zu prüfen';
  return `${share(tally)} ${total(tally) === 1 ? 'Prüfung' : 'Prüfungen'} bestanden`;
}

/** `312 von 318 Prüfungen bestanden, 2 mit Rundungsdifferenz, 3 fehlgeschlagen, 1 nicht prüfbar` */
export function held(tally: Tally): string {
  const rest: readonly (readonly [number, string])[] = [
    [tally.rundung, 'mit Rundungsdifferenz'],
    [tally.fehlgeschlagen, 'fehlgeschlagen'],
    [tally.nichtPruefbar, 'nicht prüfbar'],
  ];
  return [
    checksHeld(tally),
    ...rest
      .filter(([number]) => number > 0)
      .map(([number, state]) => `${germanCount(number)} ${state}`),
  ].join(', ');
}

function total({ bestanden, rundung, fehlgeschlagen, nichtPruefbar }: Tally): number {
  return bestanden + rundung + fehlgeschlagen + nichtPruefbar;
}
