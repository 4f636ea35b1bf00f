import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ExistingTable } from '../../core/comparison/existing/benchmark';
import { JumpList } from './JumpList';
import { PartHeading } from './PartHeading';

const useStyles = makeStyles({
  table: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly tables: readonly ExistingTable[];
  readonly onJump: (sheet: string, row: number, column: number) => void;
}

/** What there is to say of benchmark tables that somebody else has made. */
export function ExistingTables({ tables, onJump }: Props) {
  const styles = useStyles();
  return tables.map(({ sheet, area, title, lines, doubts }) => (
    <section
      key={`${area.row} ${area.column}`}
      className={styles.table}
      aria-label="Vorhandene Vergleichstabelle"
    >
      <PartHeading>Vorhandene Vergleichstabelle{title === '' ? '' : `: ${title}`}</PartHeading>
      {lines.map(({ name, sentence }, index) =>
        sentence === null ? null : (
          <Text key={index}>
            {lines.length > 1 && name !== '' ? `${name}: ${sentence}` : sentence}
          </Text>
        ),
      )}
      {doubts.length === 0 ? (
        <Text>Reihenfolge, Mittelwert und Anzahl der Werte passen zueinander.</Text>
      ) : (
        <JumpList
          items={doubts.map(({ place, text }) => ({ sheet, ...place, text }))}
          onJump={onJump}
        />
      )}
    </section>
  ));
}
