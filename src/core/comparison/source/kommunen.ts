import { isError, type Cell } from '../../workbook/snapshot';
import { isAside, isLand } from './asides';
import type { Lines } from './kennzahl';
import type { Foreign, Kommune, Place, Remark } from './reading';

interface Names {
  readonly nameOf: (line: number) => Cell | undefined;
  /** Whether nothing stands beside the name. */
  readonly isEmpty: (line: number) => boolean;
  readonly placeOf: (line: number) => Place;
}

/** The Kommunen among the lines of the data. A line without a name, and one of sums or means, is none. */
export function readKommunen(data: readonly number[], { nameOf, isEmpty, placeOf }: Names): Lines {
  const kommunen: Kommune[] = [];
  const remarks: Remark[] = [];
  const foreign: Foreign[] = [];
  const seen = new Set<string>();
  const names = data.map((line) => nameIn(nameOf(line))).filter((name) => name !== '');
  const areLaender = names.filter(isLand).length * 2 > names.length;
  for (const line of data) {
    const cell = nameOf(line);
    const name = nameIn(cell);
    const remark = (kind: Remark['kind'], text: string): void => {
      remarks.push({ place: placeOf(line), kind, text });
    };
    if (name === '') {
      if (isEmpty(line)) continue;
      foreign.push({ line, written: writtenIn(cell) });
      remark('unnamed', 'Ohne Namen einer Kommune zählt die Zeile nicht mit.');
    } else if (isAside(name) || (isLand(name) && !areLaender)) {
      foreign.push({ line, written: writtenIn(cell) });
      remark('aside', `„${name}“ ist keine Kommune und zählt nicht mit.`);
    } else {
      if (seen.has(name)) remark('twice', `„${name}“ steht mehrfach in der Liste.`);
      seen.add(name);
      kommunen.push({ name, line, written: writtenIn(cell) });
    }
  }
  return { data, kommunen, foreign, remarks };
}

function nameIn(cell: Cell | undefined): string {
  if (cell === undefined || cell.value === null || isError(cell.value)) return '';
  return String(cell.value).replace(/\s+/g, ' ').trim();
}

function writtenIn(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value ?? '';
  return isError(value) ? '' : value;
}
