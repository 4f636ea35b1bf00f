import { isFigure, type Figure, type Table } from '../../plan/types';
import { cellKey } from '../../workbook/address';
import type { CellOnSheet, Finding } from '../report';

/**
 * A percentage of a figure that is wrong itself is right as soon as that figure is: then it only says again what is
 * said of the figure. Answers with the finding about the figure.
 */
export function percentOfWrong(
  findings: readonly Finding[],
  tables: readonly Table[],
): (finding: Finding) => Finding | null {
  const wrong = new Map(
    findings.flatMap((finding): [string, Finding][] =>
      finding.rule === 'SU-05' || finding.berechnet === null
        ? []
        : [[cellKey(finding.cell), finding]],
    ),
  );
  return ({ rule, cells: [cell, part, whole], gedruckt }) => {
    if (rule !== 'SU-05' || gedruckt === null || !cell || !part || !whole) return null;
    const cause = wrong.get(cellKey(part)) ?? wrong.get(cellKey(whole));
    if (!cause) return null;
    const [percent, ofPart, ofWhole] = [cell, part, whole].map((place) => figureAt(place, tables));
    if (!percent || !ofPart || !ofWhole) return null;
    const right = (figure: Figure): number =>
      isSame(cause.cell, figure) ? cause.berechnet! : figure.shown;
    const share = right(ofPart) / right(ofWhole);
    const readings = [share, share - 1].flatMap((reading) => [reading, reading * 100]);
    const holds = readings.some(
      (reading) => Math.abs(reading - gedruckt) <= percent.unit / 2 + 1e-9,
    );
    return holds ? cause : null;
  };
}

function isSame(a: CellOnSheet, b: CellOnSheet): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function figureAt(place: CellOnSheet, tables: readonly Table[]): Figure | null {
  for (const table of tables) {
    if (table.sheet !== place.sheet) continue;
    for (const { entries } of table.rows) {
      const found = entries.find((entry) => isFigure(entry) && isSame(entry, place));
      if (isFigure(found)) return found;
    }
  }
  return null;
}
