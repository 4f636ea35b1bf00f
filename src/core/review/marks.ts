import type { Finding, Severity } from '../checks/report';
import { areaAddress } from '../workbook/address';
import type { Mark, MarkRemoval } from '../workbook/change';
import { areasOf } from './areas';
import { isAtLeast } from './severity';

/**
 * Light fills, on which black stays readable at more than 7 : 1, and the worse the darker, so that they differ on grey
 * paper too. A colour is never all there is to know: the list of findings and the Prüfprotokoll say it in words. A
 * Rundung is no fault, and is not marked.
 */
export const MARK_COLOURS: Readonly<Record<Exclude<Severity, 'rundung'>, string>> = {
  fehler: '#F4A6A0',
  warnung: '#FFD97A',
  hinweis: '#D6E8FA',
};

type Marked = keyof typeof MARK_COLOURS;

/** The places where findings and their consequences stand, put together to areas; a cell bears its worst finding. */
export function marksFor(findings: readonly Finding[]): Mark[] {
  const worst = new Map<string, { readonly finding: Finding; readonly severity: Marked }>();
  for (const finding of withConsequences(findings)) {
    const { severity, cell } = finding;
    if (severity === 'rundung') continue;
    const key = `${cell.row},${cell.column},${cell.sheet}`;
    const known = worst.get(key);
    if (known && isAtLeast(known.severity, severity)) continue;
    worst.set(key, { finding, severity });
  }
  const marked = [...worst.values()];
  const sheets = [...new Set(marked.map(({ finding }) => finding.cell.sheet))];
  return sheets.flatMap((sheet) =>
    (Object.keys(MARK_COLOURS) as Marked[]).flatMap((severity) => {
      const cells = marked
        .filter((each) => each.severity === severity && each.finding.cell.sheet === sheet)
        .map(({ finding }) => finding.cell);
      const fillColor = MARK_COLOURS[severity];
      return areasOf(cells).map((area) => ({ sheet, mark: areaAddress(area), fillColor }));
    }),
  );
}

/** Takes our marks off all sheets: those of the snapshot that is open. */
export function removalOfMarks(sheets: readonly { readonly name: string }[]): MarkRemoval[] {
  return sheets.map(({ name }) => ({ sheet: name, removeMarks: true }));
}

function withConsequences(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => [finding, ...withConsequences(finding.folgen)]);
}
