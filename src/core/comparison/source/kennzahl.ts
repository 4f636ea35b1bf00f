import { columnName } from '../../workbook/address';
import type { Cell } from '../../workbook/snapshot';
import { readEntry } from './entry';
import { formOf } from './form';
import { mostFrequent } from './mostFrequent';
import type { Foreign, Kennzahl, Kommune, NamesIn, Place, Remark } from './reading';
import { unitInWords, unitOfFormat } from './unit';

/** The lines of the data: those of Kommunen, and those that must not count. */
export interface Lines {
  readonly data: readonly number[];
  readonly kommunen: readonly Kommune[];
  readonly foreign: readonly Foreign[];
  readonly remarks: readonly Remark[];
}

interface Column {
  readonly position: number;
  readonly heading: string;
  readonly cellOf: (line: number) => Cell | undefined;
  readonly placeOf: (line: number) => Place;
  readonly namesIn: NamesIn;
}

/** An indicator, and what is to be said of its cells. */
export function readKennzahl(
  { data, kommunen, foreign }: Lines,
  { position, heading, cellOf, placeOf, namesIn }: Column,
): { readonly kennzahl: Kennzahl; readonly remarks: readonly Remark[] } {
  const entries = new Map(kommunen.map(({ line }) => [line, readEntry(cellOf(line))] as const));
  const left = new Set(foreign.map(({ line }) => line));
  const counting = kommunen.filter(({ line }) => entries.get(line)!.taken === 'counts');
  const formats = counting.map(({ line }) => cellOf(line)!.format);
  const values = kommunen.map(({ line }) => entries.get(line)!.value);
  const otherUnit = unitsOf(formats);
  // How a single one in percent is shown says nothing of the others.
  const alike = counting.filter(({ line }) => otherUnit(cellOf(line)) === null);
  const form = formOf(
    alike.map(({ line }) => cellOf(line)!.format),
    alike.map(({ line }) => entries.get(line)!.value!),
  );
  const remarks: Remark[] = [];
  const otherUnits: number[] = [];
  kommunen.forEach(({ line }, kommune) => {
    const { remark } = entries.get(line)!;
    const other = remark === null ? otherUnit(cellOf(line)) : null;
    if (remark !== null) remarks.push({ place: placeOf(line), ...remark });
    else if (other !== null) {
      remarks.push({ place: placeOf(line), kind: 'unit', ...other });
      otherUnits.push(kommune);
    }
  });
  const unnamed = namesIn === 'column' ? `Spalte ${columnName(position)}` : `Zeile ${position + 1}`;
  return {
    kennzahl: {
      name: heading === '' ? unnamed : heading,
      position,
      form,
      values,
      otherUnits,
      taken: data.map((line) => {
        // What stands beside no Kommune is harmless only where it is nothing that the functions would take.
        const entry = entries.get(line) ?? readEntry(cellOf(line));
        return left.has(line) && entry.taken === 'counts' ? 'excluded' : entry.taken;
      }),
    },
    remarks,
  };
}

/** Says of a figure that it is given in another unit than most are; null where it is not. */
function unitsOf(
  formats: readonly string[],
): (cell: Cell | undefined) => Pick<Remark, 'text' | 'unit'> | null {
  const different = new Set(formats);
  if (different.size < 2) return () => null;
  const units = new Map([...different].map((format) => [format, unitOfFormat(format)]));
  const expected = mostFrequent(formats.map((format) => units.get(format)!)) ?? '';
  return (cell) => {
    const unit = cell === undefined ? expected : unitOfFormat(cell.format);
    return unit === expected
      ? null
      : {
          text: `Der Wert ist ${unitInWords(unit)} angegeben, die meisten ${unitInWords(expected)}.`,
          unit: unitInWords(unit),
        };
  };
}
