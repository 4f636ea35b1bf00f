import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Line } from '../../core/comparison/compare';
import { germanCount } from '../../core/numbers/germanNumbers';
import { germanFigure } from '../../core/comparison/source/form';
import { MEASURES } from '../../core/comparison/table/measures';
import { SpanPicture } from './SpanPicture';

const useStyles = makeStyles({
  heading: { margin: 0 },
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '1px 0' },
  figure: { textAlign: 'end', padding: '1px 0' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly line: Line;
  readonly own: string | null;
  /** Whether the indicator is named; the title does it where there is a single one. */
  readonly isNamed: boolean;
}

/** An indicator as it will stand in the table, with its picture and its sentence. */
export function LineCard({ line, own, isNamed }: Props) {
  const styles = useStyles();
  const { name, sentence, figures, form, group } = line;
  const shown = (value: number | null): string =>
    value === null ? '–' : germanFigure(form, value);
  const rows: readonly (readonly [string, string])[] = [
    ...(own === null ? [] : [[own, shown(group.own)] as const]),
    ...MEASURES.map(
      ([key, heading]) =>
        [heading, key === 'anzahl' ? germanCount(figures.anzahl) : shown(figures[key])] as const,
    ),
  ];
  return (
    <article className={styles.line} aria-label={name}>
      {isNamed && (
        <Text as="h3" weight="semibold" className={styles.heading}>
          {name}
        </Text>
      )}
      <SpanPicture line={line} own={own} />
      {sentence !== null && <Text>{unbroken(sentence)}</Text>}
      <table className={styles.table} aria-label={`Werte: ${name}`}>
        <tbody>
          {rows.map(([heading, value]) => (
            <tr key={heading} className={styles.row}>
              <th scope="row" className={styles.name}>
                {heading}
              </th>
              <td className={styles.figure}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

/** No line ends between a figure and its percent sign. */
function unbroken(text: string): string {
  return text.replace(/ %/g, '\u00a0%');
}
