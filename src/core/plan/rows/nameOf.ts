import type { Line } from '../sheet/lines';
import type { Row } from '../types';
import { splitLabel } from './numbering';
import type { NamedRow } from './readRow';
import { typeOfRow } from './rowType';

/** What stands in front of the figures of a line. */
export interface Label {
  readonly text: string;
  readonly keys: readonly Key[];
  readonly column: number | null;
  readonly depth: number;
}

interface Key {
  readonly text: string;
  readonly column: number;
}

/** Four digits may be a year or an amount, unless their column is headed as one of accounts. */
const SHORT_ACCOUNT = /^\d{4}$/;
/** "5040 Löhne" below such a heading. */
const BEFORE_NAME = /^(\d{4})[\s\u00a0:]+(?=\p{L})/u;

export function nameOf(
  { row }: Line,
  { text, keys, column, depth }: Label,
  { holdsFigure, accounts }: { holdsFigure: boolean; accounts: ReadonlySet<number> },
): NamedRow {
  const before = column !== null && accounts.has(column) ? BEFORE_NAME.exec(text) : null;
  const parts = splitLabel(before ? text.slice(before[0].length) : text);
  const { number, operator, words } = parts;
  const inLabel = before?.[1] ?? parts.account;
  const own = keys.find((key) => isAccount(key, accounts));
  const short = keys.find((key) => !/^\d{4,}/.test(key.text));
  const named = words !== '' || text !== '' ? words : keys.map((key) => key.text).join(' ');
  return {
    position: row,
    depth,
    label: named,
    number: number ?? short?.text.replace(/^\(|[.)]+$/g, '') ?? null,
    account: own?.text ?? inLabel,
    accountColumn: own?.column ?? (inLabel === null ? null : column),
    operator,
    type: typeOfEntry(named, operator, holdsFigure, (own ?? inLabel) !== null),
  };
}

function isAccount({ text, column }: Key, accounts: ReadonlySet<number>): boolean {
  return /^\d{5,}/.test(text) || (accounts.has(column) && SHORT_ACCOUNT.test(text));
}

/** "5000 Summe Personalaufwand" carries the number of its group. */
const SAYS_SUM = /^(?:zwischen|gesamt|teil)?-?summe\b/i;

/** An account is never a sum, even when it is called "Gewinn aus Anlagenabgang". */
function typeOfEntry(
  label: string,
  operator: Row['operator'],
  holdsFigure: boolean,
  isAccountRow: boolean,
): Row['type'] {
  const type = typeOfRow(label, operator, holdsFigure);
  const isCalled = type === 'result' || (type === 'sum' && !SAYS_SUM.test(label));
  return isAccountRow && isCalled ? 'item' : type;
}
