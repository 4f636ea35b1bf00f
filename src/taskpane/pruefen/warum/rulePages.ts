import type { RuleId } from '../../../core/checks/catalogue';

/** What the page of a rule in docs/regeln says. */
interface RulePage {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly Block[] }[];
}

/** A paragraph, or a table. */
export type Block =
  | string
  | {
      readonly head: readonly string[];
      /** Which columns hold figures. */
      readonly numbers: readonly boolean[];
      readonly rows: readonly (readonly string[])[];
    };

export type RulePages = Readonly<Record<RuleId, RulePage>>;

let loading: Promise<RulePages> | null = null;

/** The pages of all rules, a file of their own; what did not come is asked for again the next time. */
export function loadRulePages(): Promise<RulePages> {
  loading ??= import(/* webpackChunkName: "regeln" */ '../../../../docs/regeln/README.md').then(
    ({ default: pages }) => pages,
  );
  loading.catch(() => (loading = null));
  return loading;
}
