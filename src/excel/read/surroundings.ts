import type { Surroundings } from '../../core/freeze/frozenLines';
import type { PlanwerkFormula } from '../../core/freeze/planwerkFormulas';
import { roundTrip } from '../roundTrip';
import { askFilled } from './filled';

/** So many at once keep an answer small. */
const MOST_AT_ONCE = 500;

/** What stands around formulas: what they fill, and what keeps them from being replaced. */
export async function readSurroundings(
  formulas: readonly PlanwerkFormula[],
  signal?: AbortSignal,
): Promise<Surroundings[]> {
  const read: Surroundings[] = [];
  for (let from = 0; from < formulas.length; from += MOST_AT_ONCE) {
    const some = formulas.slice(from, from + MOST_AT_ONCE);
    read.push(...(await roundTrip(({ workbook }) => ask(workbook, some), signal)));
  }
  return read;
}

function ask(workbook: Excel.Workbook, formulas: readonly PlanwerkFormula[]): () => Surroundings[] {
  const isProtected = new Map(
    [...new Set(formulas.map(({ sheet }) => sheet))].map((name) => {
      const { protection } = workbook.worksheets.getItem(name);
      protection.load('protected');
      return [name, protection] as const;
    }),
  );
  const answers = formulas.map((formula) => {
    const { sheet, row, column } = formula;
    const cell = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    cell.load('formulasLocal, text, savedAsArray');
    const tables = cell.getTables(false);
    tables.load('items/name');
    const spill = askFilled(cell);
    return (): Surroundings => {
      const { formulasLocal, text, savedAsArray: isArray } = cell;
      const { items } = tables;
      return {
        ...formula,
        shownFormula: String(formulasLocal[0]![0]),
        text: text[0]![0]!,
        spill: spill(),
        isArray,
        table: items[0]?.name ?? null,
        isProtected: isProtected.get(sheet)!.protected,
      };
    };
  });
  return () => answers.map((answer) => answer());
}
