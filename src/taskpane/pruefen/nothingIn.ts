import { verdict } from '../../core/review/verdict';
import type { Checked } from './usePruefung';

/** What to say where there is nothing to check. */
export function nothingIn({ snapshot, report, findings }: Checked) {
  if (snapshot.sheets.every(({ cells }) => cells.length === 0)) {
    return {
      sentence: 'Die Arbeitsmappe ist leer.',
      advice: 'Öffnen Sie einen Wirtschaftsplan, und prüfen Sie dann noch einmal.',
    };
  }
  if (report.tables.length === 0 && findings.length === 0) {
    return {
      sentence: 'In dieser Mappe ist keine Tabelle eines Wirtschaftsplans zu erkennen.',
      advice:
        'Planwerk sucht Tabellen mit Bezeichnungen am Anfang der Zeilen und Beträgen in Spalten mit Überschrift.',
    };
  }
  return null;
}

/** The outcome of a check in a sentence. */
export function outcomeOf(checked: Checked): string {
  const { vorjahr } = checked.report;
  const outcome = nothingIn(checked)?.sentence ?? verdict(checked.report);
  return vorjahr === null ? outcome : `${outcome} ${vorjahr.text}`;
}
