import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Comparison } from '../../core/comparison/compare';
import { MOST_OUTLIERS } from '../../core/comparison/table/remarks';
import { titleOf } from '../../core/comparison/table/title';
import { counted } from '../../core/numbers/germanNumbers';
import { LineCard } from './LineCard';
import { OutlierList } from './OutlierList';
import { PartHeading } from './PartHeading';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  footer: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const MOST_AT_ONCE = 5;

interface Props {
  readonly comparison: Comparison;
  /** What its footer will say. */
  readonly footer: readonly string[];
}

/** What will be inserted, before it is. */
export function Lines({ comparison, footer }: Props) {
  const styles = useStyles();
  const [most, setMost] = useState(MOST_AT_ONCE);
  const { lines, own } = comparison;
  const rest = lines.length - most;
  const outliers = lines.reduce((sum, line) => sum + line.outliers.length, 0);
  return (
    <section aria-labelledby="vorschau" className={styles.part}>
      <PartHeading id="vorschau">
        Vorschau: {lines.length === 0 ? 'keine Kennzahl gewählt' : titleOf(comparison)}
      </PartHeading>
      {lines.slice(0, most).map((line) => (
        <LineCard key={line.position} line={line} own={own} isNamed={lines.length > 1} />
      ))}
      {rest > 0 && (
        <Button onClick={() => setMost(Infinity)}>
          {counted(rest, 'weitere Kennzahl', 'weitere Kennzahlen')} zeigen
        </Button>
      )}
      {lines.length > 0 &&
        footer.map((text, index) => (
          <Text key={index} className={styles.footer}>
            {text}
          </Text>
        ))}
      {outliers > MOST_OUTLIERS && <OutlierList comparison={comparison} />}
    </section>
  );
}
