import type { PatchedParts } from './patchedParts';
import type { SheetText } from './sheetText';
import { fallsInto, isThreeDimensional, type Insertion } from './shiftRows';
import { UnpatchableFile } from './unpatchableFile';
import { attribute, unescaped } from './xmlText';

const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/<(?:[\w.-]+:)?(?:controls|oleObjects)[\s>]/, 'Steuerelemente oder eingebettete Objekte'],
  [/<(?:[\w.-]+:)?scenarios[\s>]/, 'Szenarien'],
  [/<(?:[\w.-]+:)?customSheetViews[\s>]/, 'benutzerdefinierte Ansichten'],
];

/** Says what stands against inserting a row, where not everything could follow exactly. */
export function refuseInsertion(parts: PatchedParts, sheet: SheetText, insertion: Insertion): void {
  const { before } = insertion;
  const refuse = (what: string): never => {
    throw new UnpatchableFile(
      `Auf dem Blatt „${sheet.name}“ müsste vor Zeile ${before + 1} eine Zeile eingefügt werden; das geht in der Datei nicht genau, denn die Mappe enthält dort ${what}. Bitte fügen Sie die Zeile in Excel ein.`,
    );
  };
  for (const [pattern, what] of FOREIGN) if (pattern.test(sheet.tail)) refuse(what);
  for (const [, { inner }] of sheet.allCells()) {
    const tag = /<(?:[\w.-]+:)?f\s[^>]*>/.exec(inner)?.[0] ?? '';
    const type = attribute(tag, 't');
    const area = attribute(tag, 'ref') ?? '';
    if (type === 'dataTable') refuse('eine Datentabelle');
    if (type === 'array' && area.includes(':')) refuse('eine Matrixformel über mehrere Zellen');
  }
  for (const { kind, target } of parts.related(parts.sheets.get(sheet.name)!)) {
    const xml = parts.text(target);
    const area = attribute(/<(?:[\w.-]+:)?table\s[^>]*>/.exec(xml)?.[0] ?? '', 'ref') ?? '';
    if (kind === 'table' && fallsInto(area, before)) refuse('an dieser Stelle eine Tabelle');
    if (kind === 'pivotTable') {
      const place = /<(?:[\w.-]+:)?location\s[^>]*>/.exec(xml)?.[0] ?? '';
      if (fallsInto(attribute(place, 'ref') ?? '', before))
        refuse('an dieser Stelle eine Pivot-Tabelle');
    }
  }
  for (const name of parts.sheets.keys())
    for (const [, { inner }] of parts.sheet(name).allCells()) {
      const formula = /<(?:[\w.-]+:)?f(?:\s[^>]*)?>([^<]*)</.exec(inner)?.[1];
      if (formula !== undefined && isThreeDimensional(unescaped(formula)))
        refuse('oder anderswo Bezüge über mehrere Blätter zugleich');
    }
}
