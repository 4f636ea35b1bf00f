import { useState } from 'react';
import type { Example } from '../examples/examples';
import { openWorkbookFile } from '../host/files/openWorkbookFile';
import type { WorkbookState } from '../host/workbook/model/workbook';
import { EXAMPLE_MISSING, whyNotOpened, type Message } from './messages';

interface Uses {
  /** Whether the open workbook holds changes that are in no file. */
  readonly isChanged: boolean;
  readonly open: (workbook: WorkbookState) => void;
  readonly say: (message: Message | null) => void;
}

type Source = { readonly example: Example } | { readonly file: File };

/** Opening examples and files; where changes would be lost, only after the person has agreed. */
export function useFiles({ isChanged, open, say }: Uses) {
  // At the start the first example is on its way.
  const [isLoading, setLoading] = useState(true);
  const [waiting, setWaiting] = useState<Source | null>(null);

  const load = async (source: Source) => {
    setWaiting(null);
    setLoading(true);
    say(null);
    const name = 'file' in source ? source.file.name : source.example.file;
    try {
      const bytes = await bytesOf(source);
      if (bytes === null) say(EXAMPLE_MISSING);
      else open(await openWorkbookFile(name, bytes));
    } catch (reason) {
      say(whyNotOpened(name, reason));
    } finally {
      setLoading(false);
    }
  };

  return {
    isLoading,
    /** What is to be opened as soon as the person agrees to lose the changes. */
    waiting,
    ask: (source: Source) => {
      if (isChanged) setWaiting(source);
      else void load(source);
    },
    agree: () => {
      if (waiting !== null) void load(waiting);
    },
    decline: () => setWaiting(null),
  };
}

async function bytesOf(source: Source): Promise<Uint8Array | null> {
  if ('file' in source) return new Uint8Array(await source.file.arrayBuffer());
  try {
    const answer = await fetch(`beispiele/${source.example.file}`);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
