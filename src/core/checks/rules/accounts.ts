import type { Plan, Row, Table } from '../../plan/types';
import type { Finding } from '../report';
import { accountCell, cellOf, figureAt, placeOf, quoted, rowName, shownText } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

/** PL-09: account numbers are of one length, stand once, and go up within their group. */
export function accountNumbers(plan: Plan): RuleOutput {
  return {
    findings: plan.tables.flatMap((table) => [...lengths(table), ...twice(table), ...order(table)]),
  };
}

type Numbered = Row & { readonly account: string };

function numbered({ rows }: Table): Numbered[] {
  return rows.filter((row): row is Numbered => row.account !== null);
}

function lengths(table: Table): Finding[] {
  const rows = numbered(table);
  const counts = new Map<number, number>();
  for (const { account } of rows) counts.set(account.length, (counts.get(account.length) ?? 0) + 1);
  const [majority] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!majority || rows.length < 5 || majority[1] * 2 <= rows.length) return [];
  const [length] = majority;
  const wrong = rows.filter(({ account }) => account.length !== length);
  const [first] = wrong;
  if (!first) return [];
  const cells = wrong.map((row) => accountCell(table, row));
  const shorter = wrong.every(({ account }) => account.length === length - 1);
  const which =
    wrong.length === 1
      ? `Das Konto ${first.account} hat`
      : `${wrong.length} Konten (${first.account} bis ${wrong[wrong.length - 1]!.account}) haben`;
  const digits = shorter ? `${length - 1} Stellen` : 'eine andere Stellenzahl';
  return [
    findingOf('PL-09', 'fehler', cells[0]!, cells, {
      text: `${which} ${digits}, die übrigen ${majority[1]} der Tabelle haben ${length}.`,
      ursache: shorter ? 'Vermutlich fehlt eine Null am Anfang oder am Ende.' : null,
    }),
  ];
}

function twice(table: Table): Finding[] {
  const first = new Map<string, Numbered>();
  return numbered(table).flatMap((row) => {
    const earlier = first.get(row.account);
    if (!earlier) {
      first.set(row.account, row);
      return [];
    }
    const cell = accountCell(table, row);
    return [
      findingOf('PL-09', 'fehler', cell, [cell, accountCell(table, earlier)], {
        text: `Das Konto ${row.account} steht zweimal in der Tabelle: ${quoted(earlier.label)} und ${quoted(row.label)}.`,
      }),
    ];
  });
}

/** Within a group, and only where the table keeps an order at all. */
function order(table: Table): Finding[] {
  const pairs: [Numbered, Numbered][] = [];
  let previous: Numbered | null = null;
  for (const row of table.rows) {
    if (row.account === null) {
      previous = null;
      continue;
    }
    const current = row as Numbered;
    // "9. Zinsen …" in the name of an account begins a new group.
    if (row.number !== null) previous = null;
    if (previous?.account.length === current.account.length) pairs.push([previous, current]);
    previous = current;
  }
  const falling = pairs.filter(([a, b]) => b.account < a.account);
  if (pairs.length < 10 || falling.length * 10 > pairs.length) return [];
  return falling.map(([before, row]) => {
    const cell = accountCell(table, row);
    return findingOf('PL-09', 'hinweis', cell, [cell, accountCell(table, before)], {
      text: `Das Konto ${row.account} steht hinter ${before.account}; sonst sind die Konten der Gruppe aufsteigend geordnet.`,
    });
  });
}

/** PL-05 and PL-06: where the Ansatz is 0 although something was booked, perhaps since it stands on the neighbour. */
export function ansatzAndIst(plan: Plan): RuleOutput {
  return { findings: plan.tables.flatMap(ansatzZero) };
}

function ansatzZero(table: Table): Finding[] {
  const findings: Finding[] = [];
  const ansatz = table.columns.findIndex(({ kind }) => kind === 'plan');
  const ist = table.columns.findIndex(
    ({ kind, year, duringYear }) =>
      kind === 'ist' && (duringYear || year === table.columns[ansatz]?.year),
  );
  if (ansatz < 0 || ist < 0) return [];
  const swapped = new Set<number>();
  const accounts = table.rows.flatMap(({ account, type }, row) =>
    account !== null && type === 'item' ? [row] : [],
  );
  const byNumber = [...accounts].sort((a, b) =>
    table.rows[a]!.account! < table.rows[b]!.account! ? -1 : 1,
  );
  byNumber.forEach((row, index) => {
    const next = byNumber[index + 1];
    if (next === undefined || !areNeighbours(table.rows[row]!.account!, table.rows[next]!.account!))
      return;
    const pair = [row, next].map((line) => ({
      line,
      plan: figureAt(table, line, ansatz),
      ist: figureAt(table, line, ist),
    }));
    const planned = pair.find(
      (one) => (one.plan?.shown ?? 0) !== 0 && isSmall(one.ist?.shown ?? 0, one.plan!.shown),
    );
    const booked = pair.find(
      (one) => one !== planned && (one.plan?.shown ?? 0) === 0 && (one.ist?.shown ?? 0) !== 0,
    );
    if (!planned || !booked || !planned.plan || !booked.ist || !booked.plan) return;
    if (isSmall(booked.ist.shown, planned.plan.shown)) return;
    swapped.add(booked.line);
    const cells = [planned.plan, booked.ist, booked.plan].map(placeOf);
    findings.push(
      findingOf('PL-06', 'warnung', cells[0]!, cells, {
        text: `${rowName(table.rows[planned.line]!)} hat den Ansatz ${shownText(planned.plan)}, gebucht sind dort nur ${planned.ist ? shownText(planned.ist) : '0'}; beim Nachbarkonto ${rowName(table.rows[booked.line]!)} ist es umgekehrt: Ansatz 0, gebucht ${shownText(booked.ist)}.`,
        ursache: 'Vermutlich steht der Ansatz beim falschen Konto.',
      }),
    );
  });
  for (const row of accounts) {
    const plan = figureAt(table, row, ansatz);
    const actual = figureAt(table, row, ist);
    if (plan?.shown !== 0 || !actual || actual.shown <= 0 || swapped.has(row)) continue;
    const cell = cellOf(table, row, ansatz);
    findings.push(
      findingOf('PL-05', 'hinweis', cell, [cell, placeOf(actual)], {
        text: `${rowName(table.rows[row]!)}: Der Ansatz ist 0, gebucht sind ${shownText(actual)}.`,
      }),
    );
  }
  return findings;
}

/** Accounts of the same kind: the numbers begin alike. */
function areNeighbours(a: string, b: string): boolean {
  const common = Math.ceil(a.length / 2);
  return a.length === b.length && a.slice(0, common) === b.slice(0, common);
}

/** Less than a twentieth of the Ansatz after half a year: hardly used. */
function isSmall(actual: number, planned: number): boolean {
  return Math.abs(actual) * 20 <= Math.abs(planned);
}
