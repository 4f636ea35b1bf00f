import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReviewedFinding } from '../../core/review/reviewed';
import { weight } from '../../core/review/severity';
import { AcknowledgementText } from './AcknowledgementText';
import { CellButtons } from './CellButtons';
import { cellName } from './cellName';
import { Figures } from './Figures';
import type { FindingActions } from './findingActions';
import { Folds } from './Folds';
import { foldsOf } from './foldsOf';
import { SeverityMark } from './SeverityMark';
import { SEVERITY_NAMES } from './severityNames';

const useStyles = makeStyles({
  finding: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
});

interface Props {
  readonly reviewed: ReviewedFinding;
  /** Whether the sheet is not said by the heading above. */
  readonly withSheet: boolean;
  readonly actions: FindingActions;
}

/** One finding: what is wrong in words and figures, why, where, and what can be done about it. */
export const FindingCard = memo(function FindingCard({ reviewed, withSheet, actions }: Props) {
  const styles = useStyles();
  const { finding, acknowledgement } = reviewed;
  const { cell, cells, text, ursache } = finding;
  const severity = weight(finding);
  return (
    <article className={styles.finding}>
      <Text as="h4" weight="semibold" className={styles.heading}>
        <SeverityMark severity={severity} />
        {SEVERITY_NAMES[severity].one} in {cellName(cell, withSheet ? '' : cell.sheet)}
      </Text>
      <Text>{text}</Text>
      <Figures finding={finding} />
      {ursache !== null && <Text>{ursache}</Text>}
      <CellButtons cells={cells} ownSheet={cell.sheet} onJump={actions.jump} />
      {acknowledgement !== null && (
        <AcknowledgementText
          acknowledgement={acknowledgement}
          onTakeBack={() => void actions.takeBack(acknowledgement)}
        />
      )}
      <Folds folds={foldsOf(reviewed, actions)} />
    </article>
  );
});
