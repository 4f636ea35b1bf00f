import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { germanCount } from '../../core/numbers/germanNumbers';
import { cellAddress } from '../../core/workbook/address';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  item: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  cell: { minWidth: 'auto', flexShrink: 0, fontWeight: tokens.fontWeightRegular },
});

const [AT_FIRST, AT_ONCE] = [8, 50];

interface Item {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Props {
  readonly items: readonly Item[];
  readonly onJump: (sheet: string, row: number, column: number) => void;
}

/** Sentences about cells, each with the way to its cell. */
export function JumpList({ items, onJump }: Props) {
  const styles = useStyles();
  const [most, setMost] = useState(AT_FIRST);
  const rest = items.length - most;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, most).map(({ sheet, row, column, text }, index) => (
          <li key={index} className={styles.item}>
            <Button size="small" className={styles.cell} onClick={() => onJump(sheet, row, column)}>
              {cellAddress(row, column)}
            </Button>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="transparent" onClick={() => setMost(most + AT_ONCE)}>
          Weitere zeigen (noch {germanCount(rest)})
        </Button>
      )}
    </>
  );
}
