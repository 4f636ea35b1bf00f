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
  const lines = chosen.flatMap((column) => column.lines).filter(({ selected }) => selected);
  const open = chosen.filter((column) => !isSettled(column)).length;
  if (chosen.length === 0) return 'Keine Spalte ist ausgewählt.';
  const everythingElse = unbalanced.some(({ mustBalance }) => mustBalance)
    ? 'Ein Plan ließ sich nicht ausgleichen; in den anderen ist nichts zu ändern'
    : 'Nichts zu ändern';
  const rest = `${counted(open, 'Spalte geht', 'Spalten gehen')} nicht auf.`;
  if (lines.length === 0)
    return open === 0
      ? `${everythingElse}: ${counted(chosen.length, 'Spalte ist', 'Spalten sind')} ausgeglichen.`
      : `Keine Änderung ist ausgewählt, und ${rest}`;
  const changes = counted(lines.length, 'Änderung', 'Änderungen');
  return open === 0
    ? `Mit ${changes} gehen alle ${counted(chosen.length, 'Spalte', 'Spalten')} auf.`
    : `${changes}; ${rest}`;
}
