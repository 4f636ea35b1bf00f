import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Message } from './file/messages';

interface Props {
  readonly message: Message | null;
  readonly dismiss: () => void;
}

export function MessageArea({ message, dismiss }: Props) {
  return (
    <section className="messages" aria-label="Meldungen" aria-live="polite">
      {message !== null && (
        <MessageBar intent={message.intent} layout="auto">
          <MessageBarBody>{message.text}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={dismiss}>
              Schließen
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </section>
  );
}
