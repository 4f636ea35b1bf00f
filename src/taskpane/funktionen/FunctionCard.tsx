import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { FunctionEntry } from './functionCatalogue';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0 },
  link: { alignSelf: 'start' },
  example: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
});

/** One function: what it is for, a formula to copy, and where to read more. */
export function FunctionCard({ entry }: { readonly entry: FunctionEntry }) {
  const styles = useStyles();
  const headingId = `funktion-${entry.name}`;
  return (
    <section aria-labelledby={headingId} className={styles.card}>
      <Text as="h2" id={headingId} weight="semibold" size={400} className={styles.heading}>
        {entry.name}
      </Text>
      <Text>{entry.purpose}</Text>
      <Text className={styles.example}>{breakable(entry.example)}</Text>
      <Text>Ergebnis: {entry.result}</Text>
      <Link
        href={`handbuch.html#${entry.name.toLowerCase()}`}
        target="_blank"
        rel="noopener"
        aria-label={`Mehr im Handbuch: ${entry.name}`}
        className={styles.link}
      >
        Mehr im Handbuch
      </Link>
    </section>
  );
}

/** In a narrow pane a formula breaks between its arguments; what is copied from it stays one line. */
function breakable(formula: string): ReactNode[] {
  return formula.split(/(?<=[(;])(?![^{]*\})/).map((part, index) => (
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}
