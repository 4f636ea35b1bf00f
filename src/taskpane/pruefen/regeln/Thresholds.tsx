import { TextEntry } from '../../TextEntry';
import { THRESHOLDS, wrongThreshold, type Draft, type Threshold } from './draft';

interface Props {
  readonly draft: Draft;
  /** Whether nothing in a field is a mistake already, and not the beginning of typing. */
  readonly isEmptyWrong: boolean;
  readonly onChange: (draft: Draft) => void;
}

/** From where on a rule has something to say. */
export function Thresholds({ draft, isEmptyWrong, onChange }: Props) {
  return (Object.keys(THRESHOLDS) as Threshold[]).map((name) => {
    const text = draft.thresholds[name];
    const isJudged = isEmptyWrong || text.trim() !== '';
    return (
      <TextEntry
        key={name}
        label={THRESHOLDS[name].label}
        value={text}
        maxLength={20}
        missing={isJudged ? wrongThreshold(name, text) : null}
        onChange={(typed) =>
          onChange({ ...draft, thresholds: { ...draft.thresholds, [name]: typed } })
        }
      />
    );
  });
}
