import { outcome } from '../support/customFunctionsGlobal';
import { deckungsgrad } from '../../src/functions/deckungsgrad';

const call = (...args: unknown[]) =>
  outcome(() => (deckungsgrad as (...args: unknown[]) => unknown)(...args));

describe('PLANWERK.DECKUNGSGRAD', () => {
  it.each<[string, unknown[], unknown]>([
    ['Rheinberg, net', [263_234, 215_684], 263_234 / 215_684],
    ['Rheinberg, gross', [263_234, 230_000, 14_316], 263_234 / 215_684],
    ['no Kostenbeiträge in the cell', [[[100]], [[50]], [[null]]], 2],
    ['nothing paid in', [0, 50], 0],
  ])('%s', async (_, args, expected) => {
    expect(await call(...args)).toBe(expected);
  });

  it.each<[string, unknown[], string]>([
    [
      'no cost',
      [100, 0],
      '#DIV/0! Nach Abzug der Kostenbeiträge bleibt kein Aufwand; ein Deckungsgrad ist nicht definiert.',
    ],
    [
      'cost that is all but gone to the cent',
      [263_234, 40_724.15, 5815.45 + 12_412.56 + 17_258.37 + 5237.77],
      '#DIV/0! Nach Abzug der Kostenbeiträge bleibt kein Aufwand; ein Deckungsgrad ist nicht definiert.',
    ],
    [
      'contributions above the cost',
      [100, 50, 60],
      '#NUM! Die Kostenbeiträge sind höher als die Aufwendungen; ein Deckungsgrad ist nicht definiert.',
    ],
    ['negative cost', [100, -5], '#NUM! Geben Sie die Aufwendungen mit positivem Vorzeichen an.'],
    ['empty Einzahlungen', [null, 50], '#VALUE! Argument „einzahlungen“ fehlt oder ist leer.'],
    ['empty Aufwendungen', [100, ''], '#VALUE! Argument „aufwendungen“ fehlt oder ist leer.'],
    ['text', ['viel', 50], '#VALUE! Argument „einzahlungen“ muss eine Zahl sein, nicht „viel“.'],
    [
      'number as text',
      ['263.234', 50],
      '#VALUE! Argument „einzahlungen“: „263.234“ ist als Text gespeichert. Wandeln Sie die Zelle in eine Zahl um.',
    ],
    ['truth value', [true, 50], '#VALUE! Argument „einzahlungen“ muss eine Zahl sein, nicht WAHR.'],
    ['error', [{ code: '#NAME?' }, 50], '#VALUE! Argument „einzahlungen“ enthält #NAME?.'],
    ['no number', [NaN, 50], '#VALUE! Argument „einzahlungen“ enthält #ZAHL!.'],
    [
      'long text',
      ['x'.repeat(60), 50],
      `#VALUE! Argument „einzahlungen“ muss eine Zahl sein, nicht „${'x'.repeat(40)}…“.`,
    ],
  ])('%s', async (_, args, expected) => {
    expect(await call(...args)).toBe(expected);
  });
});
