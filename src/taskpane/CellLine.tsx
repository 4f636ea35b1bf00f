import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Tick } from './Tick';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { display: 'flex', flexGrow: 1, alignItems: 'center', '& > label': { flexGrow: 1 } },
  cell: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular, flexShrink: 0 },
});

interface Props {
  /** Begins the ids of the parts that may describe the line to a screen reader. */
  readonly id: string;
  readonly name: ReactNode;
  readonly place: string;
  /** null where there is nothing to choose. */
  readonly isSelected: boolean | null;
  readonly labelledBy?: string;
  readonly describedBy: string;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onJump: () => void;
  readonly children: ReactNode;
}

/** A cell that would be written, in a list: it can be left out and jumped to. */
export function CellLine({ id, name, place, isSelected, children, ...rest }: Props) {
  const styles = useStyles();
  const { labelledBy, describedBy, onSelect, onJump } = rest;
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <div className={styles.name}>
          {isSelected === null ? (
            name
          ) : (
            <Tick
              label={name}
              isTicked={isSelected}
              onChange={onSelect}
              labelledBy={labelledBy}
              describedBy={describedBy}
            />
          )}
        </div>
        <Button id={placeId(id)} size="small" className={styles.cell} onClick={onJump}>
          {place}
        </Button>
      </div>
      {children}
    </li>
  );
}

/** The id of the button that names the cell. */
export function placeId(id: string): string {
  return `${id}zelle`;
}
