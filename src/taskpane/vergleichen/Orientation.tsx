import type { NamesIn, Reading } from '../../core/comparison/source/reading';
import { Choice } from '../Choice';

interface Props {
  readonly reading: Reading;
  readonly onTurn: (namesIn: NamesIn) => void;
}

/** Where the names of the Kommunen stand, if it is not as it looks. */
export function Orientation({ reading, onTurn }: Props) {
  return (
    <Choice
      label="Namen der Kommunen"
      value={reading.namesIn}
      onChange={(namesIn) => onTurn(namesIn as NamesIn)}
    >
      <option value="column">in der ersten Spalte, untereinander</option>
      <option value="row">in der ersten Zeile, nebeneinander</option>
    </Choice>
  );
}
