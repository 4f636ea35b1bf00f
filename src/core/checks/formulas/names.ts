import type { NameLookup } from '../../formulas/addition';
import { parseArea, parseReference } from '../../workbook/address';
import type { DefinedName } from '../../workbook/snapshot';

/** The areas that defined names stand for. A name that is valid on one sheet only is left alone. */
export function areasByName(names: readonly DefinedName[]): NameLookup {
  const areas = new Map(
    names.flatMap(({ name, refersTo, sheet }) => {
      const reference = sheet === null ? parseReference(refersTo.replace(/^=/, '')) : null;
      const area = reference && parseArea(reference.cells);
      return area ? [[name.toLowerCase(), { sheet: reference.sheet, area }] as const] : [];
    }),
  );
  return (name) => areas.get(name.toLowerCase()) ?? null;
}
