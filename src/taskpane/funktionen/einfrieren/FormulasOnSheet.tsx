import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { FrozenLine } from '../../../core/freeze/frozenLines';
import { Tick } from '../../Tick';
import { FormulaLine } from './FormulaLine';
import { keyOf } from './keyOf';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, ...typographyStyles.body1Strong },
  lines: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly sheet: string;
  readonly lines: readonly FrozenLine[];
  readonly kept: ReadonlySet<string>;
  readonly onKeep: (keys: readonly string[], isKept: boolean) => void;
  readonly onJump: (sheet: string, row: number, column: number) => void;
}

/** The formulas of one sheet; where there are many, all of them are ticked at once. */
export function FormulasOnSheet({ sheet, lines, kept, onKeep, onJump }: Props) {
  const styles = useStyles();
  const id = useId();
  const keys = lines.filter(({ obstacle }) => obstacle === null).map(keyOf);
  return (
    <section aria-labelledby={id} className={styles.sheet}>
      <h2 id={id} className={styles.heading}>
        {sheet}
      </h2>
      {keys.length > 1 && (
        <Tick
          label={`Alle ${keys.length} auf diesem Blatt`}
          isTicked={keys.every((key) => !kept.has(key))}
          onChange={(isTicked) => onKeep(keys, !isTicked)}
        />
      )}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <FormulaLine
            key={keyOf(line)}
            line={line}
            isSelected={!kept.has(keyOf(line))}
            onSelect={(isSelected) => onKeep([keyOf(line)], !isSelected)}
            onJump={() => onJump(sheet, line.area.row, line.area.column)}
          />
        ))}
      </ul>
    </section>
  );
}
