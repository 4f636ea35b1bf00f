import { RULES, type RuleId } from '../../core/checks/catalogue';
import type { Finding, Severity } from '../../core/checks/report';
import { weight } from '../../core/review/severity';
import { cellAddress } from '../../core/workbook/address';

/** Which findings the person wants to see; null for all. */
export interface Filter {
  readonly severity: Severity | null;
  readonly sheet: string | null;
  readonly search: string;
}

export const EVERYTHING: Filter = { severity: null, sheet: null, search: '' };

export function isFiltered({ severity, sheet, search }: Filter): boolean {
  return severity !== null || sheet !== null || search.trim() !== '';
}

/** The findings that the filter lets through. A consequence that fits keeps the finding that it comes from. */
export function filtered<Item extends { readonly finding: Finding }>(
  findings: readonly Item[],
  { severity, sheet, search }: Filter,
): readonly Item[] {
  const words = normal(search).split(/\s+/).filter(Boolean);
  return findings.filter(
    ({ finding }) =>
      (severity === null || weight(finding) === severity) &&
      (sheet === null || isOn(finding, sheet)) &&
      isAbout(finding, words),
  );
}

/** What a finding says stays the same as long as it is there, however often one searches. */
const TEXTS = new WeakMap<Finding, string>();

function isAbout(finding: Finding, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = TEXTS.get(finding) ?? textOf(finding);
  TEXTS.set(finding, text);
  return words.every((word) => text.includes(word));
}

/** Whether a finding, or what follows from it, is about cells of a sheet. */
export function isOn({ cells, folgen }: Finding, sheet: string): boolean {
  return cells.some((cell) => cell.sheet === sheet) || folgen.some((folge) => isOn(folge, sheet));
}

function textOf({ rule, text, ursache, cell, folgen }: Finding): string {
  const title = RULES[rule as RuleId].title;
  const place = `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
  return normal([rule, title, place, text, ursache ?? '', ...folgen.map(textOf)].join(' '));
}

function normal(text: string): string {
  return text.toLocaleLowerCase('de');
}
