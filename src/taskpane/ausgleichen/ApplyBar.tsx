import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { changesOf, selectedLines } from '../../core/balance/changes';
import type { Proposal } from '../../core/balance/types';
import { counted } from '../../core/numbers/germanNumbers';
import { verdict } from '../../core/review/verdict';
import { applyChanges } from '../../excel/write/applyChanges';
import { messageOf, type Message } from '../pruefen/message';
import type { Read } from './useAusgleich';

const useStyles = makeStyles({ apply: { alignSelf: 'start' } });

interface Props {
  readonly read: Read;
  readonly proposal: Proposal;
  readonly look: () => Promise<Read | null>;
  readonly onMessage: (message: Message | null) => void;
}

/** Writes what is selected in one go, and lets the checks say what has become of the plan. */
export function ApplyBar({ read, proposal, look, onMessage }: Props) {
  const styles = useStyles();
  const [isWriting, setIsWriting] = useState(false);
  const count = selectedLines(proposal).length;
  if (count === 0) return null;
  const changes = counted(count, 'Änderung', 'Änderungen');
  const apply = async () => {
    setIsWriting(true);
    const label = `Ausgleich (${changes})`;
    const outcome = await applyChanges(changesOf(proposal), read.snapshot, { label });
    setIsWriting(false);
    onMessage(messageOf(outcome, `${changes} übernommen.`));
    if (outcome.kind !== 'written') return;
    const after = await look();
    if (after === null) return;
    onMessage(
      messageOf(
        outcome,
        `${changes} übernommen. Neu geprüft, vorher: ${verdict(read.report)} Jetzt: ${verdict(after.report)}`,
      ),
    );
  };
  return (
    <Button
      appearance="primary"
      className={styles.apply}
      disabledFocusable={isWriting}
      onClick={() => void apply()}
    >
      Übernehmen ({changes})
    </Button>
  );
}
