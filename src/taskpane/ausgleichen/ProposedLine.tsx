import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Line } from '../../core/balance/types';
import { decimalsOf, germanNumber } from '../../core/numbers/germanNumbers';
import { cellAddress } from '../../core/workbook/address';
import { select } from '../../excel/select';
import { CellLine } from '../CellLine';
import { failed, type Message } from '../pruefen/message';
import { germanFormula } from '../pruefen/suggestedContent';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content minmax(9ch, max-content)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  term: { gridColumn: 2, color: tokens.colorNeutralForeground2 },
  figure: { gridColumn: 3, margin: 0, textAlign: 'right' },
  after: { fontWeight: tokens.fontWeightSemibold },
  refused: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  reason: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly line: Line;
  readonly decimals: number;
  /** What the person says; the rest is worked out a moment later. */
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onMessage: (message: Message | null) => void;
}

/** One cell with what it holds, what it would hold, and why; it can be left out. */
export function ProposedLine({ line, decimals, isSelected, onSelect, onMessage }: Props) {
  const styles = useStyles();
  const id = useId();
  const { cell, kind, position, before, after, text: written, formula, reason } = line;
  const address = cellAddress(cell.row, cell.column);
  const jump = () =>
    void select(cell.sheet, cell.row, cell.column).then((problem) =>
      onMessage(problem === null ? null : failed(problem)),
    );
  const text = (figure: number): string =>
    germanNumber(figure, Math.max(decimals, decimalsOf([before ?? 0, after]))).replace('-', '−');
  const formulaText = formula === null ? null : (germanFormula(formula) ?? formula);
  return (
    <CellLine
      id={id}
      name={position}
      place={kind === 'zeile_davor' ? `vor ${address}` : address}
      isSelected={isSelected}
      describedBy={`${id}grund`}
      onSelect={onSelect}
      onJump={jump}
    >
      <dl className={styles.figures}>
        <dt className={styles.term}>vorher</dt>
        <dd className={styles.figure}>{before === null ? 'leer' : text(before)}</dd>
        <dt className={styles.term}>nachher</dt>
        <dd className={mergeClasses(styles.figure, isSelected ? styles.after : styles.refused)}>
          {written ?? text(after)}
        </dd>
      </dl>
      <Text id={`${id}grund`} size={200} className={styles.reason}>
        {kind === 'zeile_davor' && `Neue Zeile vor Zeile ${cell.row + 1}. `}
        {reason}
        {formulaText !== null && ` Geschrieben wird ${formulaText}.`}
      </Text>
    </CellLine>
  );
}
