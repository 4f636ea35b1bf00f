import { NotComputable } from './notComputable';

/**
 * Cost coverage as a share: Einzahlungen ÷ (Aufwendungen − Kostenbeiträge Dritter).
 *
 * GPA NRW, Prüfung der Zahlungsabwicklung (Rheinberg 2015): the Ressourceneinsatz is the Aufwendungen
 * "reduziert um Kostenbeiträge von Dritten"; 263.234 ÷ 215.684 is shown as 122,0 %.
 */
export function deckungsgrad(
  einzahlungen: number,
  aufwendungen: number,
  kostenbeitraege: number,
): number {
  const ressourceneinsatz = aufwendungen - kostenbeitraege;
  if (ressourceneinsatz === 0) {
    throw new NotComputable(
      'divisionByZero',
      'Nach Abzug der Kostenbeiträge bleibt kein Aufwand; ein Deckungsgrad ist nicht definiert.',
    );
  }
  if (ressourceneinsatz < 0) {
    throw new NotComputable(
      'number',
      'Die Kostenbeiträge sind höher als die Aufwendungen; ein Deckungsgrad ist nicht definiert.',
    );
  }
  const share = einzahlungen / ressourceneinsatz;
  if (!Number.isFinite(share)) {
    throw new NotComputable('number', 'Das Ergebnis ist größer, als Excel es darstellen kann.');
  }
  return share;
}
