import type { CallCustomFunction } from './calculation';
import { answeredValue, type Answered } from './answers';
import { BLANK, engineError, rowsOf, type EngineValue } from './engineValues';
import type { Formula } from './formula';
import type { CallSite } from './formulaSource';

export interface CustomFunction {
  /** As in formulas, in capitals: "PLANWERK.QUARTIL_GPA". */
  readonly name: string;
  /** By which the add-in knows it: "QUARTIL_GPA". */
  readonly id: string;
  /** How many parameters it has; those that a formula leaves out arrive as null. */
  readonly parameters: number;
}

/** What Excel passes for a cell that is empty: reports differ (office-js #1951, #4702, #5262). */
export type EmptyCell = null | '' | 0;

export interface CustomFunctionOptions {
  /** What the connected add-in offers; nothing while none is connected. */
  readonly customFunctions: () => readonly CustomFunction[];
  readonly emptyCell: () => EmptyCell;
}

/** How many answers are kept; beyond, the oldest are asked for again when they are needed. */
const MOST_ANSWERS = 20_000;

interface Asked {
  answer: Answered | null;
  readonly waiting: Set<Formula>;
}

/** Calls of custom functions, each asked once for the same arguments. */
export class CustomFunctions {
  private readonly asked = new Map<string, Asked>();
  private readonly messages = new Map<Formula, string>();
  private open = 0;

  constructor(
    private readonly call: CallCustomFunction,
    private readonly options: CustomFunctionOptions,
    private readonly answered: (waiting: Iterable<Formula>) => void,
  ) {}

  get pending(): number {
    return this.open;
  }

  has(name: string): boolean {
    return this.options.customFunctions().some((offered) => offered.name === name);
  }

  /** The sentence that came with an error to this formula since it was last taken. */
  takeMessage(formula: Formula): string | null {
    const message = this.messages.get(formula) ?? null;
    this.messages.delete(formula);
    return message;
  }

  answer(site: CallSite, args: readonly EngineValue[]): EngineValue {
    const definition = this.options.customFunctions().find(({ name }) => name === site.name);
    if (definition === undefined) return engineError('#NAME?');
    if (args.length > definition.parameters) return engineError('#VALUE!');
    const error = firstError(args);
    if (error !== null) return error;
    const key = JSON.stringify([site.name, args, site.addresses, site.omitted]);
    const known = this.asked.get(key) ?? this.ask(key, definition, site, args);
    if (known.answer === null) {
      known.waiting.add(site.formula);
      return engineError('#BUSY!');
    }
    if (known.answer.message !== null) this.messages.set(site.formula, known.answer.message);
    return known.answer.value;
  }

  private ask(
    key: string,
    { id, parameters }: CustomFunction,
    { addresses, omitted }: CallSite,
    args: readonly EngineValue[],
  ): Asked {
    const asked: Asked = { answer: null, waiting: new Set() };
    this.asked.set(key, asked);
    if (this.asked.size > MOST_ANSWERS) this.forgetOldest();
    const empty = this.options.emptyCell();
    const passed = Array.from({ length: parameters }, (_, index) =>
      (omitted[index] ?? true) ? null : passedValue(args[index] ?? BLANK, empty),
    );
    const places = passed.map((_, index) => addresses[index] ?? null);
    this.open += 1;
    const settle = (answer: Answered): void => {
      this.open -= 1;
      asked.answer = answer;
      this.answered(asked.waiting);
    };
    this.call(id, passed, places).then(
      (result) => settle(answeredValue(result)),
      () => settle({ value: engineError('#VALUE!'), message: null }),
    );
    return asked;
  }

  private forgetOldest(): void {
    for (const [key, { answer }] of this.asked) {
      if (answer === null) continue;
      this.asked.delete(key);
      return;
    }
  }
}

/**
 * An argument that is an error never reaches the function, unless it says that it takes errors
 * (learn.microsoft.com, custom-functions-json: allowErrorForDataTypeAny). One that is waited for is waited for.
 */
function firstError(args: readonly EngineValue[]): EngineValue | null {
  const errors = args
    .flatMap(rowsOf)
    .flat()
    .filter(({ kind }) => kind === 4);
  if (errors.length === 0) return null;
  const isBusy = errors.some((error) => error.kind === 4 && error.code === '#BUSY!');
  return engineError(isBusy ? '#BUSY!' : '#VALUE!');
}

function passedValue(value: EngineValue, empty: EmptyCell): unknown {
  if (value.kind === 5) return value.rows.map((row) => row.map((one) => passedValue(one, empty)));
  return value.kind === 1 || value.kind === 2 || value.kind === 3 ? value.value : empty;
}
