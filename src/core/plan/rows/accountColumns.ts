import { textOf } from '../sheet/content';
import type { Line } from '../sheet/lines';

/** "Konto", "Sachkonto", "Kto.-Nr.", "HGB-Kontenplan"; a "Kontostand" is an amount. */
const ACCOUNT_HEADING =
  /(?:^|[\s\-/(]|sach|haupt|aufwands|ertrags|buchungs)(?:kont(?:o|en)(?!stand|stände|saldo|salden|korrent|auszug)|kto\b)/i;

/** The columns of the sheet that are headed as accounts: there four digits are an account, too. */
export function accountColumns(headings: readonly Line[]): ReadonlySet<number> {
  return new Set(
    headings.flatMap(({ cells }) =>
      cells.filter((cell) => ACCOUNT_HEADING.test(textOf(cell))).map(({ column }) => column),
    ),
  );
}
