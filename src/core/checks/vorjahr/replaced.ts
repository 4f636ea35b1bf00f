import { germanText } from '../../numbers/germanText';
import type { Finding } from '../report';
import { findingOf } from '../rules/findingOf';
import { cellOf, columnName, rowName } from '../words';
import { severityOf } from './deviationFinding';
import { RULE_OF, type Deviation } from './deviations';
import type { Contribution } from './parts';
import { listed } from './sentences';

type Fresh = Contribution & { readonly kind: 'fresh' };
type Dropped = Contribution & { readonly kind: 'dropped' };

/** Rows of a sum that last year's plan does not have, beside rows that it alone has. */
export interface Replaced {
  readonly fresh: readonly Fresh[];
  readonly dropped: readonly Dropped[];
}

/** Rows that seem to stand in place of others: their amounts count against each other, and by the rest the sum differs. */
export function replacedIn(contributions: readonly Contribution[]): Replaced | null {
  const fresh = contributions.filter((each): each is Fresh => each.kind === 'fresh');
  const dropped = contributions.filter((each): each is Dropped => each.kind === 'dropped');
  const signs = [...fresh.map(({ amount }) => amount), ...dropped.map(({ amount }) => -amount)];
  const areOpposite = new Set(signs.map(Math.sign)).size === 1;
  return fresh.length > 0 && dropped.length > 0 && areOpposite ? { fresh, dropped } : null;
}

/** Below this share of what was replaced, a slip in one of the amounts is likely. */
const SLIP = 0.1;

/** One finding for all of them; null where they make no difference. */
export function replacedFinding({ fresh, dropped }: Replaced, sum: Deviation): Finding | null {
  const { pairing, column, match, more } = sum;
  const { here, there } = pairing;
  const [now, before] = [totalOf(fresh), totalOf(dropped)];
  const net = Math.abs(now - before);
  if (net < 0.005) return null;
  const cells = fresh.map((each) => cellOf(here, each.here, column.here));
  const text = (amount: number): string => germanText(amount, Number.isInteger(amount) ? 1 : 0.01);
  const ours = listed(fresh.map((each) => here.rows[each.here]!));
  const theirs = listed(dropped.map((each) => there.rows[each.there]!));
  const isWhole = Math.abs(Math.abs(more) - net) < 0.005;
  return findingOf(RULE_OF[column.given], severityOf(column), cells[0]!, cells, {
    text: `${columnName(here.columns[column.here]!)}: ${ours}${together(fresh)}${text(now)} hat der Vorjahresplan nicht, ${theirs}${together(dropped)}${text(before)} hat nur er. ${isWhole ? 'Um' : 'Auch um'} den Unterschied von ${text(net)} weicht ${rowName(here.rows[match.here]!)} von ihm ab.`,
    berechnet: before,
    gedruckt: now,
    differenz: before - now,
    ursache:
      net <= SLIP * before
        ? 'Vielleicht ist umgegliedert worden und dabei ein Betrag falsch übernommen.'
        : null,
  });
}

function together(parts: readonly unknown[]): string {
  return parts.length > 1 ? ' mit zusammen ' : ' mit ';
}

function totalOf(parts: readonly Contribution[]): number {
  return Math.abs(parts.reduce((sum, { amount }) => sum + amount, 0));
}
