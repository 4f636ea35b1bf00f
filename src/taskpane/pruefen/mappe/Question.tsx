import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly title: string;
  readonly onDismiss: () => void;
  /** What it is about, and the buttons that say yes. */
  readonly children: ReactNode;
}

/** Asks before something is lost; it stands where the button was, and covers nothing. */
export function Question({ title, onDismiss, children }: Props) {
  const styles = useStyles();
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="group"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={styles.question}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDismiss();
      }}
    >
      <Text weight="semibold" id={titleId}>
        {title}
      </Text>
      {children}
      <div className={styles.answers}>
        <Button onClick={onDismiss}>Abbrechen</Button>
      </div>
    </div>
  );
}
