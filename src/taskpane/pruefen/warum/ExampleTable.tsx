import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Block } from './rulePages';

const useStyles = makeStyles({
  // A table too wide for the pane scrolls by itself, also by keyboard.
  frame: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'normal',
  },
  number: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly table: Exclude<Block, string>;
}

/** The figures of an example. */
export function ExampleTable({ table: { head, numbers, rows } }: Props) {
  const styles = useStyles();
  const cell = (column: number) =>
    mergeClasses(styles.cell, numbers[column] === true && styles.number);
  return (
    <div role="group" aria-label="Beispiel" tabIndex={0} className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((words, column) => (
              <th key={column} scope="col" className={cell(column)}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((words, column) => (
                <td key={column} className={cell(column)}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
