import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FigureChange } from '../../core/workbook/change';
import type { Snapshot } from '../../core/workbook/snapshot';
import { contentAfter, contentBefore } from './suggestedContent';
import { cellName } from './cellName';

const useStyles = makeStyles({
  change: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  content: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  accept: { alignSelf: 'start' },
});

interface Props {
  readonly change: FigureChange;
  readonly snapshot: Snapshot;
  readonly onAccept: () => Promise<void>;
}

/** What a cell holds and what it would hold; written only when the person accepts it. */
export function Suggestion({ change, snapshot, onAccept }: Props) {
  const styles = useStyles();
  const [isWriting, setIsWriting] = useState(false);
  const accept = async () => {
    setIsWriting(true);
    await onAccept();
    setIsWriting(false);
  };
  return (
    <>
      <Text weight="semibold">Vorschlag für {cellName(change, '')}</Text>
      <dl className={styles.change}>
        <dt className={styles.term}>vorher</dt>
        <dd className={styles.content}>{contentBefore(change, snapshot)}</dd>
        <dt className={styles.term}>nachher</dt>
        <dd className={styles.content}>{contentAfter(change)}</dd>
      </dl>
      <Button
        appearance="primary"
        size="small"
        className={styles.accept}
        disabledFocusable={isWriting}
        onClick={() => void accept()}
      >
        Übernehmen
      </Button>
    </>
  );
}
