import type { Problem } from '../../excel/problems/problem';
import type { WriteOutcome } from '../../excel/write/outcome';

/** What became of something that the person wanted. */
export type Message =
  | { readonly kind: 'done'; readonly sentence: string }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

export function done(sentence: string): Message {
  return { kind: 'done', sentence };
}

export function failed(...problems: readonly Problem[]): Message {
  return { kind: 'problems', problems };
}

/** What is said after writing; `sentence` where it went well. */
export function messageOf(outcome: WriteOutcome, sentence: string): Message {
  switch (outcome.kind) {
    case 'written':
      return done(sentence);
    case 'refused':
      return { kind: 'problems', problems: outcome.problems };
    case 'failed':
      return failed(outcome.problem);
  }
}
