import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CellOnSheet, Finding } from '../../core/checks/report';
import { cellName } from './cellName';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  cell: { alignSelf: 'start', minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  deeper: { paddingLeft: tokens.spacingHorizontalM },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly ownSheet: string;
  readonly onJump: (cell: CellOnSheet) => void;
}

/** Findings that would not be there without the one above. */
export function Consequences({ findings, ownSheet, onJump }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <li key={index} className={styles.item}>
          <Text>{finding.text}</Text>
          <Button size="small" className={styles.cell} onClick={() => onJump(finding.cell)}>
            {cellName(finding.cell, ownSheet)}
          </Button>
          {finding.folgen.length > 0 && (
            <div className={styles.deeper}>
              <Consequences findings={finding.folgen} ownSheet={ownSheet} onJump={onJump} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
