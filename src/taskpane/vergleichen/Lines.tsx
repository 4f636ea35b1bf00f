import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Comparison } from '../../core/comparison/compare';
import { footerTexts } from '../../core/comparison/table/footer';
import { titleOf } from '../../core/comparison/table/title';
import { LineCard } from './LineCard';
import { PartHeading } from './PartHeading';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  footer: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const MOST_AT_ONCE = 5;

/** What will be inserted, before it is. */
export function Lines({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const [most, setMost] = useState(MOST_AT_ONCE);
  const { lines, own } = comparison;
  const rest = lines.length - most;
  return (
    <section aria-labelledby="vorschau" className={styles.part}>
      <PartHeading id="vorschau">
        Vorschau: {lines.length === 0 ? 'keine Kennzahl gewählt' : titleOf(comparison)}
      </PartHeading>
      {lines.slice(0, most).map((line) => (
        <LineCard key={line.position} line={line} own={own} isNamed={lines.length > 1} />
      ))}
      {rest > 0 && (
        <Button onClick={() => setMost(Infinity)}>{rest} weitere Kennzahlen zeigen</Button>
      )}
      {lines.length > 0 &&
        footerTexts(comparison).map((text) => (
          <Text key={text} className={styles.footer}>
            {text}
          </Text>
        ))}
    </section>
  );
}
