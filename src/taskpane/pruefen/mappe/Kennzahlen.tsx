import { Text } from '@fluentui/react-components';
import type { CellOnSheet, Kennzahl } from '../../../core/checks/report';
import { CellButtons } from '../CellButtons';

interface Props {
  readonly kennzahlen: readonly Kennzahl[];
  readonly onJump: (cell: CellOnSheet) => void;
}

/** Figures that the plan is judged by and that are no findings, with the cells that they are made of. */
export function Kennzahlen({ kennzahlen, onJump }: Props) {
  return kennzahlen.map(({ text, cells }) => (
    <div key={text}>
      <Text as="p">{text}</Text>
      <CellButtons cells={cells} ownSheet="" onJump={onJump} />
    </div>
  ));
}
