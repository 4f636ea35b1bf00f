import type { RuleId } from '../../core/checks/catalogue';
import type { ReviewedFinding } from '../../core/review/reviewed';
import { AcknowledgeForm } from './AcknowledgeForm';
import { Consequences } from './Consequences';
import type { FindingActions } from './findingActions';
import type { Fold } from './Folds';
import { Suggestion } from './Suggestion';
import { Warum } from './warum/Warum';

/** What there is to open below a finding. */
export function foldsOf(
  { finding, acknowledgement }: ReviewedFinding,
  { jump, accept, acknowledge, snapshot, lastSign }: FindingActions,
): Fold[] {
  const { cell, change, folgen, rule } = finding;
  const folds: Fold[] = [];
  if (folgen.length > 0) {
    folds.push({
      id: 'consequences',
      name: folgen.length === 1 ? '1 Folge' : `${folgen.length} Folgen`,
      content: <Consequences findings={folgen} ownSheet={cell.sheet} onJump={jump} />,
    });
  }
  if (change !== null) {
    const onAccept = () => accept(finding);
    folds.push({
      id: 'suggestion',
      name: 'Vorschlag ansehen',
      content: <Suggestion change={change} snapshot={snapshot} onAccept={onAccept} />,
    });
  }
  folds.push({ id: 'why', name: 'Warum?', content: <Warum rule={rule as RuleId} /> });
  if (acknowledgement === null) {
    folds.push({
      id: 'acknowledge',
      name: 'Zur Kenntnis nehmen',
      content: <AcknowledgeForm sign={lastSign} onSave={(note) => acknowledge(finding, note)} />,
    });
  }
  return folds;
}
