import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CellOnSheet, RecognisedTable } from '../../../core/checks/report';
import { NO_TABLE, type Correction } from '../../../core/plan/correction';
import { checksHeld } from '../../../core/review/verdict';
import { areaAddress } from '../../../core/workbook/address';
import { Folds } from '../Folds';
import { CorrectTable } from './CorrectTable';
import { TableParts } from './TableParts';

const useStyles = makeStyles({
  table: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  place: { alignSelf: 'start', minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly table: RecognisedTable;
  readonly onJump: (cell: CellOnSheet) => void;
  readonly onCorrect: (correction: Pick<Correction, 'kind' | 'unit'>) => Promise<void>;
}

/** What one table was read as, and what its checks say. */
export function TableCard({ table, onJump, onCorrect }: Props) {
  const styles = useStyles();
  const { sheet, area, art, einheit, tally, correction } = table;
  const kind = art === 'nicht erkannt' ? 'Art nicht erkannt' : art;
  const about = [
    kind,
    art === NO_TABLE ? '' : einheit,
    correction === null ? '' : 'von Hand berichtigt',
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <div className={styles.table}>
      <Text weight="semibold">{sheet}</Text>
      <Text>{about}</Text>
      {art !== NO_TABLE && <Text size={200}>{checksHeld(tally)}</Text>}
      <Button
        size="small"
        className={styles.place}
        onClick={() => onJump({ sheet, row: area.row, column: area.column })}
      >
        {areaAddress(area)}
      </Button>
      <Folds
        folds={[
          {
            id: 'parts',
            name: 'Einzelheiten',
            content: <TableParts table={table} onJump={onJump} />,
          },
          {
            id: 'correct',
            name: 'Berichtigen',
            content: <CorrectTable table={table} onCorrect={onCorrect} />,
          },
        ]}
      />
    </div>
  );
}
