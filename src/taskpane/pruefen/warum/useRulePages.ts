import { useEffect, useState } from 'react';
import { loadRulePages, type RulePages } from './rulePages';

/** The pages of the rules; null while they are being loaded. */
export function useRulePages(): RulePages | 'failed' | null {
  const [pages, setPages] = useState<RulePages | 'failed' | null>(null);
  useEffect(() => {
    let isThere = true;
    void loadRulePages()
      .catch(() => 'failed' as const)
      .then((loaded) => {
        if (isThere) setPages(loaded);
      });
    return () => {
      isThere = false;
    };
  }, []);
  return pages;
}
