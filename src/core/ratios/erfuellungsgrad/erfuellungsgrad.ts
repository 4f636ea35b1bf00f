import { NotComputable } from '../notComputable';
import type { Bewertung } from './bewertung';

export interface Frage {
  readonly bewertung: Bewertung;
  /** Greater than zero; without meaning where the question does not apply. */
  readonly gewichtung: number;
}

/**
 * The score of an interview as a share: Σ(Bewertung · Gewichtung) ÷ Σ(Höchstwert · Gewichtung).
 *
 * GPA NRW: the points are weighted, and "deren Summe ins Verhältnis gesetzt wird zur maximal erreichbaren
 * Punktzahl". The total is therefore not the mean of the parts. What does not apply counts in neither sum;
 * an open question makes the score unknown, unless the interim result is asked for.
 */
export function erfuellungsgrad(
  fragen: readonly Frage[],
  hoechstwert: number,
  zwischenstand: boolean,
): number {
  let punkte = 0;
  let optimalwert = 0;
  let offen = 0;
  for (const { bewertung, gewichtung } of fragen) {
    if (bewertung === 'offen') {
      offen++;
    } else if (bewertung !== 'entfällt') {
      punkte += bewertung * gewichtung;
      optimalwert += hoechstwert * gewichtung;
    }
  }
  if (offen > 0 && !zwischenstand) {
    throw new NotComputable('notAvailable', openQuestions(offen, fragen.length));
  }
  if (optimalwert === 0) {
    throw new NotComputable(
      'notAvailable',
      'Keine Frage ist bewertet; es gibt noch keinen Erfüllungsgrad.',
    );
  }
  if (!Number.isFinite(optimalwert)) {
    throw new NotComputable('number', 'Die Gewichte sind größer, als Excel rechnen kann.');
  }
  return punkte / optimalwert;
}

function openQuestions(offen: number, fragen: number): string {
  if (fragen === 1) return 'Die Frage ist offen. Bewerten Sie sie.';
  const wayOut = offen < fragen ? ', oder setzen Sie zwischenstand auf WAHR' : '';
  return `${offen} von ${fragen} Fragen offen. Bewerten Sie sie${wayOut}.`;
}
