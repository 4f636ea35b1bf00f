import { checkWorkbook } from '../../../../src/core/checks/checkWorkbook';
import type { Finding, Report } from '../../../../src/core/checks/report';
import { DEFAULTS } from '../../../../src/core/checks/settings/settings';
import { vorjahresabgleich } from '../../../../src/core/checks/vorjahr/abgleich';
import { snapshotOf, rowsOf } from '../../../support/workbook';
import { inShort } from '../report';

type Sheets = Readonly<Record<string, string>>;

/** The report on a workbook against last year's, each sheet drawn as a picture of its rows. */
export function compared(sheets: Sheets, last: Sheets): Report {
  const rule = vorjahresabgleich('plan-2023.xlsx', workbook(last));
  return checkWorkbook(workbook(sheets), [], DEFAULTS, rule);
}

function workbook(sheets: Sheets) {
  return snapshotOf(
    Object.fromEntries(Object.entries(sheets).map(([name, drawn]) => [name, rowsOf(drawn)])),
  );
}

/** What was found of last year's plan. */
export function ofLastYear({ findings }: Report): Finding[] {
  return findings.filter(({ rule }) => rule.startsWith('VJ-'));
}

/** `fehler VJ-01 Plan!C4` */
export function inShortOfLastYear(report: Report): string[] {
  return ofLastYear(report).map(inShort);
}
