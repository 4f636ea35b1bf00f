import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CellOnSheet } from '../../core/checks/report';
import { cellName } from './cellName';
import { hasLostFocus } from './useFocusBack';

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  cell: {
    minWidth: 'auto',
    maxWidth: '100%',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    textAlign: 'start',
  },
});

/** More would push the next finding out of sight. */
const MOST_AT_ONCE = 6;

interface Props {
  readonly cells: readonly CellOnSheet[];
  readonly ownSheet: string;
  readonly onJump: (cell: CellOnSheet) => void;
}

/** Leads to every cell that a finding is about. */
export function CellButtons({ cells, ownSheet, onJump }: Props) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that brought the others is gone; the keyboard goes on at the first of them.
    if (showsAll && hasLostFocus())
      group.current?.querySelectorAll('button').item(MOST_AT_ONCE).focus();
  }, [showsAll]);
  const isFolded = cells.length > MOST_AT_ONCE && !showsAll;
  const shown = isFolded ? cells.slice(0, MOST_AT_ONCE) : cells;
  return (
    <div ref={group} role="group" aria-label="Zu den Zellen springen" className={styles.cells}>
      {shown.map((cell) => {
        const name = cellName(cell, ownSheet);
        return (
          <Button key={name} size="small" className={styles.cell} onClick={() => onJump(cell)}>
            {name}
          </Button>
        );
      })}
      {isFolded && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.cell}
          onClick={() => setShowsAll(true)}
        >
          Alle {cells.length} Zellen
        </Button>
      )}
    </div>
  );
}
