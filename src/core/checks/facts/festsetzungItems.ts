import type { Table } from '../../plan/types';

export type Item =
  | 'erträge'
  | 'aufwendungen'
  | 'jahresergebnis'
  | 'einnahmen'
  | 'ausgaben'
  | 'verpflichtungsermächtigungen'
  | 'investitionskredite'
  | 'liquiditätskredite';

/** What a Festsetzung names; the first pattern that fits a label decides. */
export const ITEMS: readonly (readonly [Item, RegExp, string])[] = [
  [
    'liquiditätskredite',
    /höchstbetrag|liquiditätskredit|kassenkredit/i,
    'Höchstbetrag der Liquiditätskredite',
  ],
  ['verpflichtungsermächtigungen', /verpflichtungserm|\bVE\b/i, 'Verpflichtungsermächtigungen'],
  ['investitionskredite', /kredit|darlehen/i, 'Kreditermächtigung'],
  ['jahresergebnis', /ergebnis|gewinn|verlust|überschuss|fehlbetrag/i, 'Jahresergebnis'],
  ['einnahmen', /einnahme|mittelherkunft|einzahlung/i, 'Einnahmen des Vermögensplans'],
  ['ausgaben', /ausgabe|mittelverwendung|auszahlung/i, 'Ausgaben des Vermögensplans'],
  ['aufwendungen', /aufwendungen|aufwand/i, 'Aufwendungen des Erfolgsplans'],
  ['erträge', /erträge|ertrag/i, 'Erträge des Erfolgsplans'],
];

/** The rows in which a Festsetzung names its items. */
export function itemsOf(table: Table): Map<Item, number> {
  const items = new Map<Item, number>();
  table.rows.forEach(({ label, type }, row) => {
    // "Verpflichtungsermächtigungen werden nicht veranschlagt" is named as well, without a figure.
    if (type === 'heading' && !/veranschlagt|festgesetzt/i.test(label)) return;
    const item = ITEMS.find(([, pattern]) => pattern.test(label))?.[0];
    if (item !== undefined && !items.has(item)) items.set(item, row);
  });
  return items;
}
