import { checkWorkbook } from '../../../../src/core/checks/checkWorkbook';
import type { Finding, Report } from '../../../../src/core/checks/report';
import { calculated } from '../../../support/calculated';
import { rowsOf, snapshotOf } from '../../../support/workbook';
import { inShort } from '../report';

/** What is told of a workbook of pictures in which cells that begin with "=" are formulas, calculated as Excel would. */
export function checkDrawn(sheets: Readonly<Record<string, string>>): Report {
  return checkWorkbook(
    calculated(
      snapshotOf(
        Object.fromEntries(
          Object.entries(sheets).map(([name, picture]) => [name, rowsOf(picture)]),
        ),
      ),
    ),
  );
}

/** `fehler FM-01 Plan!B6`, with what follows from it, one after the other. */
export function toldIn(sheets: Readonly<Record<string, string>>): string[] {
  return checkDrawn(sheets).findings.flatMap(withFolgen).map(inShort);
}

export function withFolgen(finding: Finding): Finding[] {
  return [finding, ...finding.folgen.flatMap(withFolgen)];
}

/** Lines of a picture with other lines in the place of some. */
export function withLines(picture: string, lines: Readonly<Record<number, string>>): string {
  const all = picture.replace(/^\n/, '').split('\n');
  for (const [number, line] of Object.entries(lines)) all[Number(number) - 1] = line;
  return all.join('\n');
}
