import { useState } from 'react';
import type { Message } from './file/messages';

/** The one message that the page shows, the last. */
export function useMessage() {
  const [message, say] = useState<Message | null>(null);
  return { message, say };
}
