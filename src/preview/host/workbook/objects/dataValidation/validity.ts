import type { Area } from '../../../../../core/workbook/address';
import { findTarget } from '../../edit/addresses';
import { cellArea, intersection, overlaps, positions } from '../../model/areas';
import type { WireValue } from '../cellAccess';
import { readValues } from '../cellAccess';
import type { SheetState } from '../../model/workbook';
import type { RangeTarget, Session } from '../../session';
import { rangeTarget } from '../rangeArgument';
import { COMPARISONS, kindOfRule, type Rule } from './rules';

/**
 * The cells whose content breaks their rule. Bounds that are formulas of more than one cell, and custom rules, the
 * stand-in does not calculate: they find nothing invalid.
 */
export function invalidCells(session: Session, { sheet, area }: RangeTarget): readonly Area[] {
  return sheet.dataValidations
    .filter((one) => overlaps(one.area, area))
    .flatMap(({ area: ruled, rule, ignoreBlanks }) =>
      [...positions(intersection(ruled, area)!)].map(cellArea).filter((cell) => {
        const value = readValues(session, { sheet, area: cell })[0]![0]!;
        if (value === '') return !ignoreBlanks;
        return !isAllowed(session, sheet, rule, value);
      }),
    );
}

function isAllowed(session: Session, sheet: SheetState, rule: Rule, value: WireValue): boolean {
  const kind = kindOfRule(rule);
  if (kind === undefined || kind === 'custom') return true;
  const content = rule[kind] as Rule;
  if (kind === 'list') return isListed(session, sheet, content['source'], value);
  const measured = kind === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (kind === 'wholeNumber' && !Number.isInteger(measured)) return false;
  const first = bound(session, sheet, content['formula1']);
  const second = bound(session, sheet, content['formula2']) ?? Infinity;
  if (first === null) return true;
  return COMPARISONS[String(content['operator'])]!(measured, first, second);
}

/** The entries of a list stand in its source, with commas between them, or in the cells that it refers to. */
function isListed(session: Session, sheet: SheetState, source: unknown, value: WireValue): boolean {
  const isReference = typeof source === 'string' && source.startsWith('=');
  const target = isReference ? findTarget(session.workbook, sheet, source) : rangeTarget(source);
  if (target !== null) return readValues(session, target).flat().includes(value);
  if (isReference || typeof source !== 'string') return true;
  return source.split(',').some((entry) => entry.trim() === String(value));
}

/** A number, a date as text ("2024-12-31"), or a formula that names one cell. */
function bound(session: Session, sheet: SheetState, formula: unknown): number | null {
  if (typeof formula === 'number') return formula;
  if (typeof formula !== 'string') return null;
  const number = Number(formula.replace(/^=/, ''));
  if (formula.trim() !== '' && Number.isFinite(number)) return number;
  if (!formula.startsWith('=')) {
    const date = Date.parse(formula);
    return Number.isNaN(date) ? null : date / 86_400_000 + DAYS_BEFORE_1970;
  }
  const target = findTarget(session.workbook, sheet, formula);
  const value = target === null ? null : readValues(session, target)[0]![0];
  return typeof value === 'number' ? value : null;
}

const DAYS_BEFORE_1970 = 25_569;
