import {
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useId } from 'react';
import type { BalancedColumn, BalancedPlan } from '../../core/balance/types';
import type { Message } from '../pruefen/message';
import { ProposedLine } from './ProposedLine';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, ...typographyStyles.body1Strong },
  lines: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
  },
});

interface Props {
  readonly plan: BalancedPlan;
  readonly column: BalancedColumn;
  readonly deselected: ReadonlySet<string>;
  readonly onSelect: (id: string, isSelected: boolean) => void;
  readonly onMessage: (message: Message | null) => void;
}

/** What would be written into a column, line by line, and what a person has to know of it. */
export function ColumnProposal({ plan, column, deselected, onSelect, onMessage }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.column}>
      <h4 id={id} className={styles.heading}>
        {column.heading}
      </h4>
      {column.notes.map((note) => (
        <MessageBar key={note} intent="warning" layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      ))}
      {column.lines.length > 0 && (
        <ul className={styles.lines}>
          {column.lines.map((line) => (
            <ProposedLine
              key={line.id}
              line={line}
              decimals={plan.decimals}
              isSelected={!deselected.has(line.id)}
              onSelect={(isSelected) => onSelect(line.id, isSelected)}
              onMessage={onMessage}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
