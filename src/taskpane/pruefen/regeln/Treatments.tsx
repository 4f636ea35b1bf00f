import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { RULES, type RuleId } from '../../../core/checks/catalogue';
import { Choice } from '../../Choice';
import {
  ALL_RULES,
  TREATMENTS,
  treatmentsFor,
  withTreatment,
  type Draft,
  type Treatment,
} from './draft';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** How severe a rule is, or that it is switched off: one is chosen at a time, what is otherwise than given is listed. */
export function Treatments({ draft, onChange }: Props) {
  const styles = useStyles();
  const [rule, setRule] = useState<RuleId | ''>('');
  const { treatments } = draft;
  const otherwise = ALL_RULES.filter((id) => treatments[id] !== undefined);
  return (
    <>
      <Choice label="Regel" value={rule} onChange={(id) => setRule(id as RuleId | '')}>
        <option value="">Regel wählen</option>
        {ALL_RULES.map((id) => (
          <option key={id} value={id}>
            {id}: {RULES[id].title}
          </option>
        ))}
      </Choice>
      {rule !== '' && (
        <Choice
          label={`Schwere von ${rule}`}
          value={treatments[rule] ?? ''}
          onChange={(value) =>
            onChange(withTreatment(draft, rule, value === '' ? null : (value as Treatment)))
          }
        >
          <option value="">wie vorgegeben</option>
          {treatmentsFor(rule).map(([treatment, name]) => (
            <option key={treatment} value={treatment}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      {otherwise.length > 0 && (
        <ul aria-label="Anders als vorgegeben" className={styles.list}>
          {otherwise.map((id) => (
            <li key={id}>
              {id} {RULES[id].title}: {TREATMENTS[treatments[id]!]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
