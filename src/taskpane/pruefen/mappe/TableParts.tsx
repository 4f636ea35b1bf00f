import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CellOnSheet, RecognisedTable } from '../../../core/checks/report';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  role: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly table: RecognisedTable;
  readonly onJump: (cell: CellOnSheet) => void;
}

/** The columns of a table and the rows that other tables are compared with. */
export function TableParts({ table: { columns, roles }, onJump }: Props) {
  const styles = useStyles();
  return (
    <>
      <Text weight="semibold">Spalten mit Beträgen</Text>
      <ul className={styles.list}>
        {columns.map(({ position, heading, art, year }) => (
          <li key={position}>
            {[`${position}: ${heading === '' ? 'ohne Überschrift' : heading}`, art, year]
              .filter((part) => part !== '' && part !== null)
              .join(' · ')}
          </li>
        ))}
      </ul>
      {roles.length > 0 && (
        <>
          <Text weight="semibold">Zeilen von Bedeutung</Text>
          <ul className={styles.list}>
            {roles.map(({ name, place, cell }) => (
              <li key={`${name} ${place}`}>
                {name}:{' '}
                <Button size="small" className={styles.role} onClick={() => onJump(cell)}>
                  {place}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
