import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { kreditermaechtigung } from '../../core/balance/kreditermaechtigung';
import { proposeBalance } from '../../core/balance/propose';
import { Empty } from '../pruefen/Empty';
import type { Message } from '../pruefen/message';
import { UndoBar } from '../pruefen/mappe/UndoBar';
import { useUndo } from '../pruefen/mappe/useUndo';
import { ApplyBar } from './ApplyBar';
import { UnbalancedTables } from './UnbalancedTables';
import { PlanProposal } from './PlanProposal';
import { FIRST_SETTINGS, isWrong, wishesOf, withOrWithout } from './settings';
import { SettingsForm } from './SettingsForm';
import type { Read } from './useAusgleich';
import { Verdict } from './Verdict';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { margin: 0, ...typographyStyles.subtitle1 },
});

interface Props {
  readonly read: Read;
  readonly message: Message | null;
  readonly look: () => Promise<Read | null>;
  readonly onMessage: (message: Message | null) => void;
}

/** The proposal for a workbook that was read: what the person may set, what would be written, and writing it. */
export function ReadPlans({ read, message, look, onMessage }: Props) {
  const styles = useStyles();
  const [settings, setSettings] = useState(FIRST_SETTINGS);
  const heading = useRef<HTMLHeadingElement>(null);
  const wishes = useDeferredValue(useMemo(() => wishesOf(settings), [settings]));
  const proposal = useMemo(() => proposeBalance(read.prepared, wishes), [read, wishes]);
  const authorised = useMemo(() => kreditermaechtigung(read.prepared.plan), [read]);
  const undo = useUndo(read, () => look().then(() => undefined), onMessage);
  useEffect(() => {
    // The button that was pressed went away with what it did; the keyboard goes on where the outcome is said.
    if (message !== null && document.activeElement === document.body) heading.current?.focus();
  }, [message, read]);
  const undoBar = <UndoBar undo={undo} />;
  if (proposal.problem !== null)
    return (
      <div className={styles.parts}>
        <Empty
          sentence="Hier gibt es nichts auszugleichen."
          advice={`${proposal.problem} Wird ein Plan nicht erkannt, hilft „Erkannte Tabellen“ unter „Prüfen“.`}
        />
        {undoBar}
      </div>
    );
  return (
    <div className={styles.parts}>
      <SettingsForm
        plans={proposal.plans}
        settings={settings}
        authorised={authorised}
        onChange={setSettings}
      />
      <section aria-labelledby="vorschlag" className={styles.parts}>
        <h2 id="vorschlag" ref={heading} tabIndex={-1} className={styles.heading}>
          Vorschlag
        </h2>
        {isWrong(settings) ? (
          <Text>Der Vorschlag folgt, sobald alle Beträge darüber zu lesen sind.</Text>
        ) : (
          <>
            <Verdict proposal={proposal} />
            <UnbalancedTables unbalanced={proposal.unbalanced} />
            {proposal.plans.map((plan) => (
              <PlanProposal
                key={plan.id}
                plan={plan}
                deselected={settings.deselected}
                onMessage={onMessage}
                onSelect={(id, isSelected) =>
                  setSettings({
                    ...settings,
                    deselected: withOrWithout(settings.deselected, id, !isSelected),
                  })
                }
              />
            ))}
            <ApplyBar read={read} proposal={proposal} look={look} onMessage={onMessage} />
          </>
        )}
        {undoBar}
      </section>
    </div>
  );
}
