import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Acknowledgement } from '../../core/review/acknowledgement';
import { germanDay } from '../../core/review/protocolWords';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    // A remark may be an address without a blank.
    overflowWrap: 'anywhere',
  },
  back: {
    alignSelf: 'start',
    minWidth: 'auto',
    paddingLeft: 0,
    // There the system draws a frame around every button.
    '@media (forced-colors: active)': { paddingLeft: tokens.spacingHorizontalS },
  },
});

interface Props {
  readonly acknowledgement: Acknowledgement;
  readonly onTakeBack: () => void;
}

/** Who has acknowledged a finding, when, and with which remark. */
export function AcknowledgementText({ acknowledgement, onTakeBack }: Props) {
  const styles = useStyles();
  const { sign, date, remark } = acknowledgement;
  return (
    <div className={styles.note}>
      <Text>
        Zur Kenntnis genommen: {sign}, {germanDay(date)}
      </Text>
      {remark !== '' && <Text>„{remark}“</Text>}
      <Button size="small" appearance="transparent" className={styles.back} onClick={onTakeBack}>
        Zurücknehmen
      </Button>
    </div>
  );
}
