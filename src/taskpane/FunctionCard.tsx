import { Card, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { FunctionEntry } from './functionCatalogue';

const useStyles = makeStyles({
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
    <Card aria-labelledby={headingId}>
      <Text as="h2" id={headingId} weight="semibold" size={400} style={{ margin: 0 }}>
        {entry.name}
      </Text>
      <Text>{entry.purpose}</Text>
      <Text className={styles.example}>{entry.example}</Text>
      <Text>Ergebnis: {entry.result}</Text>
      <Link
        href={`handbuch.html#${entry.name.toLowerCase()}`}
        target="_blank"
        rel="noopener"
        aria-label={`Mehr über ${entry.name} im Handbuch`}
      >
        Mehr im Handbuch
      </Link>
    </Card>
  );
}
