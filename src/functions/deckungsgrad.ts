import { deckungsgrad as share } from '../core/ratios/deckungsgrad';
import { answer } from './call/answer';
import { readNumber, requireNumber } from './call/read';

/**
 * Deckungsgrad als Anteil: Einzahlungen ÷ (Aufwendungen − Kostenbeiträge Dritter). Als Prozent formatieren.
 * @customfunction DECKUNGSGRAD DECKUNGSGRAD
 * @helpurl https://localhost:3000/handbuch.html#deckungsgrad
 * @param einzahlungen Einzahlungen, zum Beispiel der Vollstreckung.
 * @param aufwendungen Personal- und Sachaufwendungen.
 * @param {any} [kostenbeitraege] Kostenbeiträge Dritter, die den Aufwand mindern (ohne Angabe 0).
 * @param {CustomFunctions.Invocation} invocation Von Excel ergänzt.
 * @requiresParameterAddresses
 */
export function deckungsgrad(
  einzahlungen: any,
  aufwendungen: any,
  kostenbeitraege?: any,
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    { einzahlungen, aufwendungen, kostenbeitraege },
    invocation,
    (args) =>
      share(
        requireNumber(args.einzahlungen),
        requireNumber(args.aufwendungen),
        readNumber(args.kostenbeitraege, 0),
      ),
    ['kostenbeitraege'],
  ) as any[][];
}
