import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { FrozenLine } from '../../../core/freeze/frozenLines';
import { germanCount } from '../../../core/numbers/germanNumbers';
import { areaAddress } from '../../../core/workbook/address';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  label: { display: 'flex', flexGrow: 1, alignItems: 'center', gap: tokens.spacingHorizontalS },
  box: {
    width: '16px',
    height: '16px',
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  cell: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular, flexShrink: 0 },
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
  const value = (
    <span id={`${id}wert`} className={styles.value}>
      {shownValue(line)}
    </span>
  );
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        {obstacle === null ? (
          <label className={styles.label}>
            <input
              type="checkbox"
              className={styles.box}
              checked={isSelected}
              aria-labelledby={`${id}zelle ${id}wert`}
              aria-describedby={`${id}formel`}
              onChange={({ target }) => onSelect(target.checked)}
            />
            {value}
          </label>
        ) : (
          <span className={styles.label}>{value}</span>
        )}
        <Button id={`${id}zelle`} size="small" className={styles.cell} onClick={onJump}>
          {areaAddress(area)}
        </Button>
      </div>
      <Text id={`${id}formel`} size={200} className={styles.formula}>
        {shownFormula}
      </Text>
      {obstacle !== null && <Text size={200}>Bleibt eine Formel. {obstacle}</Text>}
    </li>
  );
}

function shownValue({ text, area }: FrozenLine): string {
  const others = area.rows * area.columns - 1;
  const own = text === '' ? 'leer' : text;
  if (others === 0) return own;
  return `${own} und ${germanCount(others)} weitere${others === 1 ? 'r Wert' : ' Werte'}`;
}
