import { useEffect, useRef } from 'react';
import type { Message } from './message';
import { Mappe } from './mappe/Mappe';
import { Result } from './Result';
import { hasLostFocus } from './useFocusBack';
import { useFindingActions } from './useFindingActions';
import type { Checked, Pruefung } from './usePruefung';

interface Props {
  readonly checked: Checked;
  readonly pruefung: Pruefung;
  readonly isOutdated: boolean;
  readonly message: Message | null;
  readonly onMessage: (message: Message | null) => void;
}

/** A workbook that was checked, and what can be done with it. */
export function CheckedWorkbook({ checked, pruefung, isOutdated, message, onMessage }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const actions = useFindingActions(checked, pruefung, onMessage);
  useEffect(() => {
    // The button that was pressed went away with its finding; the keyboard goes on where the outcome is said.
    if (message !== null && hasLostFocus()) heading.current?.focus();
  }, [message, checked]);
  return (
    <Result checked={checked} actions={actions} isOutdated={isOutdated} headingRef={heading}>
      <Mappe
        checked={checked}
        pruefung={pruefung}
        isOutdated={isOutdated}
        actions={actions}
        onMessage={onMessage}
      />
    </Result>
  );
}
