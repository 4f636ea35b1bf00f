import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellOnSheet, RecognisedTable } from '../../../core/checks/report';
import type { Correction } from '../../../core/plan/correction';
import { TableCard } from './TableCard';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly tables: readonly RecognisedTable[];
  readonly onJump: (cell: CellOnSheet) => void;
  readonly onCorrect: (
    table: RecognisedTable,
    correction: Pick<Correction, 'kind' | 'unit'>,
  ) => Promise<void>;
}

/** What was read as what. */
export function RecognisedTables({ tables, onJump, onCorrect }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {tables.map((table) => (
        <li key={`${table.sheet} ${table.area.row} ${table.area.column}`} className={styles.item}>
          <TableCard
            table={table}
            onJump={onJump}
            onCorrect={(correction) => onCorrect(table, correction)}
          />
        </li>
      ))}
    </ul>
  );
}
