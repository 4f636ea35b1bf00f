import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ProblemMessage } from '../ProblemMessage';
import type { Message } from './message';

/** What became of the last thing that the person wanted. */
export function Messages({ message }: { readonly message: Message }) {
  if (message.kind === 'problems') {
    return message.problems.map((problem) => (
      <ProblemMessage key={problem.sentence} problem={problem} />
    ));
  }
  return (
    <MessageBar intent="success" layout="multiline" aria-labelledby={undefined}>
      <MessageBarBody>{message.sentence}</MessageBarBody>
    </MessageBar>
  );
}
