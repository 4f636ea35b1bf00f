import { Button, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { freezingChanges } from '../../../core/freeze/freezingChanges';
import { counted } from '../../../core/numbers/germanNumbers';
import { groupedBy } from '../../../core/review/grouped';
import { applyChanges } from '../../../excel/write/applyChanges';
import { failed, messageOf, type Message } from '../../pruefen/message';
import { select } from '../../../excel/select';
import { FormulasOnSheet } from './FormulasOnSheet';
import { keyOf } from './keyOf';
import type { FoundFormulas } from './useFormulas';

const useStyles = makeStyles({ freeze: { alignSelf: 'start' } });

interface Props {
  readonly found: FoundFormulas;
  readonly look: () => Promise<FoundFormulas | null>;
  readonly onMessage: (message: Message | null) => void;
}

/** What would be frozen, sheet by sheet; each formula can be left as it is. */
export function FoundList({ found, look, onMessage }: Props) {
  const styles = useStyles();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [isWriting, setIsWriting] = useState(false);
  const { snapshot, lines } = found;
  const possible = lines.filter(({ obstacle }) => obstacle === null);
  const chosen = possible.filter((line) => !kept.has(keyOf(line)));
  const formulas = counted(chosen.length, 'Formel', 'Formeln');

  const keep = (keys: readonly string[], isKept: boolean) =>
    setKept((last) => {
      const next = new Set(last);
      for (const key of keys) {
        if (isKept) next.add(key);
        else next.delete(key);
      }
      return next;
    });

  const jump = (sheet: string, row: number, column: number) =>
    void select(sheet, row, column).then((problem) =>
      onMessage(problem === null ? null : failed(problem)),
    );

  const freeze = async () => {
    setIsWriting(true);
    const label = `Werte einfrieren (${formulas})`;
    const outcome = await applyChanges(freezingChanges(chosen), snapshot, { label });
    setIsWriting(false);
    onMessage(
      messageOf(
        outcome,
        chosen.length === 1
          ? '1 Formel ist jetzt ein Wert.'
          : `${formulas} sind jetzt Werte. Was sie zeigen, bleibt, wie es ist.`,
      ),
    );
    if (outcome.kind === 'written') await look();
  };

  return (
    <>
      {[...groupedBy(lines, ({ sheet }) => sheet)].map(([sheet, onSheet]) => (
        <FormulasOnSheet
          key={sheet}
          sheet={sheet}
          lines={onSheet}
          kept={kept}
          onKeep={keep}
          onJump={jump}
        />
      ))}
      {possible.length === 0 && <Text>Keine dieser Formeln lässt sich einfrieren.</Text>}
      {possible.length > 0 && chosen.length === 0 && <Text>Keine Formel ist ausgewählt.</Text>}
      {possible.length > 0 && (
        <Button
          appearance="primary"
          className={styles.freeze}
          disabledFocusable={isWriting || chosen.length === 0}
          onClick={() => void freeze()}
        >
          Einfrieren ({formulas})
        </Button>
      )}
    </>
  );
}
