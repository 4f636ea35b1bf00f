import { Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  state: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly sentence: string;
  readonly advice: string;
}

/** A state without findings: what it is, and what can be done. */
export function Empty({ sentence, advice }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <Text weight="semibold">{sentence}</Text>
      <Text>{advice}</Text>
    </div>
  );
}
