import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { RULES, type RuleId } from '../../../core/checks/catalogue';
import { RULE_TEXTS } from './ruleTexts';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  term: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

const NO_PROVISION =
  'Die Regel folgt aus dem Rechnen und aus dem Aufbau solcher Pläne; auf eine Vorschrift stützt sie sich nicht.';

/** The rule behind a finding: what it checks, why, and where it comes from. */
export function Warum({ rule }: { readonly rule: RuleId }) {
  const styles = useStyles();
  const { checks, why, source } = RULE_TEXTS[rule];
  return (
    <>
      <Text weight="semibold">
        {rule}: {RULES[rule].title}
      </Text>
      <dl className={styles.list}>
        <dt className={styles.term}>Was geprüft wird</dt>
        <dd className={styles.text}>{checks}</dd>
        <dt className={styles.term}>Warum es wichtig ist</dt>
        <dd className={styles.text}>{why}</dd>
        <dt className={styles.term}>Quelle</dt>
        <dd className={styles.text}>{source ?? NO_PROVISION}</dd>
      </dl>
    </>
  );
}
