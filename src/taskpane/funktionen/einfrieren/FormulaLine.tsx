import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { FrozenLine } from '../../../core/freeze/frozenLines';
import { germanCount } from '../../../core/numbers/germanNumbers';
import { areaAddress } from '../../../core/workbook/address';
import { CellLine, placeId } from '../../CellLine';

const useStyles = makeStyles({
  value: { fontVariantNumeric: 'tabular-nums' },
  formula: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly line: FrozenLine;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onJump: () => void;
}

/** One formula with what would stand in its place, or with the reason why it stays. */
export function FormulaLine({ line, isSelected, onSelect, onJump }: Props) {
  const styles = useStyles();
  const id = useId();
  const { area, shownFormula, obstacle } = line;
  const name = (
    <span id={`${id}wert`} className={styles.value}>
      {shownValue(line)}
    </span>
  );
  return (
    <CellLine
      id={id}
      name={name}
      place={areaAddress(area)}
      isSelected={obstacle === null ? isSelected : null}
      labelledBy={`${placeId(id)} ${id}wert`}
      describedBy={`${id}formel`}
      onSelect={onSelect}
      onJump={onJump}
    >
      <Text id={`${id}formel`} size={200} className={styles.formula}>
        {shownFormula}
      </Text>
      {obstacle !== null && <Text size={200}>Bleibt eine Formel. {obstacle}</Text>}
    </CellLine>
  );
}

function shownValue({ text, area }: FrozenLine): string {
  const others = area.rows * area.columns - 1;
  const own = text === '' ? 'leer' : text;
  if (others === 0) return own;
  return `${own} und ${germanCount(others)} weitere${others === 1 ? 'r Wert' : ' Werte'}`;
}
