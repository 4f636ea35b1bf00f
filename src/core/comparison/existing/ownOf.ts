import { parseArea } from '../../workbook/address';
import type { Cell } from '../../workbook/snapshot';
import type { Own } from '../settings';
import type { Kennzahl, Reading } from '../source/reading';
import type { Told } from './cellsOfEarlier';

/** `=IF(IFERROR(AND('Daten'!$A$5="Rheinberg",…`: where the own name stood, and what stood there. */
const OWN_CELL =
  /^=IF\((?:IFERROR\()?AND\((?:'(?:[^']|'')*'!|[^'"!(),]+!)?(\$[A-Z]+\$\d+)=((?:"(?:[^"]|"")*"&?)+|[\w.-]+),/;

/**
 * The own Kommune as the formula names it, wherever it stands by now; otherwise by the name in the head; else it was given
 * apart.
 */
export function ownOf(
  cells: readonly (Cell | undefined)[],
  found: readonly Kennzahl[],
  { kommunen, namesIn }: Reading,
  head: string,
): Told<Own | null> {
  const formula = cells.find((cell) => (cell?.formula ?? null) !== null)?.formula ?? '';
  const [, address, literal] = OWN_CELL.exec(formula) ?? [];
  if (address !== undefined && literal !== undefined) {
    const place = parseArea(address);
    const line = namesIn === 'column' ? place?.row : place?.column;
    const name = nameIn(literal);
    const same = kommunen.flatMap((kommune, index) =>
      String(kommune.written) === name ? [{ index, line: kommune.line }] : [],
    );
    const one = same.find((each) => each.line === line) ?? same[0];
    return one === undefined
      ? {
          told: null,
          notes: [`„${name}“ steht nicht mehr in der Liste: Wählen Sie die eigene Kommune neu.`],
        }
      : { told: { kommune: one.index }, notes: [] };
  }
  const named = kommunen.findIndex(({ name }) => name === head);
  if (named >= 0) return { told: { kommune: named }, notes: [] };
  const values = new Map(
    found.flatMap(({ position }, index) => {
      const value = cells[index]?.value;
      return typeof value === 'number' ? [[position, value] as const] : [];
    }),
  );
  return { told: values.size === 0 ? null : { name: head, values }, notes: [] };
}

/** A text of a formula without its quotes, joined where it is in pieces; a number as it is. */
function nameIn(literal: string): string {
  const pieces = [...literal.matchAll(/"((?:[^"]|"")*)"/g)];
  if (pieces.length === 0) return literal;
  return pieces.map(([, text]) => text!.replace(/""/g, '"')).join('');
}
