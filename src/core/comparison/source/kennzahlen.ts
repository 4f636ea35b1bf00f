import { readNumberText } from '../../numbers/numberText';
import type { Grid } from './grid';
import { headingsOf } from './headings';
import { isNumbering, isOfKeys } from './headLines';
import { readKennzahl, type Lines } from './kennzahl';
import { areKeys } from './keys';
import type { Kennzahl, Place, Remark } from './reading';

interface Found {
  readonly kennzahlen: readonly Kennzahl[];
  readonly remarks: readonly Remark[];
}

export const NO_TABLE =
  'In der Markierung steht keine Tabelle mit Namen der Kommunen in der ersten Spalte oder Zeile und Werten daneben.';
const ONLY_TEXT =
  'Die Zahlen in der Markierung sind als Text gespeichert; damit rechnet Excel nicht. Wandeln Sie sie in Zahlen um: Zellen markieren, im Menüband „Daten“ auf „Text in Spalten“ und dort auf „Fertig stellen“ klicken.';

/** The indicators of a table; keys and columns without a figure are none, which is said where somebody may miss them. */
export function readKennzahlen(
  grid: Grid,
  lines: Lines,
  names: number,
  positions: readonly number[],
  heads: readonly number[],
): Found | { readonly text: string } {
  const named = heads.filter((line) => {
    const head = grid.headLine(line, names, positions);
    return !isNumbering(head) && !isOfKeys(head);
  });
  const headings = headingsOf(grid, named, positions);
  const read = positions.map((position) => {
    const heading = headings.get(position)!;
    const placeOf = (line: number): Place => grid.placeOf(line, position);
    const one = readKennzahl(lines, {
      position,
      heading,
      cellOf: (line) => grid.at(line, position),
      placeOf,
      namesIn: grid.namesIn,
    });
    const isText = lines.kommunen.some(({ line }) => {
      const value = grid.at(line, position)?.value;
      return typeof value === 'string' && readNumberText(value) !== null;
    });
    return { ...one, isText, isKey: areKeys(heading, one.kennzahl.values), place: placeOf };
  });
  const withFigures = read.filter(({ kennzahl }) =>
    kennzahl.values.some((value) => value !== null),
  );
  const compared = withFigures.filter(({ isKey }) => !isKey);
  const first = lines.kommunen[0];
  if (compared.length === 0 || first === undefined) {
    return { text: read.some(({ isText, isKey }) => isText && !isKey) ? ONLY_TEXT : NO_TABLE };
  }
  return {
    kennzahlen: compared.map(({ kennzahl }) => kennzahl),
    remarks: read.flatMap((each): readonly Remark[] => {
      if (compared.includes(each)) return each.remarks;
      const { kennzahl, isKey, isText, place } = each;
      const why = isKey ? KEYS : isText ? TEXTS : null;
      return why === null
        ? []
        : [{ place: place(first.line), kind: 'no indicator', text: `„${kennzahl.name}“ ${why}` }];
    }),
  };
}

const KEYS = 'unterscheidet nur und ist keine Kennzahl.';
const TEXTS = 'wird nicht verglichen: Die Zahlen sind als Text gespeichert.';
