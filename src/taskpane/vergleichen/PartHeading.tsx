import { Text, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ heading: { margin: 0 } });

interface Props {
  readonly id?: string;
  readonly children: ReactNode;
}

/** The name of a part of the job. */
export function PartHeading({ id, children }: Props) {
  const styles = useStyles();
  return (
    <Text as="h2" weight="semibold" className={styles.heading} {...(id !== undefined && { id })}>
      {children}
    </Text>
  );
}
