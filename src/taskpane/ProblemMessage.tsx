import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Problem } from '../excel/problems/problem';

/** What stands in the way, and what the person can do about it. */
export function ProblemMessage({ problem }: { readonly problem: Problem }) {
  const { kind, sentence, remedy, details } = problem;
  return (
    <MessageBar intent={kind === 'cancelled' ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{sentence}</MessageBarTitle>
        <br />
        {remedy}
        {details !== null && (
          <details>
            <summary>Einzelheiten</summary>
            {details}
          </details>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
