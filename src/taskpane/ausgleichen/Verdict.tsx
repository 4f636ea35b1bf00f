import { Text } from '@fluentui/react-components';
import { isSettled } from '../../core/balance/propose';
import type { Proposal } from '../../core/balance/types';
import { counted } from '../../core/numbers/germanNumbers';

/** The proposal in a sentence. */
export function Verdict({ proposal }: { readonly proposal: Proposal }) {
  return (
    <div role="status">
      <Text>{sentence(proposal)}</Text>
    </div>
  );
}

function sentence({ plans, unbalanced }: Proposal): string {
  const chosen = plans.flatMap(({ columns }) => columns.filter((column) => column.chosen));
  if (chosen.length === 0) return 'Keine Spalte ist ausgewählt.';
  const lines = chosen.flatMap((column) => column.lines);
  const selected = lines.filter((line) => line.selected).length;
  const open = chosen.filter((column) => !isSettled(column)).length;
  const rest = `${counted(open, 'Spalte geht', 'Spalten gehen')} nicht auf.`;
  if (selected === 0) {
    if (open > 0)
      return lines.length > 0
        ? `Keine Änderung ist ausgewählt, und ${rest}`
        : `Kein Vorschlag: ${rest}`;
    const front = unbalanced.some(({ mustBalance }) => mustBalance)
      ? 'Ein Plan ließ sich nicht ausgleichen; in den anderen ist nichts zu ändern'
      : 'Nichts zu ändern';
    // What was compared with no Erfolgsplan is not called balanced.
    return plans.some(({ notes }) => notes.length > 0)
      ? `${front}: In ${counted(chosen.length, 'Spalte', 'Spalten')} sind Mittelherkunft und Mittelverwendung gleich.`
      : `${front}: ${counted(chosen.length, 'Spalte ist', 'Spalten sind')} ausgeglichen.`;
  }
  const changes = counted(selected, 'Änderung', 'Änderungen');
  return open === 0
    ? `Mit ${changes} gehen alle ${counted(chosen.length, 'Spalte', 'Spalten')} auf.`
    : `${changes}; ${rest}`;
}
