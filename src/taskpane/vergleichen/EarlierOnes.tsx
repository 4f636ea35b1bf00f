import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Earlier, Lost } from '../../core/comparison/existing/earlier';
import type { Anchor } from '../../core/comparison/table/place';
import { quotedAddress } from '../../core/workbook/address';
import { PartHeading } from './PartHeading';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  one: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly earlier: readonly Earlier[];
  readonly lost: readonly Lost[];
  readonly onOpen: (earlier: Earlier) => void;
}

/** Comparisons of ours that are in the workbook, with their settings to go on from, or why there are none. */
export function EarlierOnes({ earlier, lost, onOpen }: Props) {
  const styles = useStyles();
  if (earlier.length + lost.length === 0) return null;
  return (
    <section aria-labelledby="fruehere-vergleiche" className={styles.list}>
      <PartHeading id="fruehere-vergleiche">Vergleiche in dieser Mappe</PartHeading>
      {earlier.map((each) => (
        <Button
          key={quotedAddress(each.anchor)}
          size="small"
          className={styles.one}
          onClick={() => onOpen(each)}
        >
          Einstellungen übernehmen: {placeName(each.anchor)}
        </Button>
      ))}
      {lost.map(({ anchor, reason }) => (
        <Text key={quotedAddress(anchor)}>
          {placeName(anchor)}: {reason}
        </Text>
      ))}
    </section>
  );
}

/** `Vergleich!A1` */
export function placeName(anchor: Anchor): string {
  return quotedAddress(anchor)
    .replace(/^'(.*)'!/, '$1!')
    .replace(/''/g, "'");
}
