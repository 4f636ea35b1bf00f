import { isFundsChange, rolesOf, type Role } from '../checks/facts/roles';
import { BALANCED, isMoneyColumn } from '../checks/facts/twoSides';
import { isRounded } from '../plan/periods';
import { sideOfHeading } from '../plan/sums/sides';
import type { Plan, Table } from '../plan/types';
import { areaAddress } from '../workbook/address';
import { sidesToBalance } from './planTreesOf';
import type { UnbalancedTable } from './types';

/** The Vermögenspläne and Finanzpläne that cannot be balanced, each with the reason: none is passed over in silence. */
export function unbalancedTables(plan: Plan): UnbalancedTable[] {
  const used = new Set(
    sidesToBalance(plan).flatMap(({ herkunft, verwendung }) => [herkunft.table, verwendung.table]),
  );
  return plan.tables.flatMap((table): UnbalancedTable[] => {
    if (!BALANCED.has(table.kind) || used.has(table)) return [];
    const { sheet, kind, area } = table;
    const why = whyNot(table);
    return [
      {
        sheet,
        title: kind,
        area: areaAddress(area),
        reason: `${why.reason}.${why.mustBalance ? ` ${ADVICE}` : ''}`,
        mustBalance: why.mustBalance && isPlanned(plan, table),
      },
    ];
  });
}

/** The same as a sentence for a person, with the place. */
export function unbalancedText({ sheet, area, title, reason }: UnbalancedTable): string {
  return `Blatt „${sheet}“, ${title} in ${area}: ${reason}`;
}

const ADVICE =
  'Bitte beide Seiten mit „Mittelherkunft“ und „Mittelverwendung“ überschreiben und mit einer Summe abschließen.';

function whyNot(table: Table): Pick<UnbalancedTable, 'reason' | 'mustBalance'> {
  if (endsInDifference(table))
    return {
      reason: 'Die Tabelle weist selbst aus, was übrig bleibt oder fehlt; sie muss nicht aufgehen',
      mustBalance: false,
    };
  const [in_, out] = sidesOf(table);
  const mustBalance = holdsPositionsOfBalance(table);
  if (in_ && out)
    return {
      reason:
        'Welche Zeilen zur Mittelherkunft und welche zur Mittelverwendung gehören, ist nicht zu erkennen',
      mustBalance: true,
    };
  if (in_ || out) {
    const [known, lacking] = in_
      ? ['Mittelherkunft', 'Mittelverwendung']
      : ['Mittelverwendung', 'Mittelherkunft'];
    return { reason: `Zu erkennen ist nur die ${known}, keine ${lacking}`, mustBalance };
  }
  return {
    reason: 'Weder eine Mittelherkunft noch eine Mittelverwendung ist zu erkennen',
    mustBalance,
  };
}

/** "Überdeckung (+) / Unterdeckung (-)", or a Liquiditätsplan that ends with the change of its stock. */
function endsInDifference({ sums, rows }: Table): boolean {
  return sums.some(
    ({ row, parts }) =>
      rows[row]!.type === 'result' &&
      parts.some(({ factor }) => factor === 1) &&
      parts.some(({ factor }) => factor === -1),
  );
}

function sidesOf(table: Table): readonly [boolean, boolean] {
  const roles = rolesOf(table);
  const sides = new Set(
    table.rows
      .filter(({ type }) => type === 'heading')
      .map((row) => sideOfHeading(row, table.kind)),
  );
  return [
    sides.has(1) || roles.has('summe-herkunft'),
    sides.has(-1) || roles.has('summe-verwendung'),
  ];
}

/** A list of Investitionen is no plan that balances; one with Abschreibungen or liquid funds is. */
function holdsPositionsOfBalance(table: Table): boolean {
  const roles = rolesOf(table);
  return POSITIONS.some((role) => roles.has(role)) || table.rows.some(isFundsChange);
}

const POSITIONS: readonly Role[] = [
  'abschreibungen',
  'gewinn',
  'verlust',
  'abnahme-liquide',
  'zunahme-liquide',
];

function isPlanned(plan: Plan, table: Table): boolean {
  return table.columns.some(
    (column) => isMoneyColumn(column.kind) && !column.total && !isRounded(column, table, plan),
  );
}
