import { useState } from 'react';
import type { Pruefung } from '../usePruefung';

const NOT_LOADED =
  'Der Teil von Planwerk, der Dateien liest, ließ sich nicht laden. Der Server, von dem Planwerk kommt, antwortet nicht, oder er hat inzwischen eine neue Version. Versuchen Sie es noch einmal; hilft das nicht, öffnen Sie den Aufgabenbereich neu.';

/** Takes the file of last year's plan, which is kept as long as the pane is open. */
export function useLastYear({ compareWith }: Pick<Pruefung, 'compareWith'>) {
  /** The name of the file that is being read. */
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const choose = async (file: File): Promise<void> => {
    setReading(file.name);
    setProblem(null);
    const outcome = await read(file);
    setReading(null);
    if (outcome.kind === 'read') compareWith(outcome.rule);
    else setProblem(`„${file.name}“ wurde nicht gelesen. ${outcome.why}`);
  };

  const remove = (): void => {
    setProblem(null);
    compareWith(null);
  };

  return { reading, problem, choose, remove };
}

/** The reader of files is a part of its own, since few need it. */
async function read(file: File) {
  try {
    const { ruleFor } = await import(/* webpackChunkName: "vorjahr" */ './ruleFor');
    return await ruleFor(file);
  } catch {
    return { kind: 'unreadable', why: NOT_LOADED } as const;
  }
}
