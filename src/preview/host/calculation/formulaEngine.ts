import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { SheetState, WorkbookState } from '../workbook/model/workbook';
import type { SheetArea } from './calculation';
import { BLANK, engineError, fixed, round, rowsOf, type EngineValue } from './engineValues';
import { definedNames, SheetView, SUBTOTAL } from './engineView';
import type { Formula } from './formula';
import { CALL, RESULT, type CallSite, type FormulaSource } from './formulaSource';

/** Asked while a formula is calculated; its answer goes on into the formula. */
export type AnswerCall = (site: CallSite, args: readonly EngineValue[]) => EngineValue;

interface UserFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

/**
 * Calculates formulas with the engine, each as the argument of a function of ours, which takes the whole result: what
 * spills, and where to, is decided here and not in the engine, and nothing but the cells that it needs is shown to it.
 */
export class FormulaEngine {
  private readonly results = new Map<number, EngineValue>();
  private sites = new Map<number, readonly CallSite[]>();
  private readonly view: Parameters<typeof calculateFormulas>[0];
  private sheets: SheetView[] = [];

  constructor(
    private readonly workbook: WorkbookState,
    answer: AnswerCall,
  ) {
    const functions = new Map<string, UserFunction>();
    const add = (name: string, invoke: (args: readonly EngineValue[]) => EngineValue): void => {
      functions.set(name, {
        minArity: 0,
        maxArity: 255,
        invoke: (args) => invoke(args as EngineValue[]),
      });
    };
    add('ROUND', (args) => (args.length === 2 ? round(args) : engineError('#VALUE!')));
    add('FIXED', (args) =>
      args.length >= 1 && args.length <= 3 ? fixed(args) : engineError('#VALUE!'),
    );
    add(RESULT, ([id, result]) => {
      this.results.set(numberIn(id), result ?? BLANK);
      return rowsOf(result ?? BLANK)[0]?.[0] ?? BLANK;
    });
    add(CALL, ([id, index, ...args]) =>
      answer(this.sites.get(numberIn(id))![numberIn(index)]!, args),
    );
    // The engine keeps what it has parsed for as long as it gets the same workbook.
    this.view = {
      worksheets: [],
      getWorksheet: () => undefined,
      definedNames: {
        getAllEntries: () => definedNames(workbook),
        getAllNames: () => definedNames(workbook),
      },
      properties: {},
      userFunctions: functions,
    };
  }

  /** Their results, whole arrays included. A formula that is none gives #NAME?, as it would in Excel's file. */
  calculate(
    formulas: readonly Formula[],
    sourceOf: (formula: Formula) => FormulaSource,
    precedents: (formula: Formula) => readonly SheetArea[],
  ): Map<Formula, EngineValue> {
    this.results.clear();
    this.sites = new Map();
    // A formula can stand beside the workbook, on a sheet that it does not hold.
    const sheets = [...new Set([...this.workbook.sheets, ...formulas.map(({ sheet }) => sheet)])];
    this.sheets = sheets.map((sheet, index) => new SheetView(sheet, index + 1));
    const views = new Map(sheets.map((sheet, index) => [sheet, this.sheets[index]!]));
    const read = formulas.flatMap((formula) => precedents(formula));
    for (const formula of formulas) {
      const { text, calls, spilled } = sourceOf(formula);
      read.push(...spilled);
      if (calls.length > 0) this.sites.set(formula.id, calls);
      const wrapped = `${RESULT}(${String(formula.id)},${text})`;
      const shown = SUBTOTAL.test(formula.text) ? `SUBTOTAL(9,${wrapped})` : wrapped;
      views.get(formula.sheet)?.calculate(formula.row, formula.column, shown);
    }
    if (formulas.some(({ readsAnywhere }) => readsAnywhere)) {
      for (const view of this.sheets) view.showAll();
    } else {
      for (const { sheet, area } of distinct(read)) {
        views.get(sheet)?.show(area);
      }
    }
    this.view.worksheets = this.sheets;
    this.view.properties = { date1904: this.workbook.date1904 };
    calculateFormulas(this.view);
    return new Map(
      formulas.map((formula) => [formula, this.results.get(formula.id) ?? engineError('#NAME?')]),
    );
  }
}

function numberIn(value: EngineValue | undefined): number {
  return value?.kind === 1 ? value.value : NaN;
}

function distinct(areas: readonly SheetArea[]): Iterable<SheetArea> {
  const known = new Map<SheetState, Map<string, SheetArea>>();
  for (const sheetArea of areas) {
    const { row, column, rows, columns } = sheetArea.area;
    let ofSheet = known.get(sheetArea.sheet);
    if (ofSheet === undefined) {
      ofSheet = new Map<string, SheetArea>();
      known.set(sheetArea.sheet, ofSheet);
    }
    ofSheet.set(`${String(row)},${String(column)},${String(rows)},${String(columns)}`, sheetArea);
  }
  return [...known.values()].flatMap((ofSheet) => [...ofSheet.values()]);
}
