import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Comparison } from '../../core/comparison/compare';
import { germanCount } from '../../core/numbers/germanNumbers';
import { outliersOf } from '../../core/comparison/table/remarks';

const useStyles = makeStyles({
  button: { alignSelf: 'start' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

const MOST_AT_ONCE = 50;

/** All values that lie far from the others, where the footer has no room for them. */
export function OutlierList({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const [most, setMost] = useState(0);
  const { lines } = comparison;
  const all = lines.flatMap((line) => outliersOf(line, lines.length > 1));
  const rest = all.length - most;
  return (
    <>
      {most > 0 && (
        <>
          <Text weight="semibold">Ausreißer</Text>
          <ul className={styles.list} aria-label="Ausreißer">
            {all.slice(0, most).map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {rest > 0 && (
        <Button size="small" className={styles.button} onClick={() => setMost(most + MOST_AT_ONCE)}>
          {most === 0
            ? `Alle ${germanCount(all.length)} Ausreißer zeigen`
            : `Weitere Ausreißer zeigen (noch ${germanCount(rest)})`}
        </Button>
      )}
    </>
  );
}
