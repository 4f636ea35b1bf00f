import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { RULES, type RuleId } from '../../../core/checks/catalogue';
import { ExampleTable } from './ExampleTable';
import type { Block } from './rulePages';
import { useRulePages } from './useRulePages';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  term: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  paragraph: { margin: 0 },
});

/** The rule behind a finding, in the words of its page. */
export function Warum({ rule }: { readonly rule: RuleId }) {
  const styles = useStyles();
  const pages = useRulePages();
  return (
    <>
      <Text weight="semibold">
        {rule}: {RULES[rule].title}
      </Text>
      {pages === null && <Text>Die Erläuterung wird geladen.</Text>}
      {pages === 'failed' && (
        <Text role="alert">
          Die Erläuterung ließ sich nicht laden; schließen Sie „Warum?“, und öffnen Sie es später
          noch einmal.
        </Text>
      )}
      {pages !== null && pages !== 'failed' && (
        <dl className={styles.list}>
          {pages[rule].sections.map(({ heading, blocks }) => (
            <div key={heading}>
              <dt className={styles.term}>{heading}</dt>
              <dd className={styles.text}>{blocks.map(shown)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );

  function shown(block: Block, index: number) {
    return typeof block === 'string' ? (
      <p key={index} className={styles.paragraph}>
        {block}
      </p>
    ) : (
      <ExampleTable key={index} table={block} />
    );
  }
}
