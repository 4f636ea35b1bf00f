import { germanCount } from '../../numbers/germanNumbers';
import { sameFigures } from '../facts/occurrences';
import type { CellOnSheet, Finding } from '../report';
import { findingOf } from '../rules/findingOf';
import { cellOf, columnName, figureAt, quoted } from '../words';
import { AMENDED, severityOf } from './deviationFinding';
import { RULE_OF, type Compared } from './deviations';

/** So many figures, and most of the column, differ for one reason. */
const MANY = 6;

/** Where most of a column differs, one finding says so, with the reason where the figures show it. */
export function throughout(compared: Compared): Finding | null {
  const { pairing, column, deviations, held, rounded } = compared;
  const all = deviations.size + held + rounded.length;
  if (deviations.size < MANY || deviations.size * 2 <= all) return null;
  const { here } = pairing;
  const heading = columnName(here.columns[column.here]!);
  const cell = headingOf(compared);
  const cells = [cell, ...[...deviations.keys()].map((row) => cellOf(here, row, column.here))];
  return findingOf(RULE_OF[column.given], severityOf(column), cell, cells, {
    text: `${heading}: ${germanCount(deviations.size)} von ${germanCount(all)} Beträgen sind nicht die des Vorjahresplans (Blatt ${quoted(pairing.there.sheet)}).`,
    ursache: factorOf(compared) ?? otherColumn(compared) ?? (column.amended ? AMENDED : null),
  });
}

function headingOf({ pairing: { here }, column }: Compared): CellOnSheet {
  const cells = here.columns[column.here]!.headingCells;
  const lowest = cells[cells.length - 1];
  return lowest
    ? { sheet: here.sheet, row: lowest.row, column: lowest.column }
    : cellOf(here, 0, column.here);
}

function factorOf({ deviations }: Compared): string | null {
  const figures = [...deviations.values()].map(({ judgement }) => judgement);
  const isThousand = [1000, 1 / 1000].some((factor) =>
    figures.every(
      ({ berechnet, gedruckt }) =>
        Math.abs(berechnet * factor - gedruckt) <= Math.max(1, factor) / 2 + 1e-9,
    ),
  );
  return isThousand
    ? 'Die Beträge unterscheiden sich durchweg um das Tausendfache; vermutlich stimmt die Einheit in einer der beiden Überschriften nicht.'
    : null;
}

/** The figures may have been taken from the column beside it. */
function otherColumn({
  pairing: { here, there, matches },
  column,
  deviations,
}: Compared): string | null {
  const differing = matches.filter((match) => deviations.has(match.here));
  const index = there.columns.findIndex(
    (_, other) =>
      other !== column.there &&
      differing.every((match) => {
        const figure = figureAt(here, match.here, column.here);
        const before = figureAt(there, match.there, other);
        return figure && before && sameFigures(before, figure, column.factor);
      }),
  );
  return index < 0
    ? null
    : `Es sind die Beträge der Spalte ${columnName(there.columns[index]!)} des Vorjahresplans.`;
}
