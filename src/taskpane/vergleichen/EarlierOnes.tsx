import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Earlier } from '../../core/comparison/existing/earlier';
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
  readonly onOpen: (earlier: Earlier) => void;
}

/** Comparisons of ours that are in the workbook, with their settings to go on from. */
export function EarlierOnes({ earlier, onOpen }: Props) {
  const styles = useStyles();
  if (earlier.length === 0) return null;
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
          Einstellungen übernehmen: {placeName(each)}
        </Button>
      ))}
    </section>
  );
}

/** `Vergleich!A1` */
export function placeName({ anchor }: Earlier): string {
  return quotedAddress(anchor)
    .replace(/^'(.*)'!/, '$1!')
    .replace(/''/g, "'");
}
