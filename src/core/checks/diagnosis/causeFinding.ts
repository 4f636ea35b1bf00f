import { germanText } from '../../numbers/germanText';
import type { Figure, Plan } from '../../plan/types';
import { cellAddress } from '../../workbook/address';
import { slipStrength, typingError } from '../explain/typingError';
import type { Judgement } from '../judge/judge';
import type { Finding } from '../report';
import { columnName, placeOf, rowName, shownText } from '../words';
import type { Support, Suspect } from './suspects';
import { textLeftOut } from './textLeftOut';
import { finest, toFinding } from './toFinding';

/** The finding for a cause: at the figure that is to blame, where that is certain, else at the sum that fails. */
export function causeFinding(plan: Plan, suspect: Suspect, support: Support): Finding {
  const { figure, explains } = suspect;
  const [first, ...rest] = explains;
  const isResult = first!.equation.result.figure === figure;
  if (!isResult && isCertain(suspect)) return atFigure(plan, suspect);
  const folgen = rest.map((judgement) => toFinding(judgement, { change: null }));
  const result = first!.equation.result.figure;
  const text = textLeftOut(first!);
  if (text) return toFinding(first!, { ...text, folgen });
  if (isResult) {
    const blamed = (support.get(result) ?? 0) === 0;
    // One digit fits many figures; a total that others confirm is not blamed for it. A formula has no slip of the hand.
    const tells =
      result.formula === null && (blamed || slipStrength(result.shown, first!.berechnet) > 0);
    const ursache =
      skippedRow(first!) ??
      severalHold(suspect) ??
      (tells ? typingError(result.shown, first!.berechnet) : null);
    return toFinding(first!, { ursache, folgen, ...(blamed ? {} : { change: null }) });
  }
  const confirmed = (support.get(result) ?? 0) > 0 && first!.equation.terms.length > 1;
  return toFinding(first!, {
    ursache:
      skippedRow(first!) ??
      (confirmed
        ? 'Die Summe passt zu den übrigen Rechnungen; falsch ist vermutlich eine der Zeilen.'
        : null),
    folgen,
    ...(confirmed ? { change: null } : {}),
  });
}

/** Several failures have the figure in common, or one slip of the hand explains it and no other figure. */
function isCertain({ explains, needed, alone, figure, change }: Suspect): boolean {
  if (!alone) return false;
  if (explains.length >= 2 && explains.length > needed) return true;
  return explains.length > needed && slipStrength(figure.shown, figure.shown + change) > 0;
}

function atFigure(plan: Plan, suspect: Suspect): Finding {
  const { figure, change, explains } = suspect;
  const [first] = explains;
  const right = Number((figure.shown + change).toFixed(6));
  const count =
    explains.length === 1
      ? 'geht die Rechnung auf'
      : `gehen alle ${explains.length} betroffenen Rechnungen auf`;
  const berechnet = inFull(right, figure.unit);
  const differenz = inFull(right - figure.shown, figure.unit);
  return {
    ...toFinding(first!, { cell: placeOf(figure) }),
    text: `${nameOf(plan, figure)}: Angegeben sind ${shownText(figure)}; mit ${berechnet} ${count.replace('alle 2 betroffenen', 'beide betroffenen')} (Differenz ${differenz}).`,
    berechnet: right,
    gedruckt: figure.shown,
    differenz: Number(change.toFixed(6)),
    ursache: typingError(figure.shown, right),
    change: figure.formula === null ? { ...placeOf(figure), write: { value: right } } : null,
    folgen: explains.map((judgement) => toFinding(judgement, { change: null })),
  };
}

/** With as many decimals as it takes to be what is meant. */
function inFull(value: number, unit: number): string {
  return germanText(value, finest(unit, value));
}

/** The row and the column that a figure stands in, in words. */
function nameOf({ tables }: Plan, figure: Figure): string {
  for (const table of tables) {
    if (table.sheet !== figure.sheet) continue;
    const position = table.transposed ? figure.column : figure.row;
    for (const row of table.rows) {
      if (row.position !== position) continue;
      const column = row.entries.indexOf(figure);
      if (column >= 0) return `${rowName(row)}, ${columnName(table.columns[column]!)}`;
    }
  }
  return cellAddress(figure.row, figure.column);
}

/** A sum formula whose result misses exactly one of its rows. */
function skippedRow({ equation, differenz }: Judgement): string | null {
  const { row, column, formula } = equation.result.figure;
  if (formula === null || equation.columns) return null;
  const skipped = equation.terms.filter(
    ({ figure, factor }) => Math.abs(factor * figure.shown - differenz) < figure.unit / 2,
  );
  if (skipped.length !== 1) return null;
  const { figure } = skipped[0]!;
  return `Vermutlich lässt die Formel in ${cellAddress(row, column)} die Zelle ${cellAddress(figure.row, figure.column)} aus.`;
}

function severalHold({ explains, figure, change }: Suspect): string | null {
  if (explains.length < 2) return null;
  const right = inFull(Number((figure.shown + change).toFixed(6)), figure.unit);
  const count = explains.length === 2 ? 'beide' : `alle ${explains.length}`;
  const slip = figure.formula === null ? typingError(figure.shown, figure.shown + change) : null;
  const sentence = `Mit ${right} gehen ${count} betroffenen Rechnungen auf.`;
  return slip === null ? sentence : `${sentence} ${slip}`;
}
