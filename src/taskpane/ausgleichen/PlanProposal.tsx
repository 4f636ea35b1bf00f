import {
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useId } from 'react';
import type { BalancedPlan } from '../../core/balance/types';
import type { Message } from '../pruefen/message';
import { ColumnProposal } from './ColumnProposal';
import { Years } from './Years';

const useStyles = makeStyles({
  plan: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, ...typographyStyles.subtitle2 },
});

interface Props {
  readonly plan: BalancedPlan;
  readonly deselected: ReadonlySet<string>;
  readonly onSelect: (id: string, isSelected: boolean) => void;
  readonly onMessage: (message: Message | null) => void;
}

/** One Vermögensplan or Finanzplan: its years side by side, and what would be written into each column. */
export function PlanProposal({ plan, deselected, onSelect, onMessage }: Props) {
  const styles = useStyles();
  const id = useId();
  const chosen = plan.columns.filter((column) => column.chosen);
  if (chosen.length === 0) return null;
  const shown = chosen.filter(({ lines, notes }) => lines.length > 0 || notes.length > 0);
  return (
    <section aria-labelledby={id} className={styles.plan}>
      <h3 id={id} className={styles.heading}>
        {plan.sheet} ({plan.unit})
      </h3>
      {plan.notes.map((note) => (
        <MessageBar key={note} intent="info" layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      ))}
      <Years plan={plan} />
      {shown.map((column) => (
        <ColumnProposal
          key={column.id}
          plan={plan}
          column={column}
          deselected={deselected}
          onSelect={onSelect}
          onMessage={onMessage}
        />
      ))}
    </section>
  );
}
